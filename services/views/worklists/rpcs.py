"""The rpcs of the worklists: questions as messages, items with their place and their age."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final

import orjson

from services.kernel.clock import Clock
from services.kernel.paging import DEFAULT_PAGE_SIZE, key_in, token_after
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.access import BY_DIVISION
from services.kernel.server.call import Call
from services.kernel.server.translate import as_date, as_date_of, enum_members
from services.kernel.subject import Subject
from services.pb.views.v1 import worklist_pb2 as pb
from services.reference.dated import legal_day
from services.views.days import day, number
from services.views.lifecycle.view import LIFECYCLE
from services.views.worklists import asking
from services.views.worklists.asking import Asked
from services.views.worklists.items import NO_DUE
from services.views.worklists.kinds import TITLES, ItemKind, Owes

_KINDS: Final = enum_members(pb.ItemKind.DESCRIPTOR, ItemKind)
_KIND_NUMBERS: Final[dict[str, Any]] = {kind: at for at, kind in _KINDS.items()}
_OWES: Final[dict[str, Any]] = {
    one: at for at, one in enum_members(pb.Owes.DESCRIPTOR, Owes).items()
}


class Worklists:
    """What is open, in the caller's scope."""

    def __init__(self, views: Views, clock: Clock) -> None:
        self._views, self._clock = views, clock

    async def list_worklist(
        self, request: pb.ListWorklistRequest, call: Call
    ) -> pb.ListWorklistResponse:
        """A page of items."""
        asked = self._asked(request.question, call)._replace(
            owed_by=request.owed_by,
            overdue_only=request.overdue_only,
            min_age_days=request.min_age_days,
        )
        size, behind = _page(request, asked)
        async with self._look(request.question, call) as look:
            found = await asking.items(look, asked, behind, size + 1)
        shown = found[:size]
        return pb.ListWorklistResponse(
            items=[_item(row, asked.as_of) for row in shown],
            next_page_token=_following(found, size, asked, "due_day", "since_day", "item_id"),
            as_of=as_date(asked.as_of),
            position=look.position,
        )

    async def count_worklist(
        self, request: pb.CountWorklistRequest, call: Call
    ) -> pb.CountWorklistResponse:
        """A page of counts."""
        asked = self._asked(request.question, call)
        size, behind = _page(request, asked, request.by_digits)
        async with self._look(request.question, call) as look:
            found = await asking.counts(look, asked, request.by_digits, behind, size + 1)
        following = _following(found, size, asked, "division", "kind", by_digits=request.by_digits)
        return pb.CountWorklistResponse(
            counts=[_count(row, asked.as_of) for row in found[:size]],
            next_page_token=following,
            as_of=as_date(asked.as_of),
            position=look.position,
        )

    @asynccontextmanager
    async def _look(self, question: pb.WorklistQuestion, call: Call) -> AsyncIterator[Look]:
        if question.min_position:
            await reached(self._views, LIFECYCLE.name, question.min_position, call.seconds_left)
        async with self._views.look(LIFECYCLE.name) as look:
            yield look

    def _asked(self, question: pb.WorklistQuestion, call: Call) -> Asked:
        """Raises `OutOfScope` for a division that is not the caller's, `InvalidFields`."""
        today = legal_day(self._clock.now())
        if question.division and call.principal.role in BY_DIVISION:
            call.guard(Subject("", question.division, frozenset()))
        as_of = today
        if question.HasField("as_of"):
            as_of = as_date_of(question.as_of, "question.as_of")
        return Asked(
            call.principal,
            today,
            as_of,
            tuple(_KINDS[one] for one in question.kinds),
            question.division,
            question.due_within_days,
        )


def _page(request: Any, asked: Asked, by_digits: int = 0) -> tuple[int, Sequence[Any]]:
    """Its size, and what it begins behind. Raises `PageTokenInvalid`."""
    key = key_in(request.page_token, _question(asked, by_digits))
    return request.page_size or DEFAULT_PAGE_SIZE, orjson.loads(key) if key else ()


def _following(
    rows: Sequence[Mapping[str, Any]], size: int, asked: Asked, *names: str, by_digits: int = 0
) -> str:
    if len(rows) <= size:
        return ""
    last = [rows[size - 1][name] for name in names]
    return token_after(json.dumps(last), _question(asked, by_digits))


def _question(asked: Asked, by_digits: int) -> str:
    return repr((asked._replace(principal=asked.principal._replace(expires_at=0)), by_digits))


def _item(row: Mapping[str, Any], as_of: date) -> pb.WorklistItem:
    since, due = int(row["since_day"]), int(row["due_day"])
    plain = ("item_id", "elevator_id", "division", "owed_by_id", "stream")
    joined = ("address", "user_unit_id", "user_unit_name")
    return pb.WorklistItem(
        **{name: row[name] for name in plain},
        **{name: row[name] or "" for name in joined},
        kind=_KIND_NUMBERS[row["kind"]],
        title_zh=TITLES[ItemKind(row["kind"])],
        owed_by_role=_OWES[row["owed_by_role"]],
        since=as_date(day(since)),
        due=None if due == NO_DUE else as_date(day(due)),
        age_days=number(as_of) - since,
        overdue_days=max(number(as_of) - due, 0),
        detail=orjson.loads(str(row["detail"])),
        positions=orjson.loads(str(row["positions"])),
    )


def _count(row: Mapping[str, Any], as_of: date) -> pb.WorklistCount:
    since = int(row["oldest_since"])
    return pb.WorklistCount(
        division=row["division"],
        kind=_KIND_NUMBERS[row["kind"]],
        title_zh=TITLES[ItemKind(row["kind"])],
        items=int(row["items"]),
        overdue=int(row["overdue"]),
        oldest_since=as_date(day(since)),
        oldest_age_days=number(as_of) - since,
    )
