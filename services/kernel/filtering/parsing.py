"""From the text of a filter to its tree. OR binds tighter than AND, as AIP-160 has it."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from services.kernel.errors import Invalid
from services.kernel.filtering.syntax import (
    PRESENT,
    Comparator,
    Conjunction,
    Disjunction,
    Filter,
    Negation,
    Restriction,
)

DEEPEST: Final = 20
"""How deep parentheses and NOT may be nested."""

MOST_RESTRICTIONS: Final = 100

KEYWORDS: Final = frozenset({"AND", "OR", "NOT"})


class FilterInvalid(Invalid):
    """The filter cannot be read."""

    zh = "过滤条件有误"

    def __init__(self, at: int, fault: str, field: str = "filter") -> None:
        """`at` is the place in the text, from 1; `fault` says what is wrong there."""
        super().__init__(field=field, position=at, fault=fault)


def parse(text: str, field: str = "filter") -> Filter | None:
    """The tree of a filter; None: there is no condition in it.

    Raises `FilterInvalid`, naming `field`.
    """
    try:
        tokens = [*_tokens(text)]
        return _Reader(tokens).whole() if len(tokens) > 1 else None
    except _Fault as fault:
        raise FilterInvalid(fault.at, fault.said, field) from None


class _Kind(Enum):
    WORD = auto()
    STRING = auto()
    COMPARATOR = auto()
    OPEN = auto()
    CLOSE = auto()
    END = auto()


class _Token(NamedTuple):
    kind: _Kind
    text: str
    at: int

    @property
    def shown(self) -> str:
        return "the end" if self.kind is _Kind.END else repr(self.text)


class _Fault(Exception):
    def __init__(self, at: int, said: str) -> None:
        self.at, self.said = at, said


_TOKEN: Final = re.compile(
    r"""(?P<blank>\s+)
    |(?P<OPEN>\()|(?P<CLOSE>\))
    |(?P<COMPARATOR><=|>=|!=|[<>=:])
    |(?P<STRING>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<WORD>[^\s()<>=!:"',]+)""",
    re.VERBOSE | re.DOTALL,
)
_NAME: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            unended = text[at] in "\"'"
            said = "the string does not end" if unended else f"{text[at]!r} has no meaning here"
            raise _Fault(at + 1, said)
        if match.lastgroup != "blank":
            found.append(_Token(_Kind[str(match.lastgroup)], match.group(), at + 1))
        at = match.end()
    return [*found, _Token(_Kind.END, "", len(text) + 1)]


@dataclass
class _Reader:
    tokens: list[_Token]
    next: int = 0
    depth: int = 0
    restrictions: int = 0

    def whole(self) -> Filter:
        tree = self._expression()
        token = self._peek()
        if token.kind is not _Kind.END:
            raise _Fault(token.at, f"AND or OR expected before {token.shown}")
        return tree

    def _expression(self) -> Filter:
        operands = [self._factor()]
        while self._took("AND"):
            operands.append(self._factor())
        return Conjunction(tuple(operands)) if len(operands) > 1 else operands[0]

    def _factor(self) -> Filter:
        operands = [self._term()]
        while self._took("OR"):
            operands.append(self._term())
        return Disjunction(tuple(operands)) if len(operands) > 1 else operands[0]

    def _term(self) -> Filter:
        token = self._peek()
        if self._took("NOT"):
            with_depth = self._deeper(token)
            operand = self._term()
            self.depth = with_depth
            return Negation(operand)
        if token.kind is _Kind.OPEN:
            return self._composite()
        return self._restriction()

    def _composite(self) -> Filter:
        opened = self._take()
        before = self._deeper(opened)
        tree = self._expression()
        closed = self._take()
        if closed.kind is not _Kind.CLOSE:
            raise _Fault(closed.at, f"')' expected for the '(' at {opened.at}")
        self.depth = before
        return tree

    def _restriction(self) -> Restriction:
        name = self._take()
        if name.kind is not _Kind.WORD or name.text in KEYWORDS:
            raise _Fault(name.at, f"the name of a field expected, not {name.shown}")
        if not _NAME.fullmatch(name.text):
            raise _Fault(name.at, f"{name.text!r} is not written as a field")
        comparator = self._take()
        if comparator.kind is not _Kind.COMPARATOR:
            raise _Fault(comparator.at, f"one of = != < <= > >= : expected after {name.text}")
        value = self._take()
        if value.kind not in {_Kind.WORD, _Kind.STRING} or value.text in KEYWORDS:
            raise _Fault(value.at, f"a value expected, not {value.shown}")
        self.restrictions += 1
        if self.restrictions > MOST_RESTRICTIONS:
            raise _Fault(name.at, f"more than {MOST_RESTRICTIONS} comparisons")
        return _restricted(name, Comparator(comparator.text), value)

    def _deeper(self, token: _Token) -> int:
        before = self.depth
        self.depth += 1
        if self.depth > DEEPEST:
            raise _Fault(token.at, f"nested deeper than {DEEPEST}")
        return before

    def _took(self, keyword: str) -> bool:
        token = self._peek()
        found = token.kind is _Kind.WORD and token.text == keyword
        self.next += found
        return found

    def _peek(self) -> _Token:
        return self.tokens[self.next]

    def _take(self) -> _Token:
        token = self.tokens[self.next]
        self.next += token.kind is not _Kind.END
        return token


def _restricted(name: _Token, comparator: Comparator, value: _Token) -> Restriction:
    is_string = value.kind is _Kind.STRING
    content = _ESCAPE.sub(r"\1", value.text[1:-1]) if is_string else value.text
    if comparator is Comparator.HAS and content == PRESENT and is_string:
        raise _Fault(value.at, "to ask for a star is not possible; without quotes it means: known")
    return Restriction(name.text, comparator, content, is_string, name.at, value.at)
