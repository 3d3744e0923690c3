"""What a command of inspection rests on in other streams, filled into its `FOUND` fields."""

from datetime import datetime
from typing import Any, Final

from services.directory.directory import Directory
from services.inspection.agency.commands import PartySeat
from services.inspection.aggregates import AGENCIES, SAMPLES
from services.kernel.aggregate import Requirement
from services.kernel.handle import Handler

INSPECTION_BODY: Final = "inspection_body"
"""The kind of a party 检验检测机构, as the registry names it."""


class Requirements:
    """The look-ups of one running service."""

    def __init__(self, handler: Handler, directory: Directory) -> None:
        self._handler, self._directory = handler, directory

    def seat_of(self, field: str) -> Requirement:
        """The party in `field` is registered; its seat is filled into `seat`."""

        async def found(_key: str, command: Any, _at: datetime) -> Any:
            party = await self._directory.parties.known(getattr(command, field).party_id, field)
            is_body = INSPECTION_BODY in party.kinds
            seat = PartySeat(division=party.division, inspection_body=is_body)
            return command.model_copy(update={"seat": seat})

        return found

    async def agency(self, _key: str, command: Any, _at: datetime) -> Any:
        """What is known of the agency in `agency`, filled into `agency_facts`."""
        state = (await self._handler.fresh(AGENCIES, command.agency.party_id)).state
        return command.model_copy(update={"agency_facts": state})

    async def maintainer(self, key: str, command: Any, _at: datetime) -> Any:
        """Who maintains the elevator on the day of the inspection, filled into `maintainer`."""
        who = await self._directory.bonds.maintainer(key, command.inspected_on)
        return command.model_copy(update={"maintainer": who})

    async def sample(self, key: str, command: Any, _at: datetime) -> Any:
        """The elevator's place in the sample `sample_id`, filled into `sample_position`."""
        if command.sample_id is None:
            return command
        drawn = (await self._handler.fresh(SAMPLES, command.sample_id)).state
        return command.model_copy(update={"sample_position": drawn.position_of(key)})
