"""A case, told in any order by two processes, against a model that is kept on paper.

Facts come late and out of order; the system folds its log, the model only what was asked and granted.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from services.emergency import case
from services.emergency.aggregates import CATALOGUE, Emergency
from services.emergency.case.alerts import MarkArrivalOverdue, ProposeAccident
from services.emergency.case.clocks import clocks
from services.emergency.case.ending import CallBack, CloseCase, ReopenCase
from services.emergency.case.opening import AnswerCase
from services.emergency.case.rescue import (
    AcceptDispatch,
    DeclineDispatch,
    DispatchRescue,
    RecordArrival,
    RecordRelease,
)
from services.emergency.case.state import Unopened
from services.emergency.events.values import (
    CallBackOutcome,
    CaseResponsibility,
    ResponseLevel,
)
from services.kernel.errors import Refused
from services.kernel.handle import Handler
from services.kernel.server.access import everywhere
from services.kernel.stores.memory import MemoryEventStore
from tests.emergency.facts import after, divisions, open_case
from tests.emergency.paper import TRAPPED, Paper
from tests.kernel.counter import Hand, intent
from tests.spec import NOON

MINUTES = st.one_of(st.integers(-1, 40), st.sampled_from([119, 120, 121, 150]))
NUMBERS = st.sampled_from(["1", "2"])
CLOSE = CloseCase(cause_code="E1", responsibility=CaseResponsibility.NOBODY)


class CaseOnPaper(RuleBasedStateMachine):
    """Gives every act to one of two handlers, and to the paper."""

    def __init__(self) -> None:
        super().__init__()
        self._runner = asyncio.Runner()
        self._store = MemoryEventStore(Hand(NOON + timedelta(days=1)))
        self._handlers = [self._handler(entries) for entries in (10, 1)]
        self._cases = Emergency.over(divisions()).cases
        self._paper, self._turn = Paper(), 0

    @override
    def teardown(self) -> None:
        self._runner.close()

    @initialize()
    def report(self) -> None:
        """Three persons are held."""
        assert self._asked(open_case(trapped=TRAPPED), 0) == 1

    @rule(minute=MINUTES)
    def answer(self, minute: int) -> None:
        self._compare(AnswerCase(), minute, self._paper.answer)

    @rule(number=NUMBERS, minute=MINUTES)
    def dispatch(self, number: str, minute: int) -> None:
        command = DispatchRescue(dispatch_id=number, level=ResponseLevel.MAINTAINER)
        self._compare(command, minute, lambda at: self._paper.dispatch(number, at))

    @rule(number=NUMBERS, minute=MINUTES)
    def accept(self, number: str, minute: int) -> None:
        command = AcceptDispatch(dispatch_id=number)
        self._compare(command, minute, lambda at: self._paper.accept(number, at))

    @rule(number=NUMBERS, minute=MINUTES)
    def decline(self, number: str, minute: int) -> None:
        command = DeclineDispatch(dispatch_id=number, reason="堵车")
        self._compare(command, minute, lambda at: self._paper.decline(number, at))

    @rule(number=NUMBERS, minute=MINUTES)
    def arrive(self, number: str, minute: int) -> None:
        command = RecordArrival(dispatch_id=number)
        self._compare(command, minute, lambda at: self._paper.arrive(number, at))

    @rule(persons=st.integers(1, TRAPPED), minute=MINUTES)
    def release(self, persons: int, minute: int) -> None:
        command = RecordRelease(freed=persons)
        self._compare(command, minute, lambda at: self._paper.release(persons, at))

    @rule(minute=MINUTES)
    def call_back(self, minute: int) -> None:
        command = CallBack(outcome=CallBackOutcome.SATISFIED)
        self._compare(command, minute, self._paper.call_back)

    @rule(minute=MINUTES)
    def close(self, minute: int) -> None:
        self._compare(CLOSE, minute, self._paper.close)

    @rule(minute=MINUTES)
    def reopen(self, minute: int) -> None:
        self._compare(ReopenCase(reason="x"), minute, self._paper.reopen)

    @rule(minute=MINUTES)
    def mark(self, minute: int) -> None:
        self._compare(MarkArrivalOverdue(), minute, self._paper.mark)

    @rule(minute=MINUTES)
    def propose(self, minute: int) -> None:
        self._compare(ProposeAccident(), minute, self._paper.propose)

    @rule()
    def restart(self) -> None:
        """One process forgets all it knew."""
        self._handlers[0] = self._handler(10)

    @invariant()
    def the_case_is_as_on_paper(self) -> None:
        """As a third process reads it from the log."""
        reader, paper = self._handler(1), self._paper
        state = self._runner.run(reader.fresh(self._cases, "XM-1")).state
        if isinstance(state, Unopened):
            return
        card = case.card_of(state)
        assert (card.held, card.freed_at) == (paper.held, _moment(paper.empty_at))
        assert state.file.first_arrival_at == _moment(paper.arrived_at)
        assert (card.proposal is not None) == paper.proposed
        assert card.closed_at == _moment(paper.closed_at)
        told = {one.dispatch_id: one for one in card.dispatches}
        assert told.keys() == paper.sheets.keys()
        for number, sheet in paper.sheets.items():
            one = told[number]
            assert (one.dispatched_at, one.accepted_at, one.declined_at, one.arrived_at) == (
                after(sheet.sent),
                _moment(sheet.accepted),
                _moment(sheet.declined),
                _moment(sheet.arrived),
            )
        runs = paper.closed_at is None and paper.held > 0
        due = runs and paper.arrived_at is None and not paper.overdue
        assert (clocks(state).arrival_due_at is not None) == due
        assert (clocks(state).accident_due_at is not None) == (runs and not paper.proposed)

    def _handler(self, entries: int) -> Handler:
        clock = Hand(NOON + timedelta(days=1))
        return Handler(self._store, CATALOGUE, clock, cache_entries=entries)

    def _compare(self, command: Any, minute: int, on_paper: Callable[[int], int | None]) -> None:
        assert self._asked(command, minute) == on_paper(minute)

    def _asked(self, command: Any, minute: int) -> int | None:
        """How many facts the act adds, asked of one process after the other; None: refused."""
        self._turn += 1
        handler = self._handlers[self._turn % 2]
        circumstances = intent(occurred_at=after(minute))
        try:
            handling = handler.handle(self._cases, "XM-1", command, circumstances, everywhere)
            return len(self._runner.run(handling).types)
        except Refused:
            return None


def _moment(minute: int | None) -> datetime | None:
    return None if minute is None else after(minute)


def test_a_case_told_in_any_order_is_as_on_paper() -> None:
    """Every act is granted, refused or idle as on paper, and the case reads as on paper."""
    run_state_machine_as_test(
        CaseOnPaper,
        settings=settings(
            max_examples=40,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
