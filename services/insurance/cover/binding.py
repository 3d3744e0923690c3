"""承保、续保、退保、脱保: which cover there is, and until when."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, assert_never

from services.insurance import premium
from services.insurance.cover import rules
from services.insurance.cover.commands import (
    BindCover,
    Binding,
    CancelCover,
    LapseCover,
    RenewCover,
)
from services.insurance.cover.state import (
    DAY,
    Cancelled,
    Cover,
    Lapsed,
    Running,
    State,
    cover_named,
    covered_on,
    covers_of,
    file_of,
    own_cover,
    uses_of,
)
from services.insurance.events.cover import (
    CoverBound,
    CoverCancelled,
    CoverHappened,
    CoverLapsed,
    CoverRenewed,
)
from services.insurance.events.values import ProgrammeVersion
from services.insurance.programme.rules import (
    NotThePayer,
    ProgrammeAlreadyClosed,
    ProgrammeOfAnotherInsurer,
    ProgrammeUnknown,
)
from services.insurance.programme.state import ProgrammeCard
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, standing
from services.reference.party import PartyRef


def decide(command: Binding, state: State, at: datetime) -> Sequence[CoverHappened]:
    match command:
        case BindCover():
            return _bind(command, state, legal_day(at))
        case RenewCover():
            return _renew(command, state, legal_day(at))
        case CancelCover():
            return _cancel(command, state)
        case LapseCover():
            return _lapse(command, state, legal_day(at))
        case _:
            assert_never(command)


def own_programme(programme: ProgrammeCard | None, insurer: PartyRef) -> ProgrammeCard:
    """The programme, which is this insurer's."""
    if programme is None:
        raise ProgrammeUnknown(field="programme_id")
    if programme.insurer.party_id != insurer.party_id:
        raise ProgrammeOfAnotherInsurer(field="insurer")
    return programme


def _bind(command: BindCover, state: State, day: date) -> Sequence[CoverHappened]:
    programme = _admitted(command)
    if _is_told_already(command, state):
        return []
    elevator = standing(command.elevator)
    version = _open_version(command, programme, day)
    terms = version.terms
    if not terms.enrolment_from <= day <= terms.enrolment_to:
        raise rules.OutsideEnrolmentWindow(
            on=day, enrolment_from=terms.enrolment_from, enrolment_to=terms.enrolment_to
        )
    _check_period(command, version, state)
    return [CoverBound(**_facts(command, programme, version, elevator, state))]


def _renew(command: RenewCover, state: State, day: date) -> Sequence[CoverHappened]:
    programme = _admitted(command)
    before = cover_named(state, command.renews)
    if before.bound.insurer.party_id != command.insurer.party_id:
        raise rules.RenewalByAnotherInsurer(field="insurer")
    if _is_told_already(command, state):
        return []
    elevator = standing(command.elevator)
    if not before.was_ever_in_force:
        raise rules.VoidCoverNotRenewed(field="renews")
    if command.covers_from <= before.last_day:
        raise rules.RenewalBeforeTheEnd(field="covers_from", last_day=before.last_day)
    version = _open_version(command, programme, day)
    _check_period(command, version, state)
    facts = _facts(command, programme, version, elevator, state)
    return [CoverRenewed(**facts, renews=command.renews)]


def _admitted(command: BindCover | RenewCover) -> ProgrammeCard:
    """The programme, if insurer and payer are whom they say they act as."""
    programme = own_programme(command.programme, command.insurer)
    if command.payer is not None and command.payer.party_id != programme.payer.party_id:
        raise NotThePayer(field="payer")
    return programme


def _is_told_already(command: BindCover | RenewCover, state: State) -> bool:
    """Whether the cover of this number says the same; raises `CoverNumberTaken` if another."""
    bound = file_of(state).bound.get(command.cover_id)
    if bound is None:
        return False
    if _told(command) != _told(bound):
        raise rules.CoverNumberTaken(field="cover_id", cover_id=command.cover_id)
    return True


def _told(one: BindCover | RenewCover | CoverBound | CoverRenewed) -> tuple[object, ...]:
    """What a request says of a cover, and what its event says of the same."""
    renews = one.renews if isinstance(one, RenewCover | CoverRenewed) else None
    return one.programme_id, one.covers_from, one.covers_to, one.quote_id, renews


def _open_version(
    command: BindCover | RenewCover, programme: ProgrammeCard, day: date
) -> ProgrammeVersion:
    if programme.is_closed(day):
        raise ProgrammeAlreadyClosed(closed_on=programme.closed_on)
    return programme.version_on(command.covers_from)


def _check_period(command: BindCover | RenewCover, version: ProgrammeVersion, state: State) -> None:
    first, last, terms = command.covers_from, command.covers_to, version.terms
    if last < first:
        raise rules.CoverEndsBeforeItBegins(field="covers_to")
    if first < terms.valid_from or last > terms.valid_to:
        raise rules.CoverOutsideProgramme(valid_from=terms.valid_from, valid_to=terms.valid_to)
    for cover in covers_of(state):
        same = cover.bound.programme_id == command.programme_id
        if same and cover.overlaps(first, last):
            raise rules.CoverOverlaps(cover_id=cover.bound.cover_id, last_day=cover.last_day)


def _facts(
    command: BindCover | RenewCover,
    programme: ProgrammeCard,
    version: ProgrammeVersion,
    elevator: ElevatorFacts,
    state: State,
) -> dict[str, Any]:
    """What is bound: the terms of this version, and the premium."""
    return {
        "cover_id": command.cover_id,
        "programme_id": programme.programme_id,
        "programme_version": version.version,
        "insurer": programme.insurer,
        "payer": programme.payer,
        "covers_from": command.covers_from,
        "covers_to": command.covers_to,
        "limits": version.terms.limits,
        "insured_roles": version.terms.insured_roles,
        "insured_parties": programme.insured_parties,
        "premium_fen": _premium(command, version, elevator, state),
        "quote_id": command.quote_id,
    }


def _premium(
    command: BindCover | RenewCover,
    version: ProgrammeVersion,
    elevator: ElevatorFacts,
    state: State,
) -> int:
    """As quoted; without a quote the tariff of the equipment's class, and no factor."""
    if command.quote_id is None:
        equipment = premium.equipment_class(version.terms, elevator, command.covers_from)
        return premium.base_premium_fen(version.terms, equipment)
    quote = file_of(state).quotes.get(command.quote_id)
    if quote is None:
        raise rules.QuoteUnknown(field="quote_id", quote_id=command.quote_id)
    quoted = quote.calculation
    if (quoted.programme_id, quoted.programme_version) != (command.programme_id, version.version):
        raise rules.QuoteOfOtherTerms(field="quote_id", version=quoted.programme_version)
    return quoted.premium_fen


def _cancel(command: CancelCover, state: State) -> Sequence[CoverHappened]:
    cover = own_cover(state, command.cover_id, command.insurer)
    if isinstance(cover.phase, Cancelled):
        if cover.last_day == command.ended_on:
            return []
        raise rules.CoverAlreadyCancelled(ended_on=cover.last_day)
    if not cover.bound.covers_from - DAY <= command.ended_on <= cover.bound.covers_to:
        raise rules.CancellationOutsideCover(field="ended_on")
    paid_for = [use.incident.happened_on for use in uses_of(state, command.cover_id)]
    if paid_for and command.ended_on < max(paid_for):
        raise rules.CancellationBeforeItsClaims(field="ended_on", incident_on=max(paid_for))
    return [CoverCancelled(**command.model_dump(exclude={"insurer"}))]


def _lapse(command: LapseCover, state: State, day: date) -> Sequence[CoverHappened]:
    cover = cover_named(state, command.cover_id)
    match cover.phase:
        case Cancelled() | Lapsed():
            return []
        case Running():
            if day < cover.lapses_on:
                raise rules.CoverPeriodNotOver(lapses_on=cover.lapses_on)
            if _is_followed(cover, state):
                return []
            still = bool(covered_on(state, cover.lapses_on))
            ended_on = cover.last_day
            return [CoverLapsed(cover_id=command.cover_id, ended_on=ended_on, still_covered=still)]
        case _:
            assert_never(cover.phase)


def _is_followed(cover: Cover, state: State) -> bool:
    """Whether a renewal of it took over on the day after its last, without a day between."""
    return any(
        isinstance(one.bound, CoverRenewed)
        and one.bound.renews == cover.bound.cover_id
        and one.in_force_on(cover.lapses_on)
        for one in covers_of(state)
    )
