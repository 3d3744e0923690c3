"""A platform as it is shown: public, like the number that people dial."""

from datetime import date, datetime

from services.emergency.events.values import BulletinFigure, PlatformStage
from services.emergency.platform.rules import PlatformUnknown
from services.emergency.platform.state import Platform, State
from services.kernel.decider import Record
from services.reference.party import PartyRef


class StageReached(Record):
    """A stage, and since when."""

    stage: PlatformStage
    since: datetime


class BulletinCard(Record):
    """The figures of a month as they are now; `corrections`: how often they were corrected."""

    period: str
    figures: tuple[BulletinFigure, ...]
    corrections: int


class PlatformCard(Record):
    """应急处置平台, field for field the proto message `Platform`."""

    division: str
    stage: PlatformStage
    stages: tuple[StageReached, ...]
    name: str | None = None
    number: str | None = None
    operator: PartyRef | None = None
    responsible_unit: PartyRef | None = None
    plan_document: str | None = None
    live_by: date | None = None
    government_platform: str | None = None
    bulletins: tuple[BulletinCard, ...] = ()


def card_of(state: State) -> PlatformCard:
    """Raises `PlatformUnknown`."""
    if not isinstance(state, Platform):
        raise PlatformUnknown(field="division")
    plan, government = state.plan, state.government
    return PlatformCard(
        division=state.division,
        stage=state.stage,
        stages=tuple(StageReached(stage=stage, since=at) for stage, at in state.stages),
        name=state.name,
        number=state.number,
        operator=state.operator,
        responsible_unit=plan.responsible_unit if plan else None,
        plan_document=plan.plan_document if plan else None,
        live_by=plan.live_by if plan else None,
        government_platform=government.government_platform if government else None,
        bulletins=tuple(
            BulletinCard(
                period=one.period,
                figures=tuple(one.figures.values()),
                corrections=one.corrections,
            )
            for one in sorted(state.bulletins.values(), key=lambda one: one.period)
        ),
    )
