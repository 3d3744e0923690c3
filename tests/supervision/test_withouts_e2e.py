"""Scene 7 through gRPC: a three-without case closes only when unit, maintainer and funding are settled."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.e2e.people import COMMITTEE, INSTALLER, MAINTAINER, OWNER, Life, life
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.remedy_stage import funded, number, taken_over

FLAGS = ("NO_PROPERTY_MANAGEMENT", "NO_MAINTENANCE", "NO_REPAIR_FUND")


def lacking(registry: Registry) -> Life:
    """An elevator of which all three flags are up since September 2015."""
    lift = life(registry).until_registered()
    for flag in FLAGS:
        registry.system.RaiseWithoutsFlag(
            elevator_id=lift.id,
            flag=f"WITHOUTS_FLAG_{flag}",
            found_on=date(2015, 9, 20),
            evidence=["走访记录"],
            definition="WITHOUTS_DEFINITION_ALL_OF_THREE_V1",
            occurred_at=on(2015, 9, 21),
        )
    return lift


def settle_unit(registry: Registry, lift: Life, unit: Any = COMMITTEE) -> Any:
    """落实使用管理责任单位."""
    at = on(2015, 10, 21)
    return registry.fujian.SettleResponsibleUnit(elevator_id=lift.id, unit=unit, occurred_at=at)


def settle_maintainer(registry: Registry, lift: Life, maintainer: Any = MAINTAINER) -> Any:
    """落实维保单位."""
    return registry.fujian.SettleMaintainer(
        elevator_id=lift.id, maintainer=maintainer, occurred_at=on(2015, 10, 21)
    )


def settle_funding(registry: Registry, lift: Life, fund_id: str) -> Any:
    """落实维修资金."""
    return registry.fujian.SettleFunding(
        elevator_id=lift.id, fund_id=fund_id, occurred_at=on(2015, 10, 21)
    )


def close(registry: Registry, lift: Life) -> Any:
    """销号."""
    return registry.fujian.CloseWithoutsCase(elevator_id=lift.id, reference="厦督销〔2015〕7号")


def refusal_of(call: Any, *arguments: Any) -> str:
    """The reason why this call is refused."""
    with pytest.raises(Refusal) as refusal:
        call(*arguments)
    return refusal.value.reason


def test_a_case_closes_only_when_all_three_are_settled(registry: Registry) -> None:
    """Each settlement is checked against the facts of whoever owns them."""
    lift, fund = lacking(registry), number("WX")
    taken_over(registry, lift.id, MAINTAINER)
    funded(registry, fund, lift.id)
    card = registry.fujian.GetWithouts(elevator_id=lift.id).withouts
    assert card.case_open
    assert [one.flag for one in card.flags] == [1, 2, 3]
    assert list(card.unsettled) == [1, 2, 3]
    steps: tuple[Callable[[], Any], ...] = (
        lambda: settle_unit(registry, lift),
        lambda: settle_maintainer(registry, lift),
        lambda: settle_funding(registry, lift, fund),
    )
    for step in steps:
        assert refusal_of(close, registry, lift) == "WITHOUTS_NOT_SETTLED"
        assert len(step().receipt.event_types) == 2
        assert step().receipt.event_types == []
    close(registry, lift)
    card = registry.fujian.GetWithouts(elevator_id=lift.id).withouts
    assert not card.case_open
    assert not card.flags
    before = registry.fujian.GetWithouts(elevator_id=lift.id, as_of=on(2015, 9, 30)).withouts
    assert list(before.fulfils) == [1, 2]


def test_a_settlement_that_the_facts_do_not_bear_out_is_refused(registry: Registry) -> None:
    """Another unit than the register's, a maintainer without the elevator, money of another one."""
    lift, other = lacking(registry), lacking(registry)
    fund = number("WX")
    funded(registry, fund, other.id)
    assert refusal_of(settle_unit, registry, lift, OWNER) == "UNIT_NOT_IN_REGISTER"
    assert refusal_of(settle_maintainer, registry, lift) == "MAINTAINER_NOT_BOUND"
    taken_over(registry, lift.id, INSTALLER)
    assert refusal_of(settle_maintainer, registry, lift) == "MAINTAINER_NOT_BOUND"
    assert refusal_of(settle_funding, registry, lift, number("WX")) == "FUND_NOT_SECURED"
    assert refusal_of(settle_funding, registry, lift, fund) == "FUND_NOT_OF_THIS_ELEVATOR"


def test_a_maintainer_that_came_later_does_not_count_before(registry: Registry) -> None:
    """The day of the settlement decides."""
    lift = lacking(registry)
    taken_over(registry, lift.id, MAINTAINER)
    with pytest.raises(Refusal, match="taken the elevator over"):
        registry.fujian.SettleMaintainer(
            elevator_id=lift.id, maintainer=MAINTAINER, occurred_at=on(2015, 9, 30)
        )
