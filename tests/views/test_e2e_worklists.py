"""Worklists through gRPC: scenes 6, 7 and 8 as lists, who sees what, pages, counts, days."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

import pytest
from grpc import StatusCode

from services.maintenance.events.fund import FundApproved
from services.maintenance.events.upkeep import ElevatorTakenOver
from services.maintenance.events.values import MaintenanceScheme, MaintenanceSchemeKind
from services.reference.party import PartyRef
from tests.e2e.people import (
    AWAY,
    BUREAU,
    COMMITTEE,
    INSTALLER,
    MAINTAINER,
    MAKER,
    Life,
    life,
    registered_parties,
)
from tests.e2e.registry import Caller, Refusal, Registry, on, settings_in
from tests.e2e.scopes import BY_PARTY, FOREIGN_PARTY, Table
from tests.insurance.facts import BOUND
from tests.supervision.remedy_stage import (
    GOVERNMENT,
    HOUSING,
    complaint,
    department_notice,
    hazard,
    number,
    order,
    report,
    sealing,
    told,
)
from tests.supervision.test_sealing_e2e import propose
from tests.supervision.test_sealing_e2e import report as written_report
from tests.supervision.test_withouts_e2e import (
    close,
    lacking,
    settle_funding,
    settle_maintainer,
    settle_unit,
)
from tests.views.projected import project

RPCS: Final = ("ListWorklist", "CountWorklist")
MAY: Final = (
    "national province city county rescue_platform user_unit manufacturer installer maintainer "
    "inspection_body insurer department auditor system"
)
TABLE: Final = Table(dict.fromkeys(RPCS, MAY), frozenset(RPCS))


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """Parties, and an elevator in Xiamen and one in Shenzhen, each with an order that was not obeyed."""
    with Registry(settings_in(tmp_path_factory.mktemp("worklists"))).serving() as registry:
        registered_parties(registry)
        for place in (None, AWAY):
            lift = life(registry, place=place).until_registered()
            registry.national.OrderRectification(**order(lift.id))
        project(registry)
        yield registry


def listed(by: Caller, *kinds: str, **asked: Any) -> list[Any]:
    """The items of these kinds, on one page."""
    outside = {"owed_by", "overdue_only", "min_age_days", "page_size", "page_token"}
    rest = {name: asked.pop(name) for name in outside & asked.keys()}
    question = {"kinds": [f"ITEM_KIND_{one.upper()}" for one in kinds], **asked}
    return list(by.ListWorklist(question=question, **rest).items)


def of(lift: Life | str, items: list[Any]) -> list[Any]:
    """Those about this elevator."""
    elevator_id = lift if isinstance(lift, str) else lift.id
    return [one for one in items if one.elevator_id == elevator_id]


def taken_over(registry: Registry, lift: Life) -> None:
    """维保: as the maintenance service would tell it, on 1 October 2015."""
    scheme = MaintenanceScheme(kind=MaintenanceSchemeKind.FIXED_15_DAY, starts_on=date(2015, 10, 1))
    taken = ElevatorTakenOver(
        contract_id="WB-1",
        maintainer=PartyRef(**MAINTAINER),
        from_on=date(2015, 10, 1),
        scheme=scheme,
    )
    _told(registry, f"upkeep-{lift.id}", taken, lift)


def _told(registry: Registry, stream: str, event: Any, lift: Life) -> None:
    data, at = event.model_dump(mode="json"), on(2015, 10, 1)
    told(registry, stream, event.stored_as, data, at=at, elevator_id=lift.id)


def test_a_sealing_without_the_written_report_is_on_the_list_with_its_age(
    registry: Registry,
) -> None:
    """Scene 6: it stays, and grows older, until both papers exist."""
    lift = life(registry).until_registered()
    sealing_id = registry.fujian.OrderSealing(**sealing(lift.id)).sealing_id
    propose(registry.fujian, sealing_id)
    project(registry)
    asked = {"as_of": date(2015, 11, 9)}
    [item] = of(lift, listed(registry.fujian, "sealing_report", "sealing_listing", **asked))
    assert (item.title_zh, item.age_days) == ("封停未书面报告当地政府", 30)
    assert item.owed_by_id == BUREAU["party_id"]
    assert (item.address, item.user_unit_id) == ("莲花二村 8 号楼", COMMITTEE["party_id"])
    events = [one for one in registry.events() if one.position in item.positions]
    assert [one.type for one in events] == ["supervision.SealingOrdered.v1"]
    assert of(lift, listed(registry.fujian, "sealing_report", as_of=date(2015, 10, 9))) == []
    assert of(lift, listed(registry.guangdong, "sealing_report")) == []
    answer = written_report(registry.fujian, sealing_id)
    project(registry)
    after = {"min_position": answer.receipt.position}
    assert of(lift, listed(registry.fujian, "sealing_report", "sealing_listing", **after)) == []


def test_a_three_without_case_lists_what_is_not_settled(registry: Registry) -> None:
    """Scene 7: unit, maintainer, funding, each until it is settled."""
    lift, fund = lacking(registry), number("WX")
    taken_over(registry, lift)
    approved = FundApproved(
        amount_fen=1, approved_by=PartyRef(**HOUSING), document_number="厦维〔2015〕1号"
    )
    _told(registry, f"fund-{fund}", approved, lift)

    def unsettled() -> list[str]:
        project(registry)
        items = of(lift, listed(registry.fujian, "three_withouts"))
        return sorted(one.detail["unsettled"] for one in items)

    assert unsettled() == ["funding", "maintainer", "responsible_unit"]
    settle_unit(registry, lift)
    assert unsettled() == ["funding", "maintainer"]
    settle_maintainer(registry, lift)
    assert unsettled() == ["funding"]
    settle_funding(registry, lift, fund)
    close(registry, lift)
    assert unsettled() == []


def test_a_makers_report_lists_who_has_not_answered(registry: Registry) -> None:
    """Scene 8: each recipient, until it acknowledges; the order only after confirmation."""
    lift = life(registry).until_registered()
    system, facts = registry.system, report(machines={"serial_numbers": [lift.serial]})
    registry.national.ReportSeriousHazard(**facts)
    affected = system.RecordAffected(
        report_id=facts["report_id"], elevator_id=lift.id, occurred_at=on(2015, 5, 13)
    ).affected_id

    def open_steps() -> set[tuple[str, str]]:
        project(registry)
        found = of(lift, listed(registry.national, *KINDS))
        return {(KINDS[one.kind - FIRST_KIND], one.detail["recipient"]) for one in found}

    told_at = {"affected_id": affected, "occurred_at": on(2015, 5, 14)}
    tell, verdict = "maker_report_notice", ("maker_report_verdict", "")
    assert open_steps() == {(tell, "user_unit"), (tell, "authority"), verdict}
    system.NotifyUserUnit(**told_at)
    system.NotifyAuthority(**told_at)
    answer = "maker_report_answer"
    assert open_steps() == {(answer, "user_unit"), (answer, "authority"), verdict}
    unit = registry.caller("user_unit", party_id=COMMITTEE["party_id"])
    [owed] = of(lift, listed(unit, answer, owed_by=COMMITTEE["party_id"]))
    assert owed.detail["recipient"] == "user_unit"
    unit.AcknowledgeByUserUnit(affected_id=affected)
    assert open_steps() == {(answer, "authority"), verdict}
    registry.fujian.AcknowledgeByAuthority(affected_id=affected, authority=BUREAU)
    look = {"verified_by": BUREAU, "verified_on": date(2015, 5, 20), "evidence": ["核查"]}
    registry.fujian.VerifyReportedHazard(affected_id=affected, **look)
    assert open_steps() == {("maker_report_order", ""), ("maker_report_remedy", "")}


KINDS: Final = [f"maker_report_{one}" for one in ["notice", "answer", "verdict", "order", "remedy"]]
FIRST_KIND: Final = 16  # ITEM_KIND_MAKER_REPORT_NOTICE


def test_everybody_sees_what_is_in_scope_and_what_it_owes(registry: Registry) -> None:
    """Divisions what stands in them, parties their elevators, whoever was told its own notices."""
    home, away = (registry.caller("county", division=one) for one in ("350203", "440305"))
    here, there = listed(home, "order"), listed(away, "order")
    assert {one.division for one in here} == {"350203"}
    assert {one.division for one in there} == {"440305"}
    for caller in ("national", "auditor", "system"):
        everywhere = listed(registry.caller(caller), "order")
        assert {one.item_id for one in everywhere} >= {one.item_id for one in here + there}
    for role, party in (("user_unit", COMMITTEE), ("manufacturer", MAKER)):
        mine = listed(registry.caller(role, party_id=party["party_id"]), "order")
        assert {one.item_id for one in mine} >= {one.item_id for one in here + there}
    for role in BY_PARTY:
        assert listed(registry.caller(role, party_id=FOREIGN_PARTY)) == []
    registry.fujian.NotifyDepartment(**department_notice(reply_due_on=date(2015, 11, 1)))
    lift = life(registry).until_registered()
    registry.fujian.OrderRectification(**order(lift.id))
    cover = BOUND.model_copy(update={"covers_to": date(2099, 12, 31)})
    _told(registry, f"cover-{lift.id}", cover, lift)
    project(registry)
    insurer = registry.caller("insurer", party_id=BOUND.insurer.party_id)
    assert [one.elevator_id for one in listed(insurer)] == [lift.id]
    notices = listed(registry.caller("department", party_id=HOUSING["party_id"]))
    assert {one.owed_by_id for one in notices} == {HOUSING["party_id"]}
    assert notices[0].overdue_days > 3650
    assert not listed(registry.caller("department", party_id=GOVERNMENT["party_id"]), "notice")


def test_files_about_no_elevator_stand_where_they_were_opened(registry: Registry) -> None:
    """A notice, a complaint, a licence: their authority sees them, another does not."""
    registry.fujian.NotifyDepartment(**department_notice())
    registry.fujian.ReceiveComplaint(**complaint())
    project(registry)
    kinds = ("notice", "complaint", "licence")
    for kind in kinds:
        [first, *_] = listed(registry.fujian, kind)
        assert first.division.startswith("3502")
        assert first.elevator_id == ""
    assert listed(registry.guangdong, *kinds) == []
    holder = registry.caller("installer", party_id=INSTALLER["party_id"])
    licences = listed(holder, "licence")
    assert {one.detail["number"] for one in licences} == {"TS3320-1", "TS3320-2", "TS3320-3"}
    assert all(one.overdue_days > 2_000 for one in licences)
    county = registry.caller("county", division="350203")
    counts = county.CountWorklist(question={"kinds": ["ITEM_KIND_NOTICE"]}).counts
    assert [one.items for one in counts] == [len(listed(county, "notice"))]


@pytest.mark.parametrize("rpc", RPCS)
def test_a_foreign_division_is_out_of_scope(registry: Registry, rpc: str) -> None:
    """Asked for by name it is refused; the nation may ask for any."""
    for role, division in (("province", "44"), ("city", "3501"), ("county", "350206")):
        own = {"province": "35", "city": "3502", "county": "350203"}[role]
        caller = registry.caller(role, division=own)
        with pytest.raises(Refusal) as refusal:
            getattr(caller, rpc)(question={"division": division})
        assert refusal.value.code is StatusCode.PERMISSION_DENIED
    assert getattr(registry.national, rpc)(question={"division": "44"}).position > 0


@pytest.mark.parametrize("rpc", RPCS)
def test_roles_without_a_worklist_are_kept_out(registry: Registry, rpc: str) -> None:
    """The public, and whoever has no credential; rows of all others are limited to their scope."""
    own = dict.fromkeys(BY_PARTY, MAKER["party_id"])
    wrong = TABLE.wrong(registry, rpc, own, lambda rpc, by: getattr(by, rpc)(question={}))
    assert wrong == []


def test_pages_are_one_list_in_order_of_urgency(registry: Registry) -> None:
    """The most overdue first, what has no day last; each item once, whatever is added meanwhile."""
    lift = life(registry).until_registered()
    for day in (3, 5, 4):
        due = {"due_on": date(2015, 12, day)}
        registry.national.OrderRectification(**order(lift.id, **due))
    registry.national.FileHazard(**hazard(lift.id))
    project(registry)
    everything = listed(registry.national, "order", "hazard")
    days = [(one.due.year, one.due.month, one.due.day) for one in everything]
    known = [day for day in days if day[0]]
    assert known == sorted(known)
    assert days == known + [(0, 0, 0)] * (len(days) - len(known))
    question = {"kinds": ["ITEM_KIND_ORDER", "ITEM_KIND_HAZARD"]}
    found, token = [], ""
    for _ in everything:
        answer = registry.national.ListWorklist(question=question, page_size=1, page_token=token)
        found += [one.item_id for one in answer.items]
        token = answer.next_page_token
        if not token:
            break
        registry.national.OrderRectification(**order(lift.id, due_on=date(2015, 10, 2)))
        project(registry)
    assert found == [one.item_id for one in everything]
    with pytest.raises(Refusal) as refusal:
        registry.national.ListWorklist(question={}, page_token=str(len(found)))
    assert refusal.value.reason == "PAGE_TOKEN_INVALID"


def test_counts_are_what_the_lists_hold(registry: Registry) -> None:
    """Of each kind, overdue or not, in each division and for each caller; on any day."""
    project(registry)
    callers = [registry.national, registry.fujian, registry.guangdong]
    callers.append(registry.caller("user_unit", party_id=COMMITTEE["party_id"]))
    for by in callers:
        for as_of in (date(2015, 10, 12), date(2015, 10, 20), date(2026, 11, 1)):
            items = _pages(by, as_of)
            counts = by.CountWorklist(question={"as_of": as_of}, page_size=1000).counts
            for one in counts:
                mine = [item for item in items if item.kind == one.kind]
                assert one.items == len(mine)
                assert one.overdue == len([item for item in mine if item.overdue_days])
                assert one.oldest_age_days == max(item.age_days for item in mine)
            assert sum(one.items for one in counts) == len(items)
    by_county = registry.national.CountWorklist(question={}, by_digits=6, page_size=1000).counts
    whole = registry.national.CountWorklist(question={}, page_size=1000).counts
    assert {one.division for one in by_county} >= {"350203", "440305"}
    in_counties = [item for item in _pages(registry.national, None) if len(item.division) == 6]
    assert sum(one.items for one in by_county) == len(in_counties)
    assert len(whole) == len({one.kind for one in whole})


def _pages(by: Caller, as_of: date | None) -> list[Any]:
    found, token = [], ""
    while True:
        asked = {"question": {"as_of": as_of}, "page_size": 7, "page_token": token}
        answer = by.ListWorklist(**asked)
        found += answer.items
        token = answer.next_page_token
        if not token:
            return found


def test_what_recurs_is_listed_when_its_day_has_passed_or_is_near(registry: Registry) -> None:
    """A visit that is due on the 16th: not on the 16th, but on the 17th, or with a day ahead."""
    lift = life(registry).until_registered()
    taken_over(registry, lift)
    project(registry)

    def seen(as_of: date, **asked: Any) -> list[Any]:
        return of(lift, listed(registry.fujian, "maintenance", as_of=as_of, **asked))

    assert seen(date(2015, 10, 16)) == []
    assert len(seen(date(2015, 10, 16), due_within_days=1)) == 1
    [late] = seen(date(2015, 10, 18), overdue_only=True)
    assert (late.overdue_days, late.owed_by_id) == (2, MAINTAINER["party_id"])
    assert seen(date(2015, 10, 18), min_age_days=18) == []
    assert len(seen(date(2015, 10, 18), min_age_days=17)) == 1
