"""Campaign progress against a model that is made of commands: late, corrected, withdrawn, sent twice."""

import asyncio
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.kernel.envelope import decode_meta
from services.reference.elevator import Place
from services.supervision.campaign_aggregates import FORMS
from services.supervision.events.campaign_values import FormOutcome
from services.supervision.form.commands import (
    AcceptForm,
    CorrectForm,
    ReturnForm,
    SubmitForm,
    WithdrawForm,
)
from services.supervision.form.tally import FormFact, FormTally, tally
from services.views.campaigns.progress import Progress, progress
from services.views.language import CATALOGUE
from services.views.statistics.reading import Region
from tests.supervision.campaign_facts import CAMPAIGN, campaign_facts, content, elevator
from tests.views.lived import Nation, moment, on

ELEVATORS: Final = tuple("abcdefghijklmnopqrstuvwxy" + one for one in "234")
WHERE: Final = ("350203", "350206", "440305")
TOLD_FROM: Final = 32
LAST_DAY: Final = 29
"""30 June, day 0 being 1 June."""
FACTS: Final = campaign_facts()
OUTCOMES: Final = ("", "rectified", "under_watch", "stopped")

TELLINGS: Final = st.lists(
    st.tuples(
        st.integers(0, 2),  # which elevator
        st.sampled_from(["submit", "submit", "correct", "correct", "accept", "return", "withdraw"]),
        st.sampled_from(OUTCOMES),
        st.sampled_from([0, 5, 9, 10, 28, 29, 30, 31]),  # true on this day
        st.integers(0, 2),  # days that pass before the next
    ),
    min_size=6,
    max_size=20,
)


class Granted(NamedTuple):
    """An act that was granted: told on a day, true on a day."""

    told_on: int
    true_on: int
    act: str
    outcome: str


class Model:
    """What was granted of each elevator's form."""

    def __init__(self) -> None:
        self.granted: dict[int, list[Granted]] = {}

    def counted(self, division: str, as_of: int, known_on: int) -> Progress:
        n: Counter[str] = Counter()
        for one, acts in self.granted.items():
            if WHERE[one].startswith(division):
                n.update(self._counts([a for a in acts if a.told_on <= known_on], as_of))
        return Progress(**n)

    @staticmethod
    def _counts(acts: list[Granted], as_of: int) -> list[str]:
        true = [one for one in acts if one.true_on <= as_of]
        status, outcome, late = "", "", False
        for one in [*true[:1], *sorted(true[1:], key=lambda one: one.true_on)]:
            if one.act == "submit":
                status, outcome, late = "in review", one.outcome, one.true_on > LAST_DAY
            elif status and one.act == "correct":
                status, outcome = "in review", one.outcome
            elif status and one.act in {"accept", "return", "withdraw"}:
                status = {"accept": "accepted", "return": "returned", "withdraw": ""}[one.act]
        if status not in {"in review", "accepted"}:
            return []
        hazards = ["with_hazards", outcome] if outcome else []
        return ["self_inspected", *hazards, *(["late_forms"] if late else [])]


def command(one: int, act: str, outcome: str, revision: int) -> Any:
    """What is asked."""
    ids = {"campaign_id": CAMPAIGN, "elevator_id": ELEVATORS[one]}
    said = content(*([FormOutcome(outcome)] if outcome else []), inspected_on=date(2015, 5, 4))
    match act:
        case "submit":
            found = elevator(elevator_id=ELEVATORS[one], place=Place(division=WHERE[one]))
            return SubmitForm(**ids, content=said, campaign=FACTS, elevator=found)
        case "correct":
            return CorrectForm(**ids, content=said, reason="x", campaign=FACTS)
        case "accept":
            return AcceptForm(**ids, revision=max(revision, 1))
        case "return":
            return ReturnForm(**ids, revision=max(revision, 1), reason="x")
        case _:
            return WithdrawForm(**ids, reason="x")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    TELLINGS,
    st.lists(st.tuples(st.integers(-1, 40), st.integers(31, 60)), min_size=4, max_size=4),
)
def test_progress_is_what_the_model_counts(
    tellings: list[tuple[int, str, str, int, int]], moments: list[tuple[int, int]]
) -> None:
    """As of any day, as known on any day; the three ways always sum to those with hazards."""
    with TemporaryDirectory() as folder:
        asyncio.run(_lived(tellings, moments, Path(folder) / "views.db"))


async def _lived(
    tellings: list[tuple[int, str, str, int, int]], moments: list[tuple[int, int]], path: Path
) -> None:
    nation = Nation(path, TOLD_FROM, dict(zip(ELEVATORS, WHERE, strict=True)))
    model, revisions = Model(), Counter[int]()
    for one, act, outcome, true_on, pause in tellings:
        asked = command(one, act, outcome, revisions[one])
        key = f"{CAMPAIGN}-{ELEVATORS[one]}"
        if await nation.told(FORMS, key, asked, moment(true_on, 720)):
            revisions[one] += act in {"submit", "correct"}
            granted = Granted(nation.today, true_on, act, outcome)
            model.granted.setdefault(one, []).append(granted)
        nation.pass_days(pause)
        if pause == 2:
            await nation.catch_up()
            nation.restart()
    await nation.catch_up()
    for as_of, known_on in [*moments, (99, 99)]:
        await _agree(nation, model, as_of, known_on)
    await nation.rebuilt_is_live()
    await nation.close()


async def _agree(nation: Nation, model: Model, as_of: int, known_on: int) -> None:
    async with nation.look() as look:
        for division in ("", "35", "3502", *WHERE):
            region = Region(division, None, None, on(as_of), on(known_on))
            found = (await progress(look, FACTS, region))[division]
            assert found == model.counted(division, as_of, known_on), (division, as_of, known_on)
            assert found.with_hazards == found.rectified + found.under_watch + found.stopped
        whole = (await progress(look, FACTS, Region("", None, None, on(as_of), on(known_on))))[""]
    ends = [moment(day + 1) - timedelta(microseconds=1) for day in (as_of, known_on)]
    reference = tally(await _facts(nation), *ends)
    assert reference == FormTally(*whole[:6])


async def _facts(nation: Nation) -> list[FormFact]:
    """What the pure reference folds."""
    found = []
    for one in (await nation.store.read_all(0, 10_000)).events:
        event: Any = CATALOGUE.decode(one.type, one.data)
        at = decode_meta(one.meta).occurred_at
        found.append(FormFact(one.stream, event, at, one.recorded_at))
    return found
