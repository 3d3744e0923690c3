"""Orders, listings, notices and enforcement through gRPC, and what is asked of them wrongly."""

from datetime import date
from typing import Any

import pytest
from grpc import StatusCode

from services.pb.supervision.v1 import notice_values_pb2 as notices
from services.pb.supervision.v1 import order_values_pb2 as values
from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, OWNER, Life, life
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.remedy_stage import (
    HOUSING,
    TOWNSHIP,
    department_notice,
    listing,
    number,
    order,
)


@pytest.fixture(scope="module")
def lift(registry: Registry) -> Life:
    """An elevator in use in Xiamen."""
    return life(registry).until_registered()


def refused(call: Any, **fields: Any) -> str:
    """The reason why this is refused, which is no mistake of form."""
    with pytest.raises(Refusal) as refusal:
        call(**fields)
    assert refusal.value.code is StatusCode.FAILED_PRECONDITION
    assert refusal.value.zh
    return refusal.value.reason


def test_an_order_is_not_overdue_before_its_day_has_passed(registry: Registry, lift: Life) -> None:
    """On the day itself it is refused by name; on the day after it is so once, and goes on."""
    one = {"order_id": registry.fujian.OrderRectification(**order(lift.id)).order_id}
    system = registry.system
    too_early = {"occurred_at": on(2015, 10, 15, 23), **one}
    assert refused(system.MarkOrderOverdue, **too_early) == "ORDER_DEADLINE_NOT_REACHED"
    step = {"step": "ESCALATION_STEP_LISTING", "reference": "GP-9"}
    assert refused(system.EscalateOrder, **step, **one) == "ORDER_NOT_OVERDUE"
    after = {"occurred_at": on(2015, 10, 16, 1), **one}
    marked = system.MarkOrderOverdue(**after).receipt.event_types
    assert marked == ["supervision.RectificationOverdue.v1"]
    assert not system.MarkOrderOverdue(**after).receipt.event_types
    system.EscalateOrder(**step, **one)
    card = registry.fujian.GetOrder(**one).order
    assert card.status == values.ORDER_STATUS_OVERDUE
    assert [one.reference for one in card.steps] == ["GP-9"]


def test_an_addressee_obeys_and_the_authority_confirms(registry: Registry, lift: Life) -> None:
    """Whoever maintains the elevator sees the order that is addressed to it."""
    one = {"order_id": registry.fujian.OrderRectification(**order(lift.id)).order_id}
    maintainer = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    maintainer.ReportOrderFulfilled(reported_by=MAINTAINER, evidence=["照片1"], **one)
    registry.fujian.ConfirmRectification(
        confirmed_by=BUREAU, evidence=["复查1"], occurred_at=on(2015, 10, 14), **one
    )
    card = maintainer.GetOrder(**one).order
    assert (card.status, card.late) == (values.ORDER_STATUS_CONFIRMED, False)
    later = registry.system.MarkOrderOverdue(**one)
    assert later.receipt.event_types == []


def test_no_listing_ends_with_a_condition_open(registry: Registry, lift: Life) -> None:
    """摘牌 is refused by name until the last one is met, by whoever has the task."""
    one = {"listing_id": registry.fujian.ListForSupervision(**listing(lift.id)).listing_id}
    registry.fujian.EscalateToTownship(township=TOWNSHIP, **one)
    end = {"document_number": "厦督销〔2015〕7号", **one}
    assert refused(registry.fujian.Delist, **end) == "LISTING_CONDITIONS_OPEN"
    met = {"condition": "LISTING_CONDITION_MAINTAINER", "evidence": ["合同"], **one}
    registry.caller("department", party_id=HOUSING["party_id"]).MeetListingCondition(**met)
    assert refused(registry.fujian.Delist, **end) == "LISTING_CONDITIONS_OPEN"
    township = registry.caller("department", party_id=TOWNSHIP["party_id"])
    met |= {"condition": "LISTING_CONDITION_FUNDING"}
    township.MeetListingCondition(**met)
    assert registry.fujian.Delist(**end).receipt.event_types == ["supervision.Delisted.v1"]
    early = {"occurred_at": on(2015, 11, 30)}
    other = {"listing_id": registry.fujian.ListForSupervision(**listing(lift.id)).listing_id}
    reason = refused(registry.system.MarkListingOverdue, **early, **other)
    assert reason == "LISTING_DEADLINE_NOT_REACHED"


def test_a_department_answers_its_own_notices(registry: Registry, lift: Life) -> None:
    """And sees no other's."""
    one = {"notice_id": registry.fujian.NotifyDepartment(**department_notice()).notice_id}
    housing = registry.caller("department", party_id=HOUSING["party_id"])
    housing.ReplyToNotice(answer="已明确简化使用程序", **one)
    other = registry.caller("department", party_id=TOWNSHIP["party_id"])
    for call in (other.GetNotice, lambda **it: other.ReplyToNotice(answer="x", **it)):
        with pytest.raises(Refusal) as refusal:
            call(**one)
        assert refusal.value.code is StatusCode.PERMISSION_DENIED
    registry.fujian.CloseNotice(result="NOTICE_RESULT_SETTLED", **one)
    card = housing.GetNotice(**one).notice
    assert card.status == notices.NOTICE_STATUS_CLOSED
    assert [answer.on_paper for answer in card.answers] == [False]
    about = department_notice(elevator_id=lift.id)
    assert registry.caller("county", division="350203").NotifyDepartment(**about)


def test_a_party_sees_what_it_is_accused_of(registry: Registry) -> None:
    """A company of the division, about no elevator; money in fen."""
    case = {
        "enforcement_id": number("AJ"),
        "case_number": "厦质监立〔2015〕5号",
        "authority": BUREAU,
        "accused": MAINTAINER,
        "violation": "未按要求维护保养",
        "legal_ground": "特种设备安全法第八十八条",
        "division": "350203",
        "occurred_at": on(2015, 8, 1),
    }
    one = {"enforcement_id": registry.fujian.OpenEnforcementCase(**case).enforcement_id}
    fine = {
        "penalty_number": "厦质监罚〔2015〕5号",
        "kind": "PENALTY_KIND_FINE",
        "party": MAINTAINER,
        "legal_ground": "特种设备安全法第八十八条",
    }
    with pytest.raises(Refusal) as refusal:
        registry.fujian.ImposePenalty(**fine, **one)
    assert refusal.value.reason == "PENALTY_AMOUNT_WRONG"
    registry.fujian.ImposePenalty(**fine, amount_fen=2_000_000, **one)
    end = {"result": "ENFORCEMENT_RESULT_PENALISED", "reason": "已缴款"}
    registry.fujian.CloseEnforcementCase(**end, **one)
    accused = registry.caller("maintainer", party_id=MAINTAINER["party_id"])
    assert accused.GetEnforcementCase(**one).enforcement.total_fen == 2_000_000
    with pytest.raises(Refusal) as refusal:
        registry.caller("user_unit", party_id=OWNER["party_id"]).GetEnforcementCase(**one)
    assert refusal.value.code is StatusCode.PERMISSION_DENIED


def test_mistakes_of_form_name_the_field(registry: Registry, lift: Life) -> None:
    """An order to nobody, a due day that is none, a number that is none, a day that is gone."""
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"addressees": []}, "addressees"),
        ({"due_on": None}, "due_on"),
        ({"order_id": "号 1"}, "order_id"),
        ({"ground": "ORDER_GROUND_UNSPECIFIED"}, "ground"),
        ({"addressees": [{"party_id": "nobody", "name": "x"}]}, "addressees[0].party_id"),
        ({"due_on": date(2015, 9, 30)}, "due_on"),
    )
    for fields, at_fault in wrong:
        with pytest.raises(Refusal) as refusal:
            registry.fujian.OrderRectification(**order(lift.id, **fields))
        assert refusal.value.code is StatusCode.INVALID_ARGUMENT
        assert at_fault in refusal.value.fields
    with pytest.raises(Refusal) as refusal:
        registry.fujian.OrderRectification(**order("z" * 26, addressees=[COMMITTEE]))
    assert refusal.value.reason == "ELEVATOR_UNKNOWN"
