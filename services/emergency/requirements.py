"""What a command of this service rests on in other streams, and how it is found."""

from datetime import datetime
from typing import Any, Final

from services.directory.directory import Directory
from services.directory.published import facts_of
from services.emergency import station
from services.emergency.aggregates import Emergency
from services.emergency.case.state import CaseFacts
from services.emergency.case.state import facts_of as facts_of_case
from services.kernel.handle import Handler
from services.kernel.store import EventStore
from services.reference.dated import legal_day

CONNECTED: Final = "registry.DeviceConnected.v1"
DISCONNECTED: Final = "registry.DeviceDisconnected.v1"


class Requirements:
    """The requirements, over one log."""

    def __init__(
        self, directory: Directory, store: EventStore, handler: Handler, emergency: Emergency
    ) -> None:
        self._directory, self._store = directory, store
        self._handler, self._emergency = handler, emergency
        self.registered = directory.parties.registered

    async def elevator(self, _key: str, command: Any, at: datetime) -> Any:
        """The elevator, by its id or by rescue code and platform, and who maintains it that day.

        Nothing is filled in where the command names neither.
        """
        found = command.elevator
        if command.elevator_id:
            found = await self._directory.elevators.facts(command.elevator_id)
        elif command.rescue_code and command.platform:
            found = await self._directory.elevators.rescue_coded(
                command.platform, command.rescue_code, "rescue_code"
            )
        return await self._maintained(command, found, at)

    async def alarmed_elevator(self, _key: str, command: Any, at: datetime) -> Any:
        """The elevator that an alarm names, who maintains it, and whether the device is its own."""
        elevator_id = command.elevator_id
        told = await facts_of(self._store, f"elevator-{elevator_id}", CONNECTED, DISCONNECTED)
        own = [one for one in told if one.data["device_id"] == command.device_id]
        last = max(own, key=lambda one: (one.occurred_at, one.position), default=None)
        found = await self._directory.elevators.facts(elevator_id)
        connected = last is not None and last.type == CONNECTED
        command = command.model_copy(update={"connected": connected})
        return await self._maintained(command, found, at)

    async def station(self, _key: str, command: Any, _at: datetime) -> Any:
        """The station that a dispatch names."""
        if not command.station_id:
            return command
        state = (await self._handler.fresh(self._emergency.stations, command.station_id)).state
        return command.model_copy(update={"station": station.facts_of(state)})

    async def primary(self, _key: str, command: Any, _at: datetime) -> Any:
        """The case that another is merged into."""
        found = await self._case(command.into_case_id)
        return command.model_copy(update={"primary": found})

    async def case(self, _key: str, command: Any, _at: datetime) -> Any:
        """The case that an accident came of."""
        if not command.case_id:
            return command
        return command.model_copy(update={"case": await self._case(command.case_id)})

    async def _case(self, case_id: str) -> CaseFacts | None:
        return facts_of_case((await self._handler.fresh(self._emergency.cases, case_id)).state)

    async def _maintained(self, command: Any, found: Any, at: datetime) -> Any:
        """By contract on that day, else as the registry knows it."""
        if found is None:
            return command
        day = legal_day(at)
        maintainer = await self._directory.bonds.maintainer(found.elevator_id, day)
        return command.model_copy(
            update={"elevator": found, "maintainer": maintainer or found.maintainer}
        )
