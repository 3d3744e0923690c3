"""Visits 维保记录: by the maintainer of the day, with all their items; signed, or withdrawn."""

from datetime import date
from typing import Any

import pytest

from services.kernel.errors import Refused
from services.maintenance.events.upkeep import (
    TechnicianRevealed,
    VisitConfirmed,
    VisitRecorded,
    VisitWithdrawn,
)
from services.maintenance.events.values import (
    UpkeepVisitFinding,
    UpkeepVisitKind,
    VisitConfirmation,
)
from services.maintenance.tables.items import VISIT_ITEMS, equipment_class
from services.maintenance.upkeep import card_of, public_card_of
from services.maintenance.upkeep.commands import ConfirmVisit, RevealTechnician, WithdrawVisit
from services.maintenance.upkeep.rules import (
    ConfirmedBeforeVisit,
    ConfirmedByStranger,
    FindingOutsideItems,
    MaintenanceVisitNumberTaken,
    MaintenanceVisitUnknown,
    NobodyMaintainsThen,
    NotTheMaintainerThen,
    UpkeepInFuture,
    VisitConfirmedOtherwise,
    VisitItemsMissing,
    VisitWithdrawnBefore,
)
from services.reference.elevator import TechnicalParameters
from tests.maintenance.facts import (
    BUREAU,
    HANDED,
    HARBOUR,
    OWNER,
    TAKEN,
    TECHNICIAN,
    USER,
    VISIT,
    an_upkeep,
    changed,
    elevator,
    sealed,
)

SINCE_2017 = "visit_items@2017-08-01"
RECORDED = VisitRecorded(
    **VISIT.model_dump(exclude={"elevator"}),
    items_required=0,
    items_version="visit_items@0001-01-01",
)
SIGNATURE = VisitConfirmation(unit=USER, confirmed_on=date(2015, 9, 21))
FINDING = UpkeepVisitFinding(item_number=7, description="层门锁钩啮合 6 mm", rectified=True)


def test_a_visit_is_recorded() -> None:
    """With the list that it was held against; the same again is nothing, sealed anew or not."""
    story = an_upkeep(TAKEN)
    story.when(VISIT).then(RECORDED)
    anew = changed(TECHNICIAN, name=sealed("YW5kZXJz"))
    story.also(RECORDED).when(changed(VISIT, technician=anew)).then()
    story.also(RECORDED).when(
        changed(VISIT, kind=UpkeepVisitKind.QUARTER, items_checked=44)
    ).refuses(MaintenanceVisitNumberTaken)


def test_only_the_maintainer_of_the_day_visits() -> None:
    """Not another, not the former one, nobody when nobody has it, and not tomorrow."""
    story = an_upkeep(TAKEN)
    story.when(changed(VISIT, maintainer=HARBOUR)).refuses(NotTheMaintainerThen)
    story.when(changed(VISIT, visited_on=date(2015, 1, 9))).refuses(NobodyMaintainsThen)
    story.when(changed(VISIT, visited_on=date(2015, 10, 2))).refuses(UpkeepInFuture)
    ended = an_upkeep(TAKEN, HANDED)
    ended.when(VISIT).refuses(NobodyMaintainsThen)
    assert ended.when(changed(VISIT, visited_on=date(2015, 8, 31))).decided()


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (UpkeepVisitKind.HALF_MONTH, 31),
        (UpkeepVisitKind.QUARTER, 44),
        (UpkeepVisitKind.HALF_YEAR, 59),
        (UpkeepVisitKind.YEAR, 76),
    ],
)
def test_a_visit_accounts_for_every_item(kind: UpkeepVisitKind, count: int) -> None:
    """TSG T5002-2017 Annex A: each kind with the items of those before it."""
    story = an_upkeep(TAKEN).on(2017, 9, 1)
    visit = changed(VISIT, kind=kind, visited_on=date(2017, 9, 1), items_not_applicable=2)
    [event] = story.when(changed(visit, items_checked=count - 2)).decided()
    assert isinstance(event, VisitRecorded)
    assert (event.items_required, event.items_version) == (count, SINCE_2017)
    story.when(changed(visit, items_checked=count - 3)).refuses(VisitItemsMissing)


def test_other_classes_ask_for_what_is_known() -> None:
    """Their annexes were not read: one item at least, and the table says so."""
    story = an_upkeep(TAKEN).on(2017, 9, 1)
    for code in ("3210", "3310", "3430", None):
        lift = elevator(parameters=TechnicalParameters(kind_code=code))
        visit = changed(VISIT, visited_on=date(2017, 9, 1), items_not_applicable=0, elevator=lift)
        assert story.when(changed(visit, items_checked=1)).decided()
        story.when(changed(visit, items_checked=0)).refuses(VisitItemsMissing)
    assert [row.verified for row in VISIT_ITEMS.rows] == [False, True]


@pytest.mark.parametrize(
    ("code", "catalogue", "annex"),
    [
        ("3110", None, "traction"),
        ("3150", "2004", "traction"),
        ("3220", None, "hydraulic"),
        ("3320", "2014", "escalator"),
        ("3410", None, "traction"),
        ("3420", None, "traction"),
        ("3430", None, "dumbwaiter"),
        ("3500", "2004", None),
        ("3400", None, None),
        (None, None, None),
    ],
)
def test_a_lift_falls_under_an_annex(
    code: str | None, catalogue: str | None, annex: str | None
) -> None:
    """By its kind 品种; the old catalogue used some codes otherwise."""
    found = equipment_class(TechnicalParameters(kind_code=code, catalogue_version=catalogue))
    assert (found.value if found else None) == annex


@pytest.mark.parametrize("numbers", [(32,), (7, 7)])
def test_a_finding_is_about_an_item(numbers: tuple[int, ...]) -> None:
    """One that was checked, and each once."""
    findings = tuple(changed(FINDING, item_number=number) for number in numbers)
    an_upkeep(TAKEN).when(changed(VISIT, findings=findings)).refuses(FindingOutsideItems)
    assert an_upkeep(TAKEN).when(changed(VISIT, findings=(FINDING,))).decided()


def test_the_user_unit_signs() -> None:
    """With the record or afterwards; once; not before the visit, nor tomorrow, nor a stranger."""
    confirm = ConfirmVisit(visit_number="V-1", confirmation=SIGNATURE, elevator=elevator())
    confirmed = VisitConfirmed(visit_number="V-1", confirmation=SIGNATURE)
    story = an_upkeep(TAKEN, RECORDED)
    story.when(confirm).then(confirmed)
    story.also(confirmed).when(confirm).then()
    by_owner = changed(SIGNATURE, unit=OWNER)
    story.also(confirmed).when(changed(confirm, confirmation=by_owner)).refuses(
        VisitConfirmedOtherwise
    )
    an_upkeep(TAKEN).when(confirm).refuses(MaintenanceVisitUnknown)
    for fields, rule in wrong_signatures():
        signature = changed(SIGNATURE, **fields)
        story.when(changed(confirm, confirmation=signature)).refuses(rule)
        an_upkeep(TAKEN).when(changed(VISIT, confirmation=signature)).refuses(rule)


def wrong_signatures() -> list[tuple[dict[str, Any], type[Refused]]]:
    """What is wrong about a signature."""
    return [
        ({"confirmed_on": date(2015, 9, 19)}, ConfirmedBeforeVisit),
        ({"confirmed_on": date(2015, 10, 2)}, ConfirmedBeforeVisit),
        ({"unit": BUREAU}, ConfirmedByStranger),
    ]


def test_a_signature_with_the_record_counts() -> None:
    """The card and the public see that it is signed."""
    signed = changed(RECORDED, confirmation=SIGNATURE)
    [visit] = card_of(an_upkeep(TAKEN, signed).state).visits
    assert (visit.confirmed_by, visit.confirmed_on) == (USER, date(2015, 9, 21))
    [public] = public_card_of(an_upkeep(TAKEN, signed).state).visits
    assert public.confirmed


def test_a_withdrawn_visit_counts_no_more() -> None:
    """It stays on the card with the reason; the public does not see it; nobody signs it."""
    withdraw = WithdrawVisit(visit_number="V-1", reason="当日未到场", forged=True)
    withdrawn = VisitWithdrawn(**dict(withdraw))
    an_upkeep(TAKEN).when(withdraw).refuses(MaintenanceVisitUnknown)
    an_upkeep(TAKEN, RECORDED).when(withdraw).then(withdrawn)
    story = an_upkeep(TAKEN, RECORDED, withdrawn)
    story.when(withdraw).then()
    story.when(ConfirmVisit(visit_number="V-1", confirmation=SIGNATURE)).refuses(
        VisitWithdrawnBefore
    )
    assert [one.withdrawn for one in card_of(story.state).visits] == ["当日未到场"]
    assert public_card_of(story.state).visits == ()


def test_a_look_at_the_technician_is_recorded() -> None:
    """Every look, with its reason."""
    look = RevealTechnician(visit_number="V-1", reason="事故调查")
    an_upkeep(TAKEN, RECORDED).when(look).then(TechnicianRevealed(**dict(look)))
    an_upkeep(TAKEN).when(look).refuses(MaintenanceVisitUnknown)
