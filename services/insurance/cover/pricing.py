"""报价、费率浮动: what the cover of an elevator costs, and by which events."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import assert_never

from services.insurance import premium
from services.insurance.cover import rules
from services.insurance.cover.binding import own_programme
from services.insurance.cover.commands import AdjustPremium, Pricing, PricingFacts, QuotePremium
from services.insurance.cover.state import State, file_of, own_cover, premium_on
from services.insurance.events.cover import CoverHappened, PremiumAdjusted, PremiumQuoted
from services.insurance.events.values import (
    PlaceClass,
    PremiumCalculation,
    PremiumEvidence,
    PremiumFactorKind,
    ProgrammeVersion,
)
from services.insurance.programme.rules import ProgrammeUnknown
from services.insurance.programme.state import ProgrammeCard
from services.reference.dated import legal_day
from services.reference.elevator import ElevatorFacts, Place, PlaceType, standing


def decide(command: Pricing, state: State, at: datetime) -> Sequence[CoverHappened]:
    match command:
        case QuotePremium():
            return _quote(command, state, legal_day(at))
        case AdjustPremium():
            return _adjust(command, state)
        case _:
            assert_never(command)


def _quote(command: QuotePremium, state: State, day: date) -> Sequence[CoverHappened]:
    programme = own_programme(command.programme, command.insurer)
    on = command.priced_on or day
    calculated = _calculated(command, programme, programme.version_on(on), on)
    new = PremiumQuoted(
        quote_id=command.quote_id, insurer=programme.insurer, calculation=calculated
    )
    old = file_of(state).quotes.get(command.quote_id)
    if old is None:
        return [new]
    if old.calculation != calculated:
        raise rules.QuoteNumberTaken(field="quote_id", quote_id=command.quote_id)
    return []


def _adjust(command: AdjustPremium, state: State) -> Sequence[CoverHappened]:
    cover = own_cover(state, command.cover_id, command.insurer)
    programme, on = command.programme, command.effective_from
    version = programme.version(cover.bound.programme_version) if programme else None
    if programme is None or version is None:
        raise ProgrammeUnknown(programme_id=cover.bound.programme_id)
    if not cover.in_force_on(on):
        raise rules.CoverNotInForce(field="effective_from", last_day=cover.last_day)
    calculated = _calculated(command, programme, version, on)
    old = file_of(state).adjustments.get(command.adjustment_number)
    if old is not None:
        if (old.cover_id, old.calculation) == (command.cover_id, calculated):
            return []
        raise rules.AdjustmentNumberTaken(field="adjustment_number")
    former = premium_on(state, cover, on)
    if calculated.premium_fen == former:
        return []
    return [
        PremiumAdjusted(
            cover_id=command.cover_id,
            adjustment_number=command.adjustment_number,
            effective_from=on,
            former_premium_fen=former,
            calculation=calculated,
            reason=command.reason,
        )
    ]


def _calculated(
    command: Pricing, programme: ProgrammeCard, version: ProgrammeVersion, on: date
) -> PremiumCalculation:
    elevator = standing(command.elevator)
    facts = command.facts or PricingFacts()
    _check_place_class(command.place_class, elevator.place)
    if command.rating_period is not None and facts.grade is None:
        raise rules.PremiumRatingMissing(field="rating_period", period=command.rating_period)
    rescues = _rescues(facts, elevator, version, on)
    inputs = premium.inputs_of(
        version.terms,
        elevator,
        on,
        command.place_class,
        facts.grade.grade if facts.grade else None,
        len(rescues),
    )
    evidence = {
        PremiumFactorKind.AGE: facts.age if inputs.age_years is not None else (),
        PremiumFactorKind.PLACE: facts.place if inputs.place_type is not None else (),
        PremiumFactorKind.MAINTAINER_GRADE: (facts.grade.evidence,) if facts.grade else (),
        PremiumFactorKind.RESCUE_RECORD: rescues,
    }
    priced = premium.Priced(programme.programme_id, version.version, version.terms, on)
    return premium.calculation(priced, inputs, evidence)


def _check_place_class(stated: PlaceClass | None, place: Place | None) -> None:
    """A villa is housing that the registry does not tell from other housing."""
    place_type = place.place_type if place else None
    if stated is None or place_type is None:
        return
    is_housing = place_type is PlaceType.RESIDENTIAL
    if is_housing is (stated is PlaceClass.OTHER_BUILDING):
        raise rules.PlaceClassContradicted(field="place_class", place_type=place_type)


def _rescues(
    facts: PricingFacts, elevator: ElevatorFacts, version: ProgrammeVersion, on: date
) -> tuple[PremiumEvidence, ...]:
    """The events behind the rescue record, each of this elevator and within the look-back."""
    since = months_before(on, version.terms.factors.rescue_lookback_months)
    found = {}
    for one in facts.rescues:
        where = {"field": "rescue_case_ids", "case_id": one.case_id}
        if one.evidence is None or one.happened_on is None:
            raise rules.RescueRecordUnknown(**where)
        if one.elevator_id != elevator.elevator_id:
            raise rules.RescueRecordOfAnotherElevator(**where)
        if not one.is_rescue:
            raise rules.RescueRecordNotARescue(**where)
        if not since < one.happened_on <= on:
            raise rules.RescueRecordOutsideLookback(**where, since=since)
        found[one.case_id] = one.evidence
    return tuple(found.values())


def months_before(day: date, months: int) -> date:
    """The same day of the month, so many months earlier; the month's last where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    following = date(year + month // 11, (month + 1) % 12 + 1, 1)
    last = following - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))
