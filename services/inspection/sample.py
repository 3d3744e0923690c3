"""A sample plan 抽样方案: which elevators an authority looks at, drawn so that it can be repeated.

Source: the plan of 2015, 按照风险管理的原则进行抽检. Sample ids are the authority's document numbers.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Final, TypeAlias, assert_never

from pydantic import Field

from services.inspection.drawing import METHOD, draw, frame_hash
from services.inspection.events.oversight import (
    SampleHappened,
    SamplePlanCancelled,
    SamplePlanDrawn,
)
from services.inspection.events.values import DocumentId, FrameUnit, Reason, StratumSize
from services.kernel.decider import Decider, Record
from services.kernel.errors import AlreadyExists, Invalid, NotFound, Refused
from services.kernel.subject import Subject
from services.reference.party import PartyRef


class SampleUnknown(NotFound):
    """No sample plan has this number."""

    zh = "无此抽样方案"


class SampleNumberTaken(AlreadyExists):
    """A sample was drawn under this number: a sample is drawn once."""

    zh = "该编号已抽样，不得重抽"


class SampleCancelledAlready(Refused):
    """The sample plan was cancelled."""

    zh = "抽样方案已作废"


class FrameUnitTwice(Invalid):
    """An elevator is in the frame once, else it would be drawn too often."""

    zh = "抽样框中有重复电梯"


class StratumTwice(Invalid):
    """A stratum has one size."""

    zh = "抽样层重复"


class StratumTooSmall(Invalid):
    """A stratum has at least as many elevators as are to be drawn from it."""

    zh = "抽样层中的电梯少于应抽数量"


class DrawSamplePlan(Record):
    """抽样: the seed, the frame, and how many of each stratum. `division` is the authority's."""

    sample_id: DocumentId
    division: Annotated[str, Field(pattern=r"^\d{6}$")]
    purpose: Reason
    drawn_by: PartyRef
    seed: Annotated[str, Field(min_length=8, max_length=200, pattern=r"^[^\r\n]+$")]
    frame: Annotated[tuple[FrameUnit, ...], Field(min_length=1, max_length=20_000)]
    sizes: tuple[StratumSize, ...]


class CancelSamplePlan(Record):
    """作废. What was drawn stays known."""

    reason: Reason


Command: TypeAlias = DrawSamplePlan | CancelSamplePlan


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample plan; without `drawn` nothing is known."""

    drawn: SamplePlanDrawn | None = None
    cancelled: SamplePlanCancelled | None = None

    def position_of(self, elevator_id: str) -> int | None:
        """The elevator's place in the draw, from 1; None: not drawn, or the plan is not used."""
        if self.drawn is None or self.cancelled is not None:
            return None
        ids = self.drawn.drawn
        return ids.index(elevator_id) + 1 if elevator_id in ids else None


class SamplePlanCard(Record):
    """A sample plan as it is shown: all that somebody with the frame needs to draw it again."""

    sample_id: str
    division: str
    purpose: str
    drawn_by: PartyRef
    method: str
    seed: str
    frame_sha256: str
    frame_size: int
    sizes: tuple[StratumSize, ...]
    drawn: tuple[str, ...]
    cancelled_because: str | None


def decide(command: Command, state: Sample, _: datetime) -> Sequence[SampleHappened]:
    match command:
        case DrawSamplePlan():
            return _draw(command, state)
        case CancelSamplePlan():
            if state.drawn is None:
                raise SampleUnknown(field="sample_id")
            event = SamplePlanCancelled(**vars(command))
            if state.cancelled == event:
                return []
            if state.cancelled is not None:
                raise SampleCancelledAlready
            return [event]
        case _:
            assert_never(command)


def evolve(state: Sample, event: SampleHappened, _: datetime) -> Sample:
    match event:
        case SamplePlanDrawn():
            return replace(state, drawn=event)
        case SamplePlanCancelled():
            return replace(state, cancelled=event)
        case _:
            assert_never(event)


decider: Final[Decider[Command, Sample, SampleHappened]] = Decider(Sample(), decide, evolve)


def _draw(command: DrawSamplePlan, state: Sample) -> Sequence[SampleHappened]:
    _check_frame(command.frame, command.sizes)
    event = SamplePlanDrawn(
        sample_id=command.sample_id,
        division=command.division,
        purpose=command.purpose,
        drawn_by=command.drawn_by,
        method=METHOD,
        seed=command.seed,
        frame_sha256=frame_hash(command.frame),
        frame_size=len(command.frame),
        sizes=command.sizes,
        drawn=draw(command.seed, command.frame, command.sizes),
    )
    if state.drawn == event:
        return []
    if state.drawn is not None:
        raise SampleNumberTaken(field="sample_id")
    return [event]


def _check_frame(frame: Sequence[FrameUnit], sizes: Sequence[StratumSize]) -> None:
    """Raises `FrameUnitTwice`, `StratumTwice`, `StratumTooSmall`."""
    if len({unit.elevator_id for unit in frame}) != len(frame):
        raise FrameUnitTwice(field="frame")
    if not sizes or len({one.stratum for one in sizes}) != len(sizes):
        raise StratumTwice(field="sizes")
    available = Counter(unit.stratum for unit in frame)
    for index, one in enumerate(sizes):
        if one.size > available[one.stratum]:
            raise StratumTooSmall(
                field=f"sizes[{index}].size", stratum=one.stratum, available=available[one.stratum]
            )


def subject_of(state: Sample) -> Subject:
    """The division of the authority that drew it."""
    return Subject("", state.drawn.division if state.drawn else "", frozenset())


def card_of(state: Sample) -> SamplePlanCard:
    """The card; raises `SampleUnknown`."""
    if state.drawn is None:
        raise SampleUnknown(field="sample_id")
    because = state.cancelled.reason if state.cancelled else None
    return SamplePlanCard(**dict(state.drawn), cancelled_because=because)
