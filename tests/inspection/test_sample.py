"""Drawing a sample 抽样: anybody who has seed and frame draws the same."""

import re
import subprocess
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as example
from hypothesis import settings
from hypothesis import strategies as st

from services.inspection.drawing import draw, frame_hash
from services.inspection.events.oversight import SamplePlanCancelled, SamplePlanDrawn
from services.inspection.events.values import FrameUnit, StratumSize
from services.inspection.sample import (
    CancelSamplePlan,
    DrawSamplePlan,
    FrameUnitTwice,
    Sample,
    SampleCancelledAlready,
    SampleNumberTaken,
    SampleUnknown,
    StratumTooSmall,
    StratumTwice,
    card_of,
    decider,
    subject_of,
)
from tests.inspection.facts import PROVINCE, only
from tests.spec import given

PAGE = Path(__file__).resolve().parents[2] / "docs" / "sampling.md"
OLD, YOUNG = "over-15", "other"


def unit(number: int, stratum: str = "") -> FrameUnit:
    """Elevator `number` of the frame."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:026}")
    return FrameUnit(elevator_id=letters, stratum=stratum)


FRAME = tuple(unit(one, OLD if one % 4 == 0 else YOUNG) for one in range(100))
SIZES = (StratumSize(stratum=OLD, size=10), StratumSize(stratum=YOUNG, size=5))
DRAW = DrawSamplePlan(
    sample_id="S-2015-1",
    division="350000",
    purpose="2015 年省级监督抽查",
    drawn_by=PROVINCE,
    seed="2015-06-30 双色球 03 08 11 22 28 33 + 07",
    frame=FRAME,
    sizes=SIZES,
)


def changed(command: Any, **others: Any) -> Any:
    return command.model_copy(update=others)


def drawn_by_hand(seed: str, rows: list[tuple[str, str]], sizes: dict[str, int]) -> list[str]:
    """The method as it is described, by somebody who has not seen our code."""
    text = "\n".join(sorted(f"{stratum}\t{lift}" for stratum, lift in rows))
    frame = sha256(text.encode("utf-8")).hexdigest()
    drawn = []
    for wanted, size in sizes.items():
        tickets = {}
        for stratum, lift in rows:
            if stratum == wanted:
                ticket = sha256("\n".join([frame, seed, lift]).encode("utf-8"))
                tickets[ticket.hexdigest()] = lift
        drawn += [tickets[one] for one in sorted(tickets)[:size]]
    return drawn


def test_the_draw_is_in_the_event_with_all_that_it_follows_from() -> None:
    """Seed, hash and size of the frame, method, sizes: whoever has the frame draws it again."""
    event = only(given(decider).when(DRAW))
    assert isinstance(event, SamplePlanDrawn)
    assert (event.method, event.seed, event.frame_size) == ("sha256-rank-v1", DRAW.seed, 100)
    rows = [(one.stratum, one.elevator_id) for one in FRAME]
    assert list(event.drawn) == drawn_by_hand(DRAW.seed, rows, {OLD: 10, YOUNG: 5})
    old = {one.elevator_id for one in FRAME if one.stratum == OLD}
    assert set(event.drawn[:10]) <= old
    assert not set(event.drawn[10:]) & old


def test_the_draw_of_a_known_frame_is_known() -> None:
    """These very values, as `sha256sum` and `sort` find them: a draw of 2015 is repeated in 2035."""
    frame = [unit(one) for one in range(5)]
    assert frame_hash(frame) == FRAME_OF_FIVE
    drawn = draw("seed-2015", frame, [StratumSize(size=2)])
    assert [frame.index(FrameUnit(elevator_id=one)) for one in drawn] == DRAWN_OF_FIVE


FRAME_OF_FIVE = "f2be0b03512db74116fcff2c60f65bae24ff27d6cfb81a3d0196bee4b3e7fac0"
DRAWN_OF_FIVE = [4, 1]


@settings(max_examples=60, deadline=None)
@example(
    seed=st.text(min_size=8, max_size=30, alphabet=st.characters(exclude_categories=["C"])),
    numbers=st.sets(st.integers(0, 10**6), min_size=1, max_size=40),
    size=st.integers(1, 40),
    shuffle=st.randoms(use_true_random=False),
)
def test_the_draw_is_repeated_independently(
    seed: str, numbers: set[int], size: int, shuffle: Any
) -> None:
    """Whatever the seed, the frame, and the order in which the frame is told."""
    frame = [unit(one, OLD if one % 3 else YOUNG) for one in numbers]
    sizes = [StratumSize(stratum=OLD, size=size), StratumSize(stratum=YOUNG, size=size)]
    rows = [(one.stratum, one.elevator_id) for one in frame]
    expected = drawn_by_hand(seed, rows, {OLD: size, YOUNG: size})
    assert list(draw(seed, frame, sizes)) == expected
    shuffle.shuffle(frame)
    assert list(draw(seed, frame, sizes)) == expected


def test_the_published_program_draws_the_same() -> None:
    """docs/sampling.md: a dozen lines that know nothing of this system."""
    [program] = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    lines = "\n".join(f"{one.stratum}\t{one.elevator_id}" for one in FRAME)
    done = subprocess.run(
        [sys.executable, "-c", program, DRAW.seed, f"{OLD}=10", f"{YOUNG}=5"],
        input=lines.encode(),
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
    )
    event = only(given(decider).when(DRAW))
    assert done.stdout.decode().split() == [event.frame_sha256, *event.drawn]


def test_another_seed_or_another_frame_draws_others() -> None:
    """Leaving one elevator out changes the draw: nobody leaves out until it suits."""
    first = draw(DRAW.seed, FRAME, SIZES)
    assert draw("another seed", FRAME, SIZES) != first
    spare = next(one for one in FRAME if one.elevator_id not in first)
    assert draw(DRAW.seed, [one for one in FRAME if one != spare], SIZES) != first


def test_every_elevator_is_as_likely_as_another() -> None:
    """Over many seeds, each of ten is drawn about as often."""
    frame, size = [unit(one) for one in range(10)], [StratumSize(size=3)]
    counts = dict.fromkeys((one.elevator_id for one in frame), 0)
    for seed in range(2000):
        for one in draw(f"seed-{seed:04}", frame, size):
            counts[one] += 1
    assert all(520 < count < 680 for count in counts.values())


def test_a_sample_is_drawn_once() -> None:
    """The same again says nothing; another draw under its number is refused."""
    story = given(decider, only(given(decider).when(DRAW)))
    story.when(DRAW).then()
    story.when(changed(DRAW, frame=FRAME[::-1])).then()
    story.when(changed(DRAW, seed="another seed")).refuses(SampleNumberTaken)
    assert subject_of(story.state).division == "350000"


def test_a_frame_is_a_frame() -> None:
    """Each elevator once, each stratum once, and as many as are to be drawn."""
    twice = changed(DRAW, frame=(*FRAME, FRAME[0]))
    given(decider).when(twice).refuses(FrameUnitTwice)
    moved = FrameUnit(elevator_id=FRAME[0].elevator_id, stratum="else")
    given(decider).when(changed(DRAW, frame=(*FRAME, moved))).refuses(FrameUnitTwice)
    for sizes in ((), (SIZES[0], SIZES[0])):
        given(decider).when(changed(DRAW, sizes=sizes)).refuses(StratumTwice)
    for size in (StratumSize(stratum=OLD, size=26), StratumSize(stratum="none", size=1)):
        given(decider).when(changed(DRAW, sizes=(size,))).refuses(StratumTooSmall)
    assert given(decider).when(changed(DRAW, sizes=(StratumSize(stratum=OLD, size=25),))).decided()


def test_a_cancelled_sample_stays_known() -> None:
    """作废: no spot check rests on it any more, and everybody sees what was drawn."""
    cancel = CancelSamplePlan(reason="抽样框有误")
    given(decider).when(cancel).refuses(SampleUnknown)
    story = given(decider, only(given(decider).when(DRAW)))
    first = story.state.drawn.drawn[0] if story.state.drawn else ""
    assert story.state.position_of(first) == 1
    assert story.state.position_of("x") is None
    event = only(story.when(cancel))
    assert isinstance(event, SamplePlanCancelled)
    gone = story.also(event)
    gone.when(cancel).then()
    gone.when(CancelSamplePlan(reason="x")).refuses(SampleCancelledAlready)
    assert gone.state.position_of(first) is None
    card = card_of(gone.state)
    assert (card.cancelled_because, card.drawn[0]) == ("抽样框有误", first)
    with pytest.raises(SampleUnknown):
        card_of(Sample())


def test_a_draw_does_not_depend_on_the_day() -> None:
    """Seed and frame say it all."""
    assert date(2015, 10, 1) < date(2035, 1, 1)
    now, later = given(decider), given(decider).on(2035, 1, 1)
    assert only(now.when(DRAW)) == only(later.when(DRAW))
