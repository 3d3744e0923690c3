"""Counting forms: the campaign's own figures, out of the facts, for any day and as known on any day.

A pure fold over the events of many forms. It counts elevators, as the official figures do: each
with its one current form, each with hazards in exactly one of the three ways.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

from services.supervision.events.campaign_values import FormOutcome
from services.supervision.events.form import FormHappened
from services.supervision.form.deciding import evolve
from services.supervision.form.state import Filed, NoForm, State, counts


class FormFact(NamedTuple):
    """One event of a form, and both its clocks."""

    form_id: str
    event: FormHappened
    occurred_at: datetime
    recorded_at: datetime


class FormTally(NamedTuple):
    """Elevators by what their forms say. The three ways sum to `with_hazards`."""

    self_inspected: int = 0
    with_hazards: int = 0
    rectified: int = 0
    under_watch: int = 0
    stopped: int = 0
    late: int = 0


def tally(
    facts: Iterable[FormFact],
    true_to: datetime | None = None,
    known_to: datetime | None = None,
) -> FormTally:
    """The figures as they were true at one moment and known at another; None: now."""
    seen: dict[str, list[FormFact]] = {}
    for fact in facts:
        if (true_to is None or fact.occurred_at <= true_to) and (
            known_to is None or fact.recorded_at <= known_to
        ):
            seen.setdefault(fact.form_id, []).append(fact)
    forms = (counts(_state(history)) for history in seen.values())
    return _summed([form for form in forms if form is not None])


def _state(history: list[FormFact]) -> State:
    """The first fact first, whatever its date, as streams fold."""
    first, *others = history
    state = evolve(NoForm(), first.event, first.occurred_at)
    for fact in sorted(others, key=lambda one: one.occurred_at):
        state = evolve(state, fact.event, fact.occurred_at)
    return state


def _summed(forms: list[Filed]) -> FormTally:
    ways: Mapping[FormOutcome, int] = {
        way: sum(form.now.outcome is way for form in forms) for way in FormOutcome
    }
    return FormTally(
        self_inspected=len(forms),
        with_hazards=sum(form.now.outcome is not None for form in forms),
        rectified=ways[FormOutcome.RECTIFIED],
        under_watch=ways[FormOutcome.UNDER_WATCH],
        stopped=ways[FormOutcome.STOPPED],
        late=sum(form.late for form in forms),
    )
