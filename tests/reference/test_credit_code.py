"""Credit codes 统一社会信用代码: the check character catches every single slip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from services.reference.credit_code import ALPHABET, CreditCode, fault, organisation_fault

PUBLISHED = ("914403001922038216", "91440300708461136T", "91110000802100433B")
"""Codes that three large companies print on their invoices."""


def naive_check(body: str) -> str:
    """GB 32100 as its text says it, computed the slow way: 31 minus the weighted sum."""
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    total = 0
    for index in range(17):
        total += "0123456789ABCDEFGHJKLMNPQRTUWXY".index(body[index]) * weights[index]
    value = 31 - total % 31
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"[0 if value == 31 else value]


def naive_organisation_check(body: str) -> str:
    """GB 11714 likewise: 11 minus the weighted sum, 10 → X, 11 → 0."""
    weights = [3, 7, 9, 10, 5, 8, 4, 2]
    total = 0
    for character, weight in zip(body, weights, strict=True):
        value = int(character) if character.isdigit() else ord(character) - ord("A") + 10
        total += value * weight
    check = 11 - total % 11
    return {10: "X", 11: "0"}.get(check, str(check))


bodies = st.text(ALPHABET, min_size=17, max_size=17)
codes = bodies.map(lambda body: body + naive_check(body))


@pytest.mark.parametrize("code", PUBLISHED)
def test_published_codes_are_valid(code: str) -> None:
    """The rule is that of the codes in use, inside and out."""
    assert fault(code) is None
    assert organisation_fault(code) is None


@given(codes)
def test_a_code_with_its_own_check_is_valid(code: str) -> None:
    """Ours agrees with the slow reading of the standard."""
    assert fault(code) is None


@given(codes, st.integers(0, 17), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_caught(code: str, place: int, wrong: str) -> None:
    """All weights are units modulo 31, a prime: no single change keeps the sum."""
    corrupted = code[:place] + wrong + code[place + 1 :]
    assert (fault(corrupted) is None) == (corrupted == code)


@given(bodies)
def test_the_inner_check_is_a_remark(body: str) -> None:
    """The organisation code is judged apart; a code that fails it only inside stays a code."""
    code = body + naive_check(body)
    fits = naive_organisation_check(body[8:16]) == body[16]
    assert (organisation_fault(code) is None) == fits
    assert fault(code) is None


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("", "18 characters"),
        ("9144030019220382161", "18 characters"),
        ("91440300192203821I", "without I, O, S, V, Z"),
        ("91440300708461136t", "capital letters"),
        ("914403001922038217", "check character of the credit code"),
        ("９１４４０３００１９２２０３８２１６", "digits and capital letters"),
    ],
)
def test_a_wrong_code_is_refused_by_its_rule(code: str, told: str) -> None:
    """The message names the rule that was broken."""
    with pytest.raises(ValidationError, match=told):
        TypeAdapter(CreditCode).validate_python(code)
