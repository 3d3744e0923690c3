"""Requests of hazards and remedies for tests through gRPC, and what neighbours would have told."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import count
from typing import Any, Final
from uuid import uuid4

import orjson

from services.kernel.envelope import Actor, Meta, encode_meta
from services.kernel.store import NO_STREAM, NewEvent
from tests.e2e.people import BUREAU, COMMITTEE, MAINTAINER, MAKER, ref
from tests.e2e.registry import Registry, on

HOUSING: Final = ref("register:xm:housing", "厦门市建设局")
TOWNSHIP: Final = ref("register:xm:lianqian", "莲前街道办事处")
GOVERNMENT: Final = ref("register:xm:government", "思明区人民政府")
INSURER: Final = ref("register:xm:insurer-1", "厦门财产保险")

_NUMBERS = count(1)


def number(kind: str) -> str:
    """A number of a file that no other of this run has."""
    return f"{kind}-{next(_NUMBERS)}"


def told(
    registry: Registry,
    stream: str,
    stored_name: str,
    data: Mapping[str, Any],
    *,
    at: datetime,
    elevator_id: str = "",
) -> None:
    """A fact as a neighbouring service would store it, on top of whatever the stream has."""
    actor = Actor("system", "neighbour")
    meta = Meta(at, actor, uuid4(), elevator_id=elevator_id, division="350203")
    event = NewEvent(meta.request_id, stored_name, orjson.dumps(data), encode_meta(meta))
    store = registry.plant.store
    version = registry.run(store.heads({stream})).get(stream, NO_STREAM)
    registry.run(store.append(stream, version, [event]))


def taken_over(registry: Registry, elevator_id: str, maintainer: Mapping[str, str]) -> None:
    """维保: the maintainer took the elevator over on 1 October 2015."""
    data = {"contract_id": "WB-1", "maintainer": maintainer, "from_on": "2015-10-01"}
    stream, name = f"upkeep-{elevator_id}", "maintenance.ElevatorTakenOver.v1"
    told(registry, stream, name, data, at=on(2015, 10, 1), elevator_id=elevator_id)


def covered(registry: Registry, elevator_id: str, insurer: Mapping[str, str]) -> None:
    """保险: the insurer covers the elevator since 2015, and today."""
    data = {"cover_id": f"BX-{elevator_id}", "programme_id": "TB-1", "insurer": insurer}
    data |= {"covers_from": "2015-01-01", "covers_to": "2099-12-31"}
    stream, name = f"cover-{elevator_id}", "insurance.CoverBound.v1"
    told(registry, stream, name, data, at=on(2015, 1, 1), elevator_id=elevator_id)


def funded(registry: Registry, fund_id: str, elevator_id: str) -> None:
    """维修资金: the fund was approved for the elevator."""
    name, at = "maintenance.FundApproved.v1", on(2015, 10, 20)
    told(registry, f"fund-{fund_id}", name, {}, at=at, elevator_id=elevator_id)


def hazard(elevator_id: str, **fields: Any) -> dict[str, Any]:
    """A hazard found on 20 September 2015 and filed on the day after."""
    return {
        "hazard_id": number("YH"),
        "elevator_id": elevator_id,
        "source": "HAZARD_SOURCE_ONSITE_CHECK",
        "description": "层门门锁缺陷",
        "found_on": date(2015, 9, 20),
        "occurred_at": on(2015, 9, 21),
        **fields,
    }


def order(elevator_id: str, **fields: Any) -> dict[str, Any]:
    """An order of 1 October 2015, due on the 15th."""
    return {
        "order_id": number("ZL"),
        "elevator_id": elevator_id,
        "order_number": "厦质监令〔2015〕1号",
        "authority": BUREAU,
        "addressees": [COMMITTEE, MAINTAINER],
        "ground": "ORDER_GROUND_ONSITE_CHECK",
        "demands": "更换层门门锁",
        "due_on": date(2015, 10, 15),
        "occurred_at": on(2015, 10, 1),
        **fields,
    }


def listing(elevator_id: str, **fields: Any) -> dict[str, Any]:
    """A listing of 8 October 2015, due at the end of November."""
    return {
        "listing_id": number("GP"),
        "elevator_id": elevator_id,
        "listing_number": "厦督〔2015〕7号",
        "listed_by": GOVERNMENT,
        "task_owner": HOUSING,
        "due_on": date(2015, 11, 30),
        "conditions": ["LISTING_CONDITION_MAINTAINER", "LISTING_CONDITION_FUNDING"],
        "occurred_at": on(2015, 10, 8),
        **fields,
    }


def sealing(elevator_id: str, **fields: Any) -> dict[str, Any]:
    """A sealing of 10 October 2015."""
    return {
        "sealing_id": number("FT"),
        "elevator_id": elevator_id,
        "order_number": "厦质监封〔2015〕3号",
        "authority": BUREAU,
        "cause": "SEALING_CAUSE_UNRECTIFIED_HAZARD",
        "reason": "门锁回路被短接，仍无法落实整改",
        "occurred_at": on(2015, 10, 10),
        **fields,
    }


def report(**fields: Any) -> dict[str, Any]:
    """A maker's report of 12 May 2015 of its machines ZS-0001 to ZS-0021."""
    return {
        "report_id": number("ZZ"),
        "maker": MAKER,
        "division": "350200",
        "description": "制动器销轴断裂",
        "machines": {"serial_range": {"first": "ZS-0001", "last": "ZS-0021"}, "batch": "2014-3"},
        "occurred_at": on(2015, 5, 12),
        **fields,
    }


def complaint(**fields: Any) -> dict[str, Any]:
    """A complaint of 3 August 2015 about a place in Xiamen, unless an elevator is named."""
    place = {} if "elevator_id" in fields else {"division": "350203", "place": "莲花二村"}
    return {
        "complaint_id": number("TS"),
        "channel": "COMPLAINT_CHANNEL_HOTLINE",
        "content": "电梯经常困人",
        "occurred_at": on(2015, 8, 3),
        **place,
        **fields,
    }


def department_notice(**fields: Any) -> dict[str, Any]:
    """A notice of 9 October 2015 to the housing department."""
    place = {} if "elevator_id" in fields else {"division": "350203"}
    return {
        "notice_id": number("TB"),
        "department": HOUSING,
        "sector": "DEPARTMENT_SECTOR_HOUSING",
        "issue": "NOTICE_ISSUE_FUND_EXTRACTION",
        "title": "关于维修资金提取的通报",
        "content": "十二台电梯维修资金提取困难",
        "advice": "明确简化使用程序",
        "document_number": "厦质监〔2015〕40号",
        "occurred_at": on(2015, 10, 9),
        **place,
        **fields,
    }


def disclosure(**fields: Any) -> dict[str, Any]:
    """A disclosure of 1 September 2015."""
    place = {} if "elevator_id" in fields else {"division": "350200"}
    return {
        "disclosure_id": number("GS"),
        "topic": "DISCLOSURE_TOPIC_HAZARDS",
        "published_by": BUREAU,
        "statement": {"title": "隐患排查情况", "content": "发现隐患十二台"},
        "occurred_at": on(2015, 9, 1),
        **place,
        **fields,
    }


def every(*rows: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows, each with a request id, as a batch sends them."""
    for row in rows:
        yield {"request_id": str(uuid4()), **row}
