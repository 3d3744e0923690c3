"""Pages: a token leads on in the list that gave it, and nowhere else."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.paging import DEFAULT_PAGE_SIZE, PageTokenInvalid, key_in, page, token_after


def pages(items: list[int], size: int, question: str = "q") -> list[list[int]]:
    """Every page, by following the tokens."""
    found, token = [], ""
    while True:
        shown, token = page(items, size, token, question)
        found.append(list(shown))
        if not token:
            return found


@given(st.lists(st.integers(), max_size=40), st.integers(1, 12))
def test_all_pages_together_are_the_list(items: list[int], size: int) -> None:
    """In order, nothing twice; every page but the last is full."""
    found = pages(items, size)
    assert sum(found, []) == items  # noqa: RUF017 -- short lists
    assert all(len(one) == size for one in found[:-1])


@pytest.mark.parametrize(
    ("count", "lengths"), [(0, [0]), (1, [1]), (2, [2]), (3, [2, 1]), (4, [2, 2])]
)
def test_a_list_that_ends_with_a_page_has_no_empty_page_after_it(
    count: int, lengths: list[int]
) -> None:
    """The token of the last page is empty."""
    assert [len(one) for one in pages(list(range(count)), 2)] == lengths


def test_no_size_is_the_default() -> None:
    """AIP-158: zero leaves it to us."""
    shown, token = page(range(DEFAULT_PAGE_SIZE + 1), 0, "", "q")
    assert len(shown) == DEFAULT_PAGE_SIZE
    assert token


def test_a_page_may_have_another_size_than_the_one_before() -> None:
    """The token says where to go on, not how far."""
    _, token = page(range(10), 3, "", "q")
    assert list(page(range(10), 5, token, "q")[0]) == [3, 4, 5, 6, 7]


def test_a_list_that_became_shorter_ends() -> None:
    """With an empty page."""
    _, token = page(range(10), 8, "", "q")
    assert page(range(4), 8, token, "q") == (range(0), "")


def test_a_token_does_not_fit_another_question() -> None:
    """It would skip what was never shown."""
    _, token = page(range(10), 3, "", "elevator a")
    with pytest.raises(PageTokenInvalid) as refusal:
        page(range(10), 3, token, "elevator b")
    assert refusal.value.field == "page_token"


@pytest.mark.parametrize(
    "token",
    [
        "x", "====", "电梯", "a b", "AAAA", "A" * 1000, "-1", "0", "\0",
        base64.urlsafe_b64encode(bytes(14)).decode(), base64.urlsafe_b64encode(bytes(15)).decode(),
    ],
)  # fmt: skip
def test_garbage_is_no_token(token: str) -> None:
    """One refusal, and no page."""
    with pytest.raises(PageTokenInvalid):
        page(range(10), 3, token, "q")


@given(st.text(min_size=1, max_size=30))
def test_nothing_but_our_tokens_passes(token: str) -> None:
    """Whatever a caller makes up."""
    with pytest.raises(PageTokenInvalid):
        page(range(10), 3, token, "q")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz234567", max_size=26))
def test_a_token_names_the_item_behind_which_the_page_begins(key: str) -> None:
    """So that a page stays what it is while items are added before it; no token is the beginning."""
    assert key_in(token_after(key, "q"), "q") == key
    assert key_in("", "q") == ""


@pytest.mark.parametrize(
    "token",
    [
        token_after("abc", "another question"),
        token_after("abc", "q")[:-2],
        "AAAA",
        "no token!",
        "é",
        base64.urlsafe_b64encode(
            base64.urlsafe_b64decode(token_after("", "q") + "=") + b"\xff"
        ).decode(),
    ],
)
def test_a_token_of_another_list_names_nothing(token: str) -> None:
    """Nor does one that was cut or made up."""
    with pytest.raises(PageTokenInvalid):
        key_in(token, "q")
