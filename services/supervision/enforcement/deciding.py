"""The decider of an enforcement case."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, assert_never

from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.supervision.enforcement import rules
from services.supervision.enforcement.commands import (
    CloseEnforcementCase,
    Command,
    ImposePenalty,
    OpenEnforcementCase,
    WithdrawPenalty,
)
from services.supervision.enforcement.state import (
    EnforcementCase,
    NoEnforcementCase,
    State,
    open_case,
    opened,
)
from services.supervision.events.enforcement import (
    EnforcementCaseClosed,
    EnforcementCaseOpened,
    EnforcementHappened,
    EnforcementResult,
    PenaltyImposed,
    PenaltyKind,
    PenaltyWithdrawn,
)
from services.supervision.where import check_where

OF_MONEY: Final = frozenset({PenaltyKind.FINE, PenaltyKind.CONFISCATION})


def decider(divisions: Divisions) -> Decider[Command, State, EnforcementHappened]:
    """The rules, with the division table that places are checked against."""
    return Decider(NoEnforcementCase(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[EnforcementHappened]:
    match command:
        case OpenEnforcementCase():
            if isinstance(state, EnforcementCase):
                raise rules.EnforcementCaseAlreadyOpened(field="enforcement_id")
            check_where(divisions, command.elevator_id, command.division, at)
            return [EnforcementCaseOpened(**vars(command))]
        case ImposePenalty():
            return _impose(command, open_case(state))
        case WithdrawPenalty():
            return _withdraw(command, opened(state))
        case CloseEnforcementCase():
            return _close(command, opened(state))
        case _:
            assert_never(command)


def evolve(state: State, event: EnforcementHappened, _at: datetime) -> State:
    if isinstance(event, EnforcementCaseOpened):
        return EnforcementCase(event)
    if isinstance(state, NoEnforcementCase):
        return state
    match event:
        case PenaltyImposed(penalty_number=number):
            return replace(state, penalties={**state.penalties, number: event})
        case PenaltyWithdrawn(penalty_number=number):
            return replace(state, withdrawn=state.withdrawn | {number})
        case EnforcementCaseClosed():
            return replace(state, closed=event)
        case _:
            assert_never(event)


def _impose(command: ImposePenalty, case: EnforcementCase) -> Sequence[EnforcementHappened]:
    imposed = PenaltyImposed(**vars(command))
    known = case.penalties.get(command.penalty_number)
    if known == imposed and known in case.standing:
        return []
    if known is not None:
        raise rules.PenaltyNumberTaken(field="penalty_number")
    if (command.amount_fen > 0) != (command.kind in OF_MONEY):
        raise rules.PenaltyAmountWrong(field="amount_fen")
    return [imposed]


def _withdraw(command: WithdrawPenalty, case: EnforcementCase) -> Sequence[EnforcementHappened]:
    """A court may undo a penalty long after the case was closed."""
    if command.penalty_number not in case.penalties:
        raise rules.PenaltyUnknown(field="penalty_number")
    known = command.penalty_number in case.withdrawn
    return [] if known else [PenaltyWithdrawn(**vars(command))]


def _close(command: CloseEnforcementCase, case: EnforcementCase) -> Sequence[EnforcementHappened]:
    closed = EnforcementCaseClosed(**vars(command))
    if case.closed == closed:
        return []
    if bool(open_case(case).standing) != (command.result is EnforcementResult.PENALISED):
        raise rules.PenaltyMissing(field="result", standing=len(case.standing))
    return [closed]
