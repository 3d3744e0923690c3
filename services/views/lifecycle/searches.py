"""The rpc SearchElevators."""

import asyncio
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from services.kernel.clock import Clock, from_micros
from services.kernel.filtering.fields import read
from services.kernel.filtering.sql import Condition
from services.kernel.paging import DEFAULT_PAGE_SIZE, key_in, token_after
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.projecting.tables import Row
from services.kernel.server.call import Call
from services.kernel.server.reading import Moment
from services.kernel.server.translate import as_date, as_timestamp, enum_members
from services.pb.common.v1.party_pb2 import PartyRef
from services.pb.registry.v1 import elevator_pb2, elevator_values_pb2
from services.pb.views.v1 import search_pb2 as pb
from services.reference.dated import legal_day
from services.reference.elevator import PhaseName, PlaceType
from services.views.days import day as day_of
from services.views.lifecycle.bonds import BondRole
from services.views.lifecycle.found import FIELDS, Found, Wanted, is_wanted
from services.views.lifecycle.looking import until
from services.views.lifecycle.scope import in_scope
from services.views.lifecycle.searching import candidates, found_now, then
from services.views.lifecycle.view import LIFECYCLE

MOST_TOLD_ANEW: Final = 1_000
"""Elevators that one page of another moment looks at; behind them the next page begins."""

TOLD_AT_ONCE: Final = 20
"""After so many, others have their turn: telling an elevator anew takes the processor."""

_ROLES: Final = enum_members(pb.BondRole.DESCRIPTOR, BondRole)
_PHASES: Final[Mapping[str, Any]] = {
    member.value: number
    for number, member in enum_members(elevator_pb2.Phase.DESCRIPTOR, PhaseName).items()
}
_PLACE_TYPES: Final[Mapping[str, Any]] = {
    member.value: number
    for number, member in enum_members(elevator_values_pb2.PlaceType.DESCRIPTOR, PlaceType).items()
}


class Searches:
    """Finding elevators, in the caller's scope of today."""

    def __init__(self, views: Views, clock: Clock, *, most_told_anew: int = MOST_TOLD_ANEW) -> None:
        self._views, self._clock, self._most_told_anew = views, clock, most_told_anew

    async def search_elevators(
        self, request: pb.SearchElevatorsRequest, call: Call
    ) -> pb.SearchElevatorsResponse:
        """A page of what was so at the moment asked about."""
        today, moment = legal_day(self._clock.now()), Moment.of(request)
        wanted = _wanted(request, legal_day(moment.as_of) if moment.as_of else today)
        question = _question(request, call)
        after, size = key_in(request.page_token, question), request.page_size or DEFAULT_PAGE_SIZE
        if request.min_position:
            await reached(self._views, LIFECYCLE.name, request.min_position, call.seconds_left)
        scope = in_scope(call.principal, today)
        async with self._views.look(LIFECYCLE.name) as look:
            if moment.is_now:
                found, last = await _page_now(look, wanted, scope, after, size)
            else:
                found, last = await self._page_then(look, wanted, moment, scope, after, size)
            position = look.position
        return pb.SearchElevatorsResponse(
            elevators=[_shown(one, wanted.day) for one in found],
            next_page_token=token_after(last, question) if last else "",
            position=position,
        )

    async def _page_then(
        self, look: Look, wanted: Wanted, moment: Moment, scope: Condition, after: str, size: int
    ) -> tuple[list[Found], str]:
        """A page of another moment: those that come into question, as far as they were wanted then."""
        most = self._most_told_anew
        clocks = until(moment.as_of), until(moment.known_at)
        stories = await candidates(look, wanted, scope, after, most + 1)
        page: list[Found] = []
        for index, (elevator_id, story) in enumerate(stories[:most], 1):
            found = then(elevator_id, story, wanted, *clocks)
            if found is not None and is_wanted(found, wanted):
                page.append(found)
            if index % TOLD_AT_ONCE == 0:
                await asyncio.sleep(0)
            if len(page) == size or index == most:
                return page, elevator_id if index < len(stories) else ""
        return page, ""


async def _page_now(
    look: Look, wanted: Wanted, scope: Condition, after: str, size: int
) -> tuple[list[Found], str]:
    """A page, and the id behind which the next begins; "": it is the last."""
    found = await found_now(look, wanted, scope, after, size + 1)
    page = [*found[:size]]
    return page, str(page[-1].card["elevator_id"]) if len(found) > size else ""


def _wanted(request: pb.SearchElevatorsRequest, day: date) -> Wanted:
    """Raises `FilterInvalid`."""
    return Wanted(
        day=day,
        identifier=request.identifier,
        party_id=request.party_id,
        role=_ROLES.get(request.role),
        address=request.address,
        division=request.division,
        filter=read(request.filter, FIELDS),
    )


def _question(request: pb.SearchElevatorsRequest, call: Call) -> str:
    """All that was asked besides the page, and by whom: a token fits nothing else."""
    asked = pb.SearchElevatorsRequest()
    asked.CopyFrom(request)
    for name in ("page_size", "page_token", "min_position"):
        asked.ClearField(name)
    who = call.principal
    return f"{who.role}|{who.scope}|{asked.SerializeToString(deterministic=True).hex()}"


def _shown(found: Found, day: date) -> pb.FoundElevator:
    card: Mapping[str, Any] = found.card
    return pb.FoundElevator(
        elevator_id=card["elevator_id"],
        phase=_PHASES[str(card["phase"])],
        phase_since=as_timestamp(from_micros(card["phase_since"])),
        division=card["division"],
        address=card["address"],
        place_type=_PLACE_TYPES.get(str(card["place_type"])),
        kind_code=card["kind_code"],
        model=card["model"],
        maker=_party(card["maker_id"], card["maker_name"]),
        serial_number=card["serial_number"],
        user_unit=_party(card["user_unit_id"], card["user_unit_name"]),
        maintainer=_maintainer(found.maintainer(day)),
        put_into_use_on=_day(card["put_into_use_on"]),
        matched=[_matched(one, day) for one in found.matched],
    )


def _matched(row: Mapping[str, Any], day: date) -> pb.MatchedIdentifier:
    retired = day_of(row["until_day"]) if row["until_day"] is not None else None
    return pb.MatchedIdentifier(
        kind=row["kind"],
        value=row["value"],
        issuer=row["issuer"],
        valid_from=as_date(day_of(row["from_day"])),
        retired_on=as_date(retired) if retired else None,
        retired=retired is not None and retired <= day,
    )


def _maintainer(bond: Row | None) -> PartyRef | None:
    return _party(bond["party_id"], bond["name"]) if bond is not None else None


def _party(party_id: Any, name: Any) -> PartyRef | None:
    return PartyRef(party_id=party_id, name=name) if party_id is not None else None


def _day(text: Any) -> Any:
    return as_date(date.fromisoformat(text)) if text is not None else None
