"""Scene 22, first half, through gRPC: a disclosure is corrected by a new fact, nothing is deleted."""

from typing import Any

import pytest
from grpc import StatusCode

from tests.e2e.people import life
from tests.e2e.registry import Refusal, Registry, on
from tests.supervision.remedy_stage import disclosure

CORRECTED = {"title": "隐患排查情况", "content": "发现隐患十一台"}


def read(registry: Registry, number: str, **asked: Any) -> Any:
    """As anybody reads it, without a credential."""
    return registry.with_token(None).GetDisclosure(disclosure_id=number, **asked).disclosure


def test_a_correction_stands_beside_what_was_said(registry: Registry) -> None:
    """The public reads the newest, and what stood on any day, and how it was corrected."""
    number = registry.fujian.PublishDisclosure(**disclosure()).disclosure_id
    first = read(registry, number).statement
    registry.fujian.CorrectDisclosure(
        disclosure_id=number,
        statement=CORRECTED,
        reason="重复统计一台",
        occurred_at=on(2015, 9, 3),
    )
    now, then = read(registry, number), read(registry, number, as_of=on(2015, 9, 2))
    assert now.statement.content == "发现隐患十一台"
    assert then.statement == first
    assert [one.statement.content for one in now.versions] == [first.content, "发现隐患十一台"]
    assert now.versions[1].reason == "重复统计一台"


def test_what_is_retracted_comes_back_by_a_new_fact(registry: Registry) -> None:
    """Meanwhile nothing stands; every fact is still in the log, at its place."""
    number = registry.fujian.PublishDisclosure(**disclosure()).disclosure_id
    one = {"disclosure_id": number}
    before = [(event.position, event.data) for event in registry.events()]
    registry.fujian.RetractDisclosure(reason="数据有误", **one)
    gone = read(registry, number)
    assert (gone.retracted, gone.retraction_reason) == (True, "数据有误")
    assert not gone.HasField("statement")
    assert len(gone.versions) == 1
    with pytest.raises(Refusal) as refusal:
        registry.fujian.CorrectDisclosure(statement=CORRECTED, reason="x", **one)
    assert refusal.value.reason == "DISCLOSURE_IS_RETRACTED"
    registry.fujian.ReinstateDisclosure(reason="数据经核实", **one)
    assert read(registry, number).statement.content == "发现隐患十二台"
    after = [(event.position, event.data) for event in registry.events()]
    assert after[: len(before)] == before
    assert len(after) == len(before) + 2


def test_an_elevator_is_disclosed_by_the_authority_of_its_place(registry: Registry) -> None:
    """With figures that name their definition; another province's authority is kept out."""
    lift = life(registry).until_registered()
    statement = {
        "title": "电梯安全状况",
        "content": "存在一项隐患",
        "advice": "更换门锁",
        "figures": [{"definition": "open_hazards.v1", "value": 1, "unit": "项"}],
        "data_as_of": on(2015, 8, 31),
        "positions": [registry.head],
    }
    about = disclosure(elevator_id=lift.id, statement=statement)
    with pytest.raises(Refusal) as refusal:
        registry.guangdong.PublishDisclosure(**about)
    assert refusal.value.code is StatusCode.PERMISSION_DENIED
    number = registry.caller("county", division="350203").PublishDisclosure(**about).disclosure_id
    shown = read(registry, number)
    assert shown.statement.figures[0].definition == "open_hazards.v1"
    assert shown.elevator_id == lift.id


def test_a_figure_without_a_definition_is_refused(registry: Registry) -> None:
    """A number says how it was counted, and by which version of that."""
    statement = {**CORRECTED, "figures": [{"definition": "隐患", "value": 1, "unit": "台"}]}
    with pytest.raises(Refusal) as refusal:
        registry.fujian.PublishDisclosure(**disclosure(statement=statement))
    assert refusal.value.fields == ("statement.figures[0].definition",)
