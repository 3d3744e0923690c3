"""`elevators worklist`: what is open or overdue, who owes it, for how long."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Final

import grpc
import typer
from google.type.date_pb2 import Date

from services.cli.connect import (
    AddressOption,
    CaOption,
    Peer,
    PlaintextOption,
    TokenOption,
    call,
    peer,
)
from services.cli.exits import Exit, Failed
from services.cli.output import JsonOption, as_dict, print_json, print_table
from services.pb.views.v1 import worklist_pb2 as pb
from services.pb.views.v1 import worklist_service_pb2

_METHODS: Final[Any] = worklist_service_pb2.DESCRIPTOR.services_by_name[
    "WorklistService"
].methods_by_name
PAGE: Final = 500

HEADS: Final = (
    "item 待办",
    "division 区划",
    "elevator 电梯",
    "place, user unit 地点、使用单位",
    "owed by 责任方",
    "due 期限",
    "overdue 逾期天数",
    "age 已历天数",
    "positions 依据",
)
COUNT_HEADS: Final = (
    "item 待办",
    "division 区划",
    "items 件数",
    "overdue 逾期",
    "oldest 最久天数",
)

KindOption = Annotated[
    list[str] | None,
    typer.Option("--kind", help="As order, hazard, inspection; several times: any of them."),
]
DivisionOption = Annotated[str, typer.Option("--division", help="GB/T 2260: 35, 3502, 350203.")]
OwedByOption = Annotated[str, typer.Option("--owed-by", help="Party id of who owes it.")]
OverdueOption = Annotated[bool, typer.Option("--overdue", help="Only what is overdue 仅逾期.")]
AgeOption = Annotated[int, typer.Option("--min-age", min=0, help="Open for so many days.")]
WithinOption = Annotated[
    int, typer.Option("--within", min=0, help="Also what falls due within so many days.")
]
DayOption = Annotated[
    str | None, typer.Option("--as-of", help="Age and overdue on this day; default: today.")
]
LimitOption = Annotated[int, typer.Option("--limit", min=1, help="At most so many items.")]
CountsOption = Annotated[
    bool, typer.Option("--counts", help="How many of each kind, not which 只统计件数.")
]
DigitsOption = Annotated[
    int, typer.Option("--by", help="With --counts: in each division of 2, 4 or 6 digits.")
]


def worklist(  # noqa: PLR0913 -- the options of the command
    *,
    kind: KindOption = None,
    division: DivisionOption = "",
    owed_by: OwedByOption = "",
    overdue: OverdueOption = False,
    min_age: AgeOption = 0,
    within: WithinOption = 0,
    as_of: DayOption = None,
    limit: LimitOption = PAGE,
    counts: CountsOption = False,
    by: DigitsOption = 0,
    as_json: JsonOption = False,
    address: AddressOption = None,
    token: TokenOption = None,
    ca: CaOption = None,
    plaintext: PlaintextOption = False,
) -> None:
    """List what is open or overdue, the most overdue first 待办清单."""
    question = pb.WorklistQuestion(
        kinds=[_kind(one) for one in kind or ()],
        division=division,
        as_of=_day(as_of),
        due_within_days=within,
    )
    registry = peer(address, token, ca, plaintext=plaintext)
    with registry.channel() as channel:
        if counts:
            counting = pb.CountWorklistRequest(question=question, by_digits=by, page_size=PAGE)
            _show_counts(list(_counts(channel, registry, counting)), as_json=as_json)
            return
        listing = pb.ListWorklistRequest(
            question=question, owed_by=owed_by, overdue_only=overdue, min_age_days=min_age
        )
        _show_items(list(_items(channel, registry, listing, limit)), as_json=as_json)


def _kind(name: str) -> Any:
    """Raises `Failed`, naming the kinds there are."""
    try:
        return pb.ItemKind.Value(f"ITEM_KIND_{name.upper()}")
    except ValueError:
        names = [one.removeprefix("ITEM_KIND_").lower() for one in pb.ItemKind.keys()[1:]]
        message = f"no kind {name}; there are: {', '.join(names)} 没有该类待办"
        raise Failed(message, Exit.USAGE) from None


def _day(text: str | None) -> Date | None:
    if text is None:
        return None
    try:
        on = date.fromisoformat(text)
    except ValueError:
        raise Failed(f"--as-of {text}: write 2015-11-09", Exit.USAGE) from None
    return Date(year=on.year, month=on.month, day=on.day)


def _items(
    channel: grpc.Channel, registry: Peer, request: pb.ListWorklistRequest, limit: int
) -> Iterator[pb.WorklistItem]:
    """Item after item, page after page, as many as are wanted."""
    left = limit
    while left > 0:
        request.page_size = min(left, PAGE)
        page = call(channel, _METHODS["ListWorklist"], request, registry)
        yield from page.items
        left -= len(page.items)
        request.page_token = page.next_page_token
        if not page.next_page_token:
            return


def _counts(
    channel: grpc.Channel, registry: Peer, request: pb.CountWorklistRequest
) -> Iterator[pb.WorklistCount]:
    while True:
        page = call(channel, _METHODS["CountWorklist"], request, registry)
        yield from page.counts
        request.page_token = page.next_page_token
        if not page.next_page_token:
            return


def _show_items(items: list[pb.WorklistItem], *, as_json: bool) -> None:
    if as_json:
        print_json([as_dict(one) for one in items])
    else:
        print_table("Worklist 待办清单", HEADS, [_row(one) for one in items])


def _show_counts(counts: list[pb.WorklistCount], *, as_json: bool) -> None:
    if as_json:
        print_json([as_dict(one) for one in counts])
        return
    rows = [
        [one.title_zh, one.division, str(one.items), str(one.overdue), str(one.oldest_age_days)]
        for one in counts
    ]
    print_table("Worklist 待办统计", COUNT_HEADS, rows)


def _row(one: pb.WorklistItem) -> list[str]:
    due = f"{one.due.year:04}-{one.due.month:02}-{one.due.day:02}" if one.HasField("due") else ""
    missing = [
        one.detail[name] for name in ("step", "unsettled", "recipient") if name in one.detail
    ]
    role = pb.Owes.Name(one.owed_by_role).removeprefix("OWES_").lower()
    return [
        " ".join([one.title_zh, *missing]),
        one.division,
        one.elevator_id,
        " ".join(text for text in (one.address, one.user_unit_name) if text),
        one.owed_by_id or role,
        due,
        str(one.overdue_days or ""),
        str(one.age_days),
        " ".join(map(str, one.positions)),
    ]
