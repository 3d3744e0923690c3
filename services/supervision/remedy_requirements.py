"""What the commands of remedies rest on in other streams: reports, orders, covers, funds, inspections."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from services.directory.directory import Directory
from services.directory.published import Fact, facts_of
from services.kernel.aggregate import Aggregate, Requirement
from services.kernel.handle import Handler
from services.kernel.store import EventStore
from services.reference.dated import legal_day
from services.supervision.affected import AffectedElevator
from services.supervision.complaint import Complaint
from services.supervision.events.order import OrderGround
from services.supervision.maker_report import NoMakerReport
from services.supervision.remedy_aggregates import AFFECTED, SEALINGS, RemedyAggregates
from services.supervision.where import elevator_named
from services.supervision.withouts import FundFact

PASSED, FAILED = "registry.InspectionPassed.v1", "registry.InspectionFailed.v1"
FUNDED: Final = (
    "maintenance.FundApproved.v1",
    "maintenance.FundPaid.v1",
    "maintenance.SubsidyGranted.v1",
)
"""The facts that say that there is money for an elevator."""

ELEVATOR_ID_LENGTH: Final = 26


class RemedyRequirements:
    """Looks up, at the moment of the decision, what the rules then judge."""

    def __init__(
        self,
        handler: Handler,
        aggregates: RemedyAggregates,
        directory: Directory,
        store: EventStore,
    ) -> None:
        self._handler, self.aggregates = handler, aggregates
        self._directory, self._store = directory, store

    async def report(self, _key: str, command: Any, _at: datetime) -> Any:
        """The maker's report that the command names; None: there is none."""
        folded = await self._handler.fresh(self.aggregates.reports, command.report_id)
        facts = None if isinstance(folded.state, NoMakerReport) else folded.state.facts
        return command.model_copy(update={"report": facts})

    async def affected_elevator(self, key: str, command: Any, _at: datetime) -> Any:
        """The elevator of `affected-<report>-<elevator>`. Raises `ElevatorUnknown`."""
        facts = await self._directory.elevators.facts(key[-ELEVATOR_ID_LENGTH:], "affected_id")
        return command.model_copy(update={"elevator": facts})

    async def insurers(self, key: str, command: Any, at: datetime) -> Any:
        """Who covers the affected elevator on the day of the act."""
        elevator_id = key[-ELEVATOR_ID_LENGTH:]
        found = await self._directory.bonds.insurers(elevator_id, legal_day(at))
        return command.model_copy(update={"insurers": found})

    async def ordered(self, _key: str, command: Any, _at: datetime) -> Any:
        """The elevator that the named order is about; None: there is no such order."""
        order = await self._directory.happening(f"order-{command.order_id}")
        elevator_id = order.elevator_id if order else None
        return command.model_copy(update={"ordered_elevator_id": elevator_id})

    async def ground(self, _key: str, command: Any, _at: datetime) -> Any:
        """Whether the maker's report or the complaint that an order rests on proved true."""
        confirmed = False
        if command.ground is OrderGround.MAKER_REPORT:
            stream_key = f"{command.ground_reference}-{command.elevator_id}"
            found = (await self._handler.fresh(AFFECTED, stream_key)).state
            confirmed = isinstance(found, AffectedElevator) and found.is_confirmed
        elif command.ground is OrderGround.COMPLAINT and command.ground_reference:
            complaints = self.aggregates.complaints
            one = (await self._handler.fresh(complaints, command.ground_reference)).state
            confirmed = isinstance(one, Complaint) and one.is_verified_of(command.elevator_id)
        return command.model_copy(update={"ground_confirmed": confirmed})

    async def inspected(self, key: str, command: Any, _at: datetime) -> Any:
        """The day of the inspection that the named report says was passed; None: none was."""
        state = (await self._handler.fresh(SEALINGS, key)).state
        elevator_id = elevator_named(key, None, state)
        if not elevator_id or command.report_number is None:
            return command
        facts = await facts_of(self._store, f"elevator-{elevator_id}", PASSED, FAILED)
        day = passed_on(facts, command.report_number)
        return command.model_copy(update={"passed_on": day})

    async def maintained_by(self, key: str, command: Any, at: datetime) -> Any:
        """Who has taken the elevator over, and not handed it over, on the day of the act."""
        found = await self._directory.bonds.maintainer(key, legal_day(at))
        return command.model_copy(update={"maintained_by": found})

    async def fund(self, key: str, command: Any, _at: datetime) -> Any:
        """What the named fund's own stream says last of money for an elevator."""
        fact = await self._directory.fact(f"fund-{command.fund_id}", *FUNDED)
        found = fact and FundFact(
            type=fact.type, elevator_id=fact.elevator_id, position=fact.position
        )
        return command.model_copy(update={"fund": found, "own_elevator_id": key})

    async def other_complaint(self, _key: str, command: Any, _at: datetime) -> Any:
        """Whether the complaint that this one is merged into was ever received."""
        other = await self._directory.happening(f"complaint-{command.into_complaint_id}")
        return command.model_copy(update={"into_exists": other is not None})

    def elevator_of(self, aggregate: Aggregate[Any, Any, Any]) -> Requirement:
        """The elevator that the file is about, as far as it is known, filled into `.elevator`."""

        async def found(key: str, command: Any, _at: datetime) -> Any:
            state = (await self._handler.fresh(aggregate, key)).state
            elevator_id = elevator_named(key, None, state)
            facts = await self._directory.elevators.facts(elevator_id) if elevator_id else None
            return command.model_copy(update={"elevator": facts})

        return found


def passed_on(facts: Sequence[Fact], report_number: str) -> date | None:
    """The day of the passed inspection with this report, unless a later one failed."""
    passed: list[date] = []
    failed: list[date] = []
    for one in facts:
        day = date.fromisoformat(one.data["inspected_on"])
        if one.type == FAILED:
            failed.append(day)
        elif one.data["report_number"] == report_number:
            passed.append(day)
    latest = max(passed, default=None)
    return None if latest is None or any(day > latest for day in failed) else latest
