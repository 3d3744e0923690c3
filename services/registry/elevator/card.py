"""The record card of an elevator 电梯档案: every current fact about it, whatever its phase."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from services.kernel.ids import opaque_key
from services.kernel.subject import Subject
from services.reference.elevator import Place, TechnicalParameters
from services.reference.party import PartyRef
from services.registry.dates import years_after
from services.registry.events.making import ConstructionNotified, LegacyElevatorImported
from services.registry.events.marks import DeviceConnected
from services.registry.events.values import (
    ChangeKind,
    FundingLine,
    Identifier,
    IdentifierKind,
    IdentifierRef,
    Inspection,
    RenewalKind,
    RetirementReason,
    SafetyOfficer,
    SiteFit,
)
from services.registry.identifier import identity, is_unique

UNSTATED: Final = TechnicalParameters()


@dataclass(frozen=True, slots=True)
class Held:
    """An identifier with its validity: `valid_to` and `ended` are None while it is good."""

    identifier: Identifier
    valid_from: date
    valid_to: date | None = None
    ended: RetirementReason | None = None

    @property
    def is_current(self) -> bool:
        return self.valid_to is None


@dataclass(frozen=True, slots=True)
class Responsibility:
    """A link of the chain of first responsibility 首负责任."""

    party: PartyRef
    since: datetime


@dataclass(frozen=True, slots=True)
class Renewal:
    """An open renewal 更新改造: proposed, and perhaps funded."""

    kind: RenewalKind
    funding: tuple[FundingLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of one elevator now. The maker link has no way to be removed."""

    maker: PartyRef
    serial_number: str
    place: Place | None = None
    parameters: TechnicalParameters = UNSTATED
    site_fit: SiteFit | None = None
    manufactured_on: date | None = None
    put_into_use_on: date | None = None
    design_life_extended_until: date | None = None
    registered: bool = False
    registration_authority: str | None = None
    user_unit: PartyRef | None = None
    owner: PartyRef | None = None
    installer: PartyRef | None = None
    contractor: PartyRef | None = None  # of the modification or major repair under way
    maintainer: PartyRef | None = None
    responsible_unit: PartyRef | None = None
    industry_supervisor: PartyRef | None = None
    safety_officer: SafetyOfficer | None = None
    first_responsible: tuple[Responsibility, ...] = ()
    identifiers: tuple[Held, ...] = ()
    notices: tuple[ConstructionNotified, ...] = ()  # of works that have not begun
    last_inspection: Inspection | None = None
    last_supervision_inspection: Inspection | None = None
    changes_to_register: frozenset[ChangeKind] = frozenset()
    devices: tuple[DeviceConnected, ...] = ()
    renewal: Renewal | None = None
    legacy: LegacyElevatorImported | None = None
    _subject: Subject | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def subject(self) -> Subject:
        """Whom the elevator concerns: asked at every command, so worked out once for a card."""
        if self._subject is None:
            division = self.place.division if self.place else ""
            elevator_id = elevator_id_of(self.maker, self.serial_number)
            subject = Subject(elevator_id, division, frozenset(self._parties()))
            object.__setattr__(self, "_subject", subject)  # no fact: it follows from the others
            return subject
        return self._subject

    def _parties(self) -> Iterator[tuple[str, str]]:
        """Owner and responsible unit act in the role of a user unit; a contractor as an installer."""
        inspection = self.last_inspection
        for role, party in (
            ("manufacturer", self.maker),
            ("installer", self.installer),
            ("user_unit", self.user_unit),
            ("user_unit", self.owner),
            ("user_unit", self.responsible_unit),
            ("maintainer", self.maintainer),
            ("inspection_body", inspection.agency if inspection else None),
        ):
            if party is not None:
                yield role, party.party_id
        for contractor in (self.contractor, *(notice.contractor for notice in self.notices)):
            if contractor is not None:
                yield from as_contractor(contractor)

    @property
    def elevator_id(self) -> str:
        return self.subject.elevator_id

    @property
    def design_life_ends_on(self) -> date | None:
        """The last day of the design life 设计使用年限, extended if it was; None: not known."""
        if self.design_life_extended_until is not None:
            return self.design_life_extended_until
        began, years = (
            self.put_into_use_on or self.manufactured_on,
            self.parameters.design_life_years,
        )
        return years_after(began, years) if began is not None and years is not None else None

    @property
    def certificate(self) -> Held | None:
        """The current use-registration certificate 使用登记证."""
        kind = IdentifierKind.USE_CERTIFICATE
        good = (held for held in self.identifiers if held.is_current)
        return next((held for held in good if held.identifier.kind is kind), None)

    def holds_now(self, identifier: IdentifierRef) -> bool:
        return holds_now(self.identifiers, identifier)

    def attached(self, identifier: Identifier, day: date) -> "Card":
        """The card with one more identifier; what is held already is not held twice."""
        return replace(self, identifiers=with_attached(self.identifiers, identifier, day))

    def retired(self, identifier: IdentifierRef, day: date, reason: RetirementReason) -> "Card":
        """The card on which this identifier is no longer good; it stays on the card."""
        return replace(
            self,
            identifiers=tuple(
                replace(held, valid_to=day, ended=reason)
                if held.is_current and same(held.identifier, identifier)
                else held
                for held in self.identifiers
            ),
        )

    def responsible(self, party: PartyRef, since: datetime) -> "Card":
        """The card with `party` as user unit, and so as the first responsible one."""
        if self.user_unit is not None and self.user_unit.party_id == party.party_id:
            return replace(self, user_unit=party)
        chain = (*self.first_responsible, Responsibility(party, since))
        return replace(self, user_unit=party, first_responsible=chain)


def holds_now(identifiers: Iterable[Held], identifier: IdentifierRef) -> bool:
    """Whether it is among them and good."""
    return any(held.is_current and same(held.identifier, identifier) for held in identifiers)


def with_attached(
    identifiers: tuple[Held, ...], identifier: Identifier, day: date
) -> tuple[Held, ...]:
    """One more identifier; what is held already is not held twice."""
    if holds_now(identifiers, identifier):
        return identifiers
    return (*identifiers, Held(identifier, identifier.valid_from or day))


def held_from(identifiers: Iterable[Identifier], day: date) -> tuple[Held, ...]:
    """What an elevator holds that begins with these; one that is named twice is held once."""
    first = {identity(one.kind, one.value, one.issuer): one for one in reversed([*identifiers])}
    return tuple(Held(one, one.valid_from or day) for one in reversed(first.values()))


def as_contractor(party: PartyRef) -> Iterator[tuple[str, str]]:
    """Works are done by installers, by makers themselves, and repairs by maintainers too."""
    for role in ("installer", "manufacturer", "maintainer"):
        yield role, party.party_id


def elevator_id_of(maker: PartyRef, serial_number: str) -> str:
    """The id of the machine with this production number 产品编号 of this maker, for ever."""
    return elevator_id_by(maker.party_id, serial_number)


def elevator_id_by(maker_party_id: str, serial_number: str) -> str:
    """As `elevator_id_of`, where the maker's name is not at hand."""
    return opaque_key(maker_party_id, serial_number)


def same(one: IdentifierRef, other: IdentifierRef) -> bool:
    """Whether two ways of writing mean one identifier."""
    return identity(one.kind, one.value, one.issuer) == identity(
        other.kind, other.value, other.issuer
    )


def merged(old: TechnicalParameters, new: TechnicalParameters | None) -> TechnicalParameters:
    """`old` with every value that `new` states."""
    return old.model_copy(update=new.model_dump(exclude_none=True)) if new is not None else old


def second_of(identifiers: Iterable[Held], identifier: Identifier) -> Held | None:
    """The current one that stands in the way: of a unique kind, and issuer, an elevator has one."""
    if not is_unique(identifier.kind):
        return None
    return next((held for held in identifiers if _in_its_way(held, identifier)), None)


def _in_its_way(held: Held, identifier: Identifier) -> bool:
    one, issuer = held.identifier, identifier.issuer
    return (
        held.is_current
        and one.kind is identifier.kind
        and (issuer is None or one.issuer == issuer)
        and not same(one, identifier)
    )
