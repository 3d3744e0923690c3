"""The group programme 统保项目: who insures, who pays, who is insured, for how much.

`terms` says when its terms hold together, `rules` are the refusals, `state` is what it is. Source:
计划 §三（通过统保方式推进电梯责任保险）; shares, tariff and limits as schemes of 2014 have them.
"""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import TypeAlias, assert_never

from services.insurance.advice import ADVISED_LIMITS, below_advice
from services.insurance.events.programme import (
    GroupProgrammeOpened,
    ProgrammeAmended,
    ProgrammeClosed,
    ProgrammeHappened,
)
from services.insurance.events.values import DocumentNumber, ProgrammeTerms, ProgrammeVersion
from services.insurance.programme import rules
from services.insurance.programme.state import (
    Closed,
    Open,
    ProgrammeCard,
    State,
    Unopened,
    card_of,
    subject_of,
)
from services.insurance.programme.terms import check_terms
from services.kernel.decider import Decider, Record
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.party import PartyRef

__all__ = [
    "AmendProgramme",
    "CloseProgramme",
    "Command",
    "OpenGroupProgramme",
    "ProgrammeCard",
    "State",
    "card_of",
    "decider",
    "subject_of",
]


class OpenGroupProgramme(Record):
    """设立统保项目. `division` is the place it is for; its authorities see it."""

    programme_id: DocumentNumber
    title: str
    division: str
    insurer: PartyRef
    payer: PartyRef
    insured_parties: tuple[PartyRef, ...] = ()
    terms: ProgrammeTerms


class AmendProgramme(Record):
    """批改: other terms for covers that begin from `effective_from` on."""

    effective_from: date
    terms: ProgrammeTerms
    document_number: str


class CloseProgramme(Record):
    """关闭统保项目: from `closed_on` on nothing is enrolled or renewed."""

    closed_on: date
    reason: str


Command: TypeAlias = OpenGroupProgramme | AmendProgramme | CloseProgramme


def decider(divisions: Divisions) -> Decider[Command, State, ProgrammeHappened]:
    """The rules of a programme, with the division table that its place is checked by."""
    return Decider(Unopened(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[ProgrammeHappened]:
    match command:
        case OpenGroupProgramme():
            return _open(divisions, command, state, legal_day(at))
        case AmendProgramme():
            return _amend(command, state)
        case CloseProgramme():
            return _close(command, state)
        case _:
            assert_never(command)


def evolve(state: State, event: ProgrammeHappened, _at: datetime) -> State:
    if isinstance(event, GroupProgrammeOpened):
        return Open(_opened(event)) if isinstance(state, Unopened) else state
    if isinstance(state, Unopened):
        return state
    match event:
        case ProgrammeAmended():
            return type(state)(_amended(state.card, event))
        case ProgrammeClosed(closed_on=closed_on, reason=reason):
            update = {"closed_on": closed_on, "closing_reason": reason}
            return Closed(state.card.model_copy(update=update))
        case _:
            assert_never(event)


def _open(
    divisions: Divisions, command: OpenGroupProgramme, state: State, day: date
) -> Sequence[ProgrammeHappened]:
    if not isinstance(state, Unopened):
        raise rules.ProgrammeAlreadyOpened(field="programme_id", programme_id=command.programme_id)
    division = divisions.at(command.division, day)
    if division is None or not division.is_place:
        raise rules.ProgrammeSeatUnknown(field="division", division=command.division, on=day)
    check_terms(command.terms)
    first = command.terms.valid_from
    return [
        GroupProgrammeOpened(
            **vars(command),
            limits_below_advice=below_advice(command.terms.limits, first),
            rule_version=ADVISED_LIMITS.version(first),
        )
    ]


def _amend(command: AmendProgramme, state: State) -> Sequence[ProgrammeHappened]:
    card = card_of(state)
    last = card.versions[-1]
    if (command.effective_from, command.terms) == (last.effective_from, last.terms):
        return []
    if isinstance(state, Closed):
        raise rules.ProgrammeAlreadyClosed(closed_on=card.closed_on)
    check_terms(command.terms)
    if not last.effective_from <= command.effective_from <= command.terms.valid_to:
        raise rules.AmendmentBeforeTheLast(field="effective_from", last=last.effective_from)
    return [
        ProgrammeAmended(
            **vars(command),
            version=last.version + 1,
            limits_below_advice=below_advice(command.terms.limits, command.effective_from),
            rule_version=ADVISED_LIMITS.version(command.effective_from),
        )
    ]


def _close(command: CloseProgramme, state: State) -> Sequence[ProgrammeHappened]:
    card = card_of(state)
    if isinstance(state, Closed):
        if card.closed_on == command.closed_on:
            return []
        raise rules.ProgrammeAlreadyClosed(closed_on=card.closed_on)
    return [ProgrammeClosed(**vars(command))]


def _opened(event: GroupProgrammeOpened) -> ProgrammeCard:
    first = ProgrammeVersion(version=1, effective_from=event.terms.valid_from, terms=event.terms)
    return ProgrammeCard(
        programme_id=event.programme_id,
        title=event.title,
        division=event.division,
        insurer=event.insurer,
        payer=event.payer,
        insured_parties=event.insured_parties,
        versions=(first,),
    )


def _amended(card: ProgrammeCard, event: ProgrammeAmended) -> ProgrammeCard:
    """Versions stand by number, in whatever order they are told of."""
    new = ProgrammeVersion(
        version=event.version, effective_from=event.effective_from, terms=event.terms
    )
    versions = sorted((*card.versions, new), key=lambda one: one.version)
    return card.model_copy(update={"versions": tuple(versions)})
