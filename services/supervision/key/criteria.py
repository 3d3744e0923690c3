"""The seven criteria of key supervision 重点督查: a dated table, and a predicate for each.

Source: 质检总局电梯安全监管大会战工作方案 §四（三）. A predicate is a pure function of what is known
of the elevator; it answers with its evidence, or with nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from services.kernel.decider import Record
from services.reference.dated import Dated, DatedTable
from services.reference.elevator import ElevatorFacts, PlaceType
from services.supervision.events.campaign_values import FormOutcome, Line
from services.supervision.events.key import KeyCriterion, KeyReason


class StatedEvidence(Record):
    """What an authority states for a criterion: a file, a complaint, a report, and what it shows."""

    criterion: KeyCriterion
    reference: Line


class ComplaintFound(NamedTuple):
    """A complaint that was looked up: whether it is about this very elevator."""

    complaint_id: str
    elevator_id: str


class SelfInspection(NamedTuple):
    """The elevator's own form in the campaign, and its outcome."""

    form_id: str
    outcome: FormOutcome | None


@dataclass(frozen=True, slots=True)
class Considered:
    """Everything that the criteria look at. `day` is the day of the selection."""

    elevator: ElevatorFacts
    day: date
    stated: Mapping[KeyCriterion, tuple[str, ...]]
    form: SelfInspection | None = None


@dataclass(frozen=True, slots=True)
class KeyRule:
    """The numbers of the criteria, as the plan in force sets them."""

    longer_than_years: int
    crowded_places: frozenset[PlaceType]


KEY_CRITERIA: Final = DatedTable(
    "key_criteria",
    [
        Dated(
            date(2015, 3, 13),
            None,
            "质检总局电梯安全监管大会战工作方案 §四（三）",
            KeyRule(longer_than_years=15, crowded_places=frozenset({PlaceType.TRANSPORT})),
        )
    ],
)

Predicate = Callable[[Considered, KeyRule], tuple[str, ...]]
"""What speaks for the criterion; nothing: it is not met."""


def long_use(about: Considered, rule: KeyRule) -> tuple[str, ...]:
    """使用时间长: in use for more than 15 years; made so long ago, where its use is not dated."""
    facts = about.elevator
    field = "put_into_use_on" if facts.put_into_use_on else "manufactured_on"
    began = facts.put_into_use_on or facts.manufactured_on
    if began is None:
        return ()
    full = (about.day.year - began.year, about.day.month, about.day.day)
    longer = full > (rule.longer_than_years, began.month, began.day)
    return (f"{field}={began}",) if longer else ()


def intense_use(about: Considered, rule: KeyRule) -> tuple[str, ...]:
    """使用强度大: in a metro, a station, or wherever an authority says that many people go."""
    place = about.elevator.place
    crowded = place is not None and place.place_type in rule.crowded_places
    shown = (f"place_type={place.place_type}",) if crowded and place is not None else ()
    return shown + _stated(about, KeyCriterion.INTENSE_USE)


def low_configuration(about: Considered, _: KeyRule) -> tuple[str, ...]:
    """配置水平低: resettlement or affordable housing, which no register of elevators knows."""
    return _stated(about, KeyCriterion.LOW_CONFIGURATION)


def weak_management(about: Considered, _: KeyRule) -> tuple[str, ...]:
    """管理力量弱: no unit manages it, by the register or by an authority's finding of 三无."""
    facts = about.elevator
    nobody = facts.user_unit is None and facts.responsible_unit is None
    shown = ("user_unit=none",) if nobody else ()
    return shown + _stated(about, KeyCriterion.WEAK_MANAGEMENT)


def not_rectified(about: Considered, _: KeyRule) -> tuple[str, ...]:
    """自查发现问题尚未完成整改: its form names a hazard that is watched, or for which it stands still."""
    form = about.form
    if form is None or form.outcome in {None, FormOutcome.RECTIFIED}:
        return ()
    return (f"{form.form_id}={form.outcome}",)


def complained_of(about: Considered, _: KeyRule) -> tuple[str, ...]:
    """群众投诉举报: complaints about this elevator."""
    return _stated(about, KeyCriterion.COMPLAINED_OF)


def maker_reported(about: Considered, _: KeyRule) -> tuple[str, ...]:
    """制造单位报告存在严重事故隐患."""
    return _stated(about, KeyCriterion.MAKER_REPORTED)


PREDICATES: Final[Mapping[KeyCriterion, Predicate]] = {
    KeyCriterion.LONG_USE: long_use,
    KeyCriterion.INTENSE_USE: intense_use,
    KeyCriterion.LOW_CONFIGURATION: low_configuration,
    KeyCriterion.WEAK_MANAGEMENT: weak_management,
    KeyCriterion.NOT_RECTIFIED: not_rectified,
    KeyCriterion.COMPLAINED_OF: complained_of,
    KeyCriterion.MAKER_REPORTED: maker_reported,
}

SHOWN_BY_FACTS: Final = frozenset({KeyCriterion.LONG_USE, KeyCriterion.NOT_RECTIFIED})
"""The criteria that nobody can state: the register and the form show them, or they are not met."""


def reasons(about: Considered) -> tuple[KeyReason, ...]:
    """Every criterion that is met, each with its evidence. Raises `NoRuleThen` before 2015-03-13."""
    rule, version = KEY_CRITERIA.at(about.day), KEY_CRITERIA.version(about.day)
    found = ((one, judge(about, rule)) for one, judge in PREDICATES.items())
    return tuple(
        KeyReason(criterion=one, evidence=evidence, rule_version=version)
        for one, evidence in found
        if evidence
    )


def _stated(about: Considered, criterion: KeyCriterion) -> tuple[str, ...]:
    return about.stated.get(criterion, ())
