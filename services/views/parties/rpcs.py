"""The rpcs of parties: each in the caller's scope, which is its own party or its division."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import date
from typing import Any, Final

from services.kernel.clock import Clock
from services.kernel.paging import DEFAULT_PAGE_SIZE, key_in, token_after
from services.kernel.projecting.asking import Look, Views, reached
from services.kernel.server.access import BY_DIVISION
from services.kernel.server.call import Call
from services.kernel.server.translate import as_date, as_date_of
from services.kernel.subject import Subject
from services.pb.views.v1 import party_view_pb2 as pb
from services.reference.dated import legal_day
from services.views.days import day, number
from services.views.lifecycle.view import LIFECYCLE
from services.views.parties import asking
from services.views.parties.asking import Asked, Parts
from services.views.parties.holdings import COVERS, FLEET, INSURED, MAINTAINED
from services.views.parties.shares import hhi, share

DEFAULT_EXPIRING_DAYS: Final = 30
_ENDED: Final = {"paid", "rejected", "withdrawn"}


class PartyViews:
    """Makers, maintainers and insurers."""

    def __init__(self, views: Views, clock: Clock) -> None:
        self._views, self._clock = views, clock

    async def get_manufacturer(
        self, request: pb.GetManufacturerRequest, call: Call
    ) -> pb.GetManufacturerResponse:
        """A maker's fleet, what is open on it, and its reports."""
        asked = self._asked(request.question, "manufacturer", call)
        async with self._look(request.question.min_position, call) as look:
            by_phase = await asking.by_part(look, asked, FLEET, "phase")
            by_model = await asking.by_part(look, asked, FLEET, "model")
            return pb.GetManufacturerResponse(
                party_id=asked.party_id,
                name=await asking.name(look, asked.party_id),
                fleet=await asking.total(look, asked, FLEET),
                standing=asking.standing(by_phase),
                over_15_years=await asking.aged(look, asked),
                by_phase=_parts(by_phase),
                by_model=_parts(by_model[: asking.MODELS_SHOWN]),
                by_division=_parts(await asking.by_division(look, asked, FLEET)),
                open_cases=_parts(await asking.open_cases(look, asked)),
                reports=[_report(row) for row in await asking.reports(look, asked)],
                as_of=as_date(asked.as_of),
                position=look.position,
            )

    async def list_fleet(self, request: pb.ListFleetRequest, call: Call) -> pb.ListFleetResponse:
        """A page of a maker's elevators."""
        asked = self._asked(request.question, "manufacturer", call)
        question = f"{asked.party_id}|{asked.division}|{request.phase}"
        size = request.page_size or DEFAULT_PAGE_SIZE
        behind = key_in(request.page_token, question)
        async with self._look(request.question.min_position, call) as look:
            rows = await asking.fleet(look, asked, request.phase, behind, size + 1)
        last = str(rows[size - 1]["elevator_id"]) if len(rows) > size else ""
        return pb.ListFleetResponse(
            elevators=[_elevator(row) for row in rows[:size]],
            next_page_token=token_after(last, question) if last else "",
            position=look.position,
        )

    async def get_maintainer(
        self, request: pb.GetMaintainerRequest, call: Call
    ) -> pb.GetMaintainerResponse:
        """A maintainer's elevators, its work and its ratings."""
        asked = self._asked(request.question, "maintainer", call)
        until = number(asked.as_of)
        async with self._look(request.question.min_position, call) as look:
            elevators = await asking.total(look, asked, MAINTAINED, until=until)
            everybody = await asking.maintained_by_all(look, asked, until)
            return pb.GetMaintainerResponse(
                party_id=asked.party_id,
                name=await asking.name(look, asked.party_id),
                elevators=elevators,
                by_division=_parts(await asking.by_division(look, asked, MAINTAINED, until)),
                share_basis_points=share(elevators, everybody),
                work=_parts(await asking.work(look, asked)),
                visits_overdue=await asking.visits_overdue(look, asked),
                ratings=[_rating(row) for row in await asking.ratings(look, asked)],
                as_of=as_date(asked.as_of),
                position=look.position,
            )

    async def list_maintainer_concentration(
        self, request: pb.ListMaintainerConcentrationRequest, call: Call
    ) -> pb.ListMaintainerConcentrationResponse:
        """The maintainers of a division, the largest first, and how concentrated they are."""
        division = _division(request.division, "", "", call)
        today = legal_day(self._clock.now())
        as_of = _day(request, "as_of", "as_of") or today
        until = number(as_of) if request.HasField("as_of") else 0
        question = f"{division}|{until}"
        size = request.page_size or DEFAULT_PAGE_SIZE
        key = key_in(request.page_token, question)
        async with self._look(request.min_position, call) as look:
            found = await asking.maintainers(look, division, until)
            ranked = [(rank, *one) for rank, one in enumerate(found, 1)]
            behind = _behind(ranked, json.loads(key) if key else None)
            total = sum(amount for _, amount in found)
            shares = [await _share(look, one, total) for one in behind[:size]]
        following = ""
        if len(behind) > size:
            _, party_id, amount = behind[size - 1]
            following = token_after(json.dumps([amount, party_id]), question)
        return pb.ListMaintainerConcentrationResponse(
            shares=shares,
            next_page_token=following,
            elevators=total,
            maintainers=len(found),
            hhi=hhi([amount for _, amount in found]),
            definition_id="maintainer_hhi.v1",
            as_of=as_date(as_of),
            position=look.position,
        )

    async def get_insurer_portfolio(
        self, request: pb.GetInsurerPortfolioRequest, call: Call
    ) -> pb.GetInsurerPortfolioResponse:
        """What an insurer covers, what expires, and what it pays."""
        asked = self._asked(request.question, "insurer", call)
        until = number(asked.as_of)
        within = request.expiring_within_days or DEFAULT_EXPIRING_DAYS
        async with self._look(request.question.min_position, call) as look:
            by_programme = await asking.by_part(look, asked, COVERS, "programme", until)
            claims = await asking.claims(look, asked)
            return pb.GetInsurerPortfolioResponse(
                party_id=asked.party_id,
                name=await asking.name(look, asked.party_id),
                elevators=await asking.insured(look, asked),
                by_division=_parts(await asking.by_division(look, asked, INSURED, until)),
                by_programme=_parts(by_programme),
                covers=sum(amount for _, amount in by_programme),
                expiring=await asking.expiring(look, asked, within),
                claims=[_claims(row) for row in claims],
                open_claims=sum(
                    int(row["claims"]) for row in claims if row["status"] not in _ENDED
                ),
                paid_fen=await asking.paid(look, asked),
                earned_premium_fen=await asking.earned(look, asked),
                definition_id="loss_ratio.v1",
                as_of=as_date(asked.as_of),
                position=look.position,
            )

    @asynccontextmanager
    async def _look(self, min_position: int, call: Call) -> AsyncIterator[Look]:
        if min_position:
            await reached(self._views, LIFECYCLE.name, min_position, call.seconds_left)
        async with self._views.look(LIFECYCLE.name) as look:
            yield look

    def _asked(self, question: pb.PartyQuestion, role: str, call: Call) -> Asked:
        """Raises `OutOfScope`, `InvalidFields` for what is no day."""
        division = _division(question.division, role, question.party_id, call)
        as_of = _day(question, "as_of", "question.as_of") or legal_day(self._clock.now())
        begins = _day(question, "from", "question.from") or as_of.replace(month=1, day=1)
        return Asked(question.party_id, division, as_of, begins)


def _division(asked: str, role: str, party_id: str, call: Call) -> str:
    """Where the caller may look: as it asks, or all of its own division. Raises `OutOfScope`."""
    who = call.principal
    division = asked or (who.division if who.role in BY_DIVISION else "")
    call.guard(Subject("", division, frozenset({(role, party_id)})))
    return division


def _day(message: Any, field: str, path: str) -> date | None:
    return as_date_of(getattr(message, field), path) if message.HasField(field) else None


def _parts(parts: Parts) -> Sequence[pb.PartyPart]:
    return [pb.PartyPart(part=part, value=value) for part, value in parts]


def _report(row: Mapping[str, Any]) -> pb.MakerReportOutcome:
    return pb.MakerReportOutcome(
        report_id=row["report_id"],
        reported_on=as_date(day(int(row["reported_day"]))),
        description=row["description"],
        affected=row["affected"],
        withdrawn=bool(row["withdrawn"]),
        steps=_parts(row["steps"]),
        position=row["position"],
    )


def _elevator(row: Mapping[str, Any]) -> pb.FleetElevator:
    plain = ("elevator_id", "serial_number", "model", "phase", "division", "address")
    others = ("user_unit_id", "user_unit_name", "put_into_use_on")
    shown = {name: row[name] or "" for name in (*plain, *others)}
    return pb.FleetElevator(**shown, position=row["position"])


def _rating(row: Mapping[str, Any]) -> pb.PublishedRating:
    plain = ("period", "published_by", "version", "score_tenths", "grade", "weights_version")
    return pb.PublishedRating(
        **{name: row[name] for name in plain},
        published_on=as_date(day(int(row["published_day"]))),
        rank=int(row["rank"]),
        rated=int(row["rated"]),
        position=row["position"],
    )


def _claims(row: Mapping[str, Any]) -> pb.ClaimTotals:
    sums = ("claims", "claimed_fen", "assessed_fen", "paid_fen", "recovered_fen")
    return pb.ClaimTotals(status=row["status"], **{name: int(row[name]) for name in sums})


Ranked = tuple[int, str, int]


def _behind(ranked: Sequence[Ranked], key: Sequence[Any] | None) -> Sequence[Ranked]:
    """Those that come after (amount, party): fewer elevators, or as many and a later id."""
    if key is None:
        return ranked
    amount, party_id = key
    return [one for one in ranked if (-one[2], one[1]) > (-amount, party_id)]


async def _share(look: Look, one: Ranked, total: int) -> pb.MaintainerShare:
    rank, party_id, amount = one
    return pb.MaintainerShare(
        rank=rank,
        party_id=party_id,
        name=await asking.name(look, party_id),
        elevators=amount,
        share_basis_points=share(amount, total),
    )
