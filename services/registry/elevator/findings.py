"""What looks wrong about an identifier: the impossible is refused, the irregular is noted.

Old stock is full of numbers that break their own pattern, and they are printed on real doors; so a
shape is a finding in the event, not a refusal. Only characters that no such number has are refused.
Findings are stable words, `<kind>.<what>`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from services.kernel.errors import AlreadyExists, Invalid
from services.registry.elevator.card import Held, second_of, with_attached
from services.registry.elevator.catalogue import KINDS_2014
from services.registry.events.values import Identifier, IdentifierKind, IdentifierRef
from services.registry.identifier import KEYED_BY_ISSUER, normal


class IdentifierMalformed(Invalid):
    """The identifier has characters that its kind cannot have."""

    zh = "编号含有该类编号不允许的字符"


class IssuerMissing(Invalid):
    """This kind of identifier is unique only together with its platform or office."""

    zh = "该类编号须注明平台或者机构"


class SecondIdentifier(AlreadyExists):
    """The elevator has a current identifier of this kind: retire it first."""

    zh = "该电梯已有同类有效编号"


class SecondCertificate(SecondIdentifier):
    """The elevator has a current use-registration certificate 使用登记证: one elevator, one."""

    zh = "该电梯已有有效的使用登记证，一梯一证"


_CHARACTERS: Final = {
    IdentifierKind.EQUIPMENT_CODE: re.compile(r"[0-9A-Z]+"),
    IdentifierKind.REGISTRATION_CODE: re.compile(r"[0-9A-Z]+"),
    IdentifierKind.USE_CERTIFICATE: re.compile(r"[^\W_][\w()\[\]〔〕〈〉<>./·—-]*"),
    IdentifierKind.RESCUE_CODE: re.compile(r"\d{6}", re.ASCII),
    IdentifierKind.SUPERVISION_ID: re.compile(r"[^\W_][\w./#-]*"),
    IdentifierKind.UNIT_INTERNAL_NUMBER: re.compile(r".+"),
}
"""What a value (in its normal form) is made of. A rescue code is six digits without exception."""

_SHAPES: Final = {
    IdentifierKind.EQUIPMENT_CODE: re.compile(r"3\d{3}[0-9A-Z]{13,14}", re.ASCII),
    IdentifierKind.REGISTRATION_CODE: re.compile(r"3\d{3}(\d{14}|\d{16})", re.ASCII),
    IdentifierKind.USE_CERTIFICATE: re.compile(
        r"梯(11|12|13|21|22|31|32|41|42|43)[一-龥][A-Z]\d{4,6}\(\d{2}\)", re.ASCII
    ),
}


def check_written(identifier: IdentifierRef, field: str) -> None:
    """Raises `IssuerMissing`, `IdentifierMalformed`."""
    kind = identifier.kind
    if kind in KEYED_BY_ISSUER and not identifier.issuer:
        raise IssuerMissing(field=f"{field}.issuer", kind=kind)
    if _CHARACTERS[kind].fullmatch(normal(identifier.value)) is None:
        raise IdentifierMalformed(field=f"{field}.value", kind=kind)


def check_second(held_now: Iterable[Held], identifier: Identifier, field: str) -> None:
    """Raises `SecondIdentifier` (of certificates: `SecondCertificate`) when another is current."""
    if (held := second_of(held_now, identifier)) is None:
        return
    certificate = identifier.kind is IdentifierKind.USE_CERTIFICATE
    rule = SecondCertificate if certificate else SecondIdentifier
    raise rule(field=f"{field}.value", kind=identifier.kind, current=held.identifier.value)


def check_new(held: tuple[Held, ...], identifiers: Sequence[Identifier], field: str) -> None:
    """Raises what `check_written` and `check_second` raise, for identifiers that come together.

    `held` are those that the elevator has; of the new ones each is judged beside those before it.
    """
    for index, identifier in enumerate(identifiers):
        check_written(identifier, f"{field}[{index}]")
        check_second(held, identifier, f"{field}[{index}]")
        held = with_attached(held, identifier, date.min)


def irregular(identifiers: Iterable[IdentifierRef], kind_code: str | None) -> tuple[str, ...]:
    """The findings about these identifiers of an elevator of this kind, each once."""
    found = (finding for each in identifiers for finding in _findings(each, kind_code))
    return tuple(dict.fromkeys(found))


def _findings(identifier: IdentifierRef, kind_code: str | None) -> Iterator[str]:
    kind, value = identifier.kind, normal(identifier.value)
    shape = _SHAPES.get(kind)
    if shape is None:
        return
    if shape.fullmatch(value) is None:
        yield f"{kind}.shape"
    elif (
        kind_code is not None
        and kind_code in KINDS_2014
        and _kind_digits(kind, value) != kind_code[:3]
    ):
        yield f"{kind}.kind"


def _kind_digits(kind: IdentifierKind, value: str) -> str:
    """The first three digits of the kind code that a well-shaped number states."""
    return f"3{value[1:3]}" if kind is IdentifierKind.USE_CERTIFICATE else value[:3]
