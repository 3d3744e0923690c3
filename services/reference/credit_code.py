"""Unified social credit codes 统一社会信用代码 (GB 32100-2015): 18 characters, the last one a check.

1 registering department, 1 class, 6 division, 9 organisation code 组织机构代码 (GB 11714, with a
check character of its own), 1 check character.
"""

from typing import Annotated, Final

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""31 characters: no I, O, S, V, Z."""


def check_character(body: str) -> str:
    """The 18th character for the first 17. Raises `KeyError` for a foreign character."""
    total = sum(
        _VALUES[character] * weight for character, weight in zip(body, _WEIGHTS, strict=True)
    )
    return ALPHABET[-total % 31]


def fault(code: str) -> str | None:
    """The rule that `code` breaks, in words; None when it is a credit code."""
    if len(code) != 18:
        return "a credit code has 18 characters"
    if not _VALUES.keys() >= set(code):
        return "a credit code has digits and capital letters without I, O, S, V, Z"
    if check_character(code[:-1]) != code[-1]:
        return "the check character of the credit code does not fit"
    return None


def organisation_fault(code: str) -> str | None:
    """A soft finding: the inner organisation code 组织机构代码 has a wrong check character.

    Only for remarks, never for refusals: the rule was not read in the standard itself, and issued
    codes that break it would still be valid codes.
    """
    body, check = code[8:16], code[16]
    total = sum(
        _ORGANISATION_VALUES[character] * weight
        for character, weight in zip(body, _ORGANISATION_WEIGHTS, strict=True)
    )
    if _ORGANISATION_CHECKS[-total % 11] != check:
        return "the check character of the organisation code does not fit"
    return None


def _checked(code: str) -> str:
    if (broken := fault(code)) is not None:
        raise PydanticCustomError("credit_code", "{rule}", {"rule": broken})
    return code


CreditCode = Annotated[str, AfterValidator(_checked)]
"""A string that is a credit code, check character included."""

_VALUES: Final = {character: value for value, character in enumerate(ALPHABET)}
_WEIGHTS: Final = tuple(pow(3, index, 31) for index in range(17))
_ORGANISATION_VALUES: Final = {
    character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}
_ORGANISATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECKS: Final = "0123456789X"
