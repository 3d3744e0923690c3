"""What commands of maintenance rest on elsewhere: elevators, contracts, holds, events of the log."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import orjson

from services.directory.directory import Directory
from services.kernel.handle import Handler
from services.kernel.store import EventStore
from services.maintenance import contract, upkeep
from services.maintenance.aggregates import CONTRACTS, UPKEEP
from services.maintenance.contract import ContractFacts, Hold
from services.maintenance.contract.state import Unsigned
from services.maintenance.events.rating import RatingEvidence
from services.maintenance.rating.commands import ShownFact
from services.reference.elevator import ElevatorFacts
from services.reference.party import PartyKind


@dataclass(frozen=True, slots=True)
class Requirements:
    """Looks things up, and puts them into the commands; the rules judge them."""

    directory: Directory
    handler: Handler
    store: EventStore

    async def signed_elevators(self, key: str, command: Any, _at: datetime) -> Any:
        """The elevators of a contract to be signed, and who has them."""
        return command.model_copy(
            update={
                "elevators": await self._elevators(command.elevator_ids, "elevator_ids"),
                "holds": await self._holds(command.elevator_ids, key),
            }
        )

    async def added_elevators(self, key: str, command: Any, _at: datetime) -> Any:
        """The elevators that an amendment adds, and who has them."""
        return command.model_copy(
            update={
                "elevators": await self._elevators(command.added_ids, "added_ids"),
                "holds": await self._holds(command.added_ids, key),
            }
        )

    async def renewed_elevators(self, key: str, command: Any, _at: datetime) -> Any:
        """Who has the elevators of a contract that is to be renewed."""
        state = (await self.handler.fresh(CONTRACTS, key)).state
        listed = () if isinstance(state, Unsigned) else state.contract.listed
        holds = await self._holds((one.elevator_id for one in listed), key)
        return command.model_copy(update={"holds": holds})

    async def contract(self, key: str, command: Any, _at: datetime) -> Any:
        """The contract that a command about an elevator names, as that elevator sees it."""
        return command.model_copy(
            update={"contract": await self._contract(command.contract_id, key)}
        )

    async def rated_seat(self, _key: str, command: Any, _at: datetime) -> Any:
        """The seat of a maintainer that is to be rated; raises what says that it is none."""
        party_id = command.maintainer.party_id
        await self.directory.parties.check_kind(party_id, PartyKind.MAINTAINER, "maintainer")
        party = await self.directory.parties.known(party_id, "maintainer")
        return command.model_copy(update={"seat": party.division})

    async def evidence(self, _key: str, command: Any, _at: datetime) -> Any:
        """The events of the log that the evidence of a rating names."""
        return await self._shown(command, command.evidence)

    async def corrected_evidence(self, _key: str, command: Any, _at: datetime) -> Any:
        """Likewise, of the evidence that an appeal corrects."""
        return await self._shown(command, command.corrected_evidence)

    async def _shown(self, command: Any, evidence: Iterable[RatingEvidence]) -> Any:
        positions = {position for one in evidence for position in one.positions}
        facts = [await self._fact_at(one) for one in sorted(positions)]
        return command.model_copy(update={"shown": tuple(one for one in facts if one)})

    async def _fact_at(self, position: int) -> ShownFact | None:
        page = await self.store.read_all(position - 1, 1)
        found = next((one for one in page.events if one.position == position), None)
        if found is None:
            return None
        named = orjson.loads(found.data).get("maintainer")
        return ShownFact(
            position=position,
            type=found.type,
            maintainer_id=named.get("party_id") if isinstance(named, dict) else None,
        )

    async def _elevators(self, ids: Iterable[str], field: str) -> tuple[ElevatorFacts, ...]:
        found = [await self.directory.elevators.facts(one, field) for one in ids]
        return tuple(found)

    async def _holds(self, ids: Iterable[str], contract_id: str) -> tuple[Hold, ...]:
        """The days on which elevators are another contract's, as far as they are known."""
        return tuple(
            [
                Hold(
                    elevator_id=elevator_id,
                    contract_id=one.contract_id,
                    from_on=one.from_on,
                    to_on=one.ended_on or await self._last_on(one.contract_id),
                )
                for elevator_id in ids
                for one in upkeep.tenures((await self.handler.fresh(UPKEEP, elevator_id)).state)
                if one.contract_id != contract_id
            ]
        )

    async def _last_on(self, contract_id: str) -> date:
        state = (await self.handler.fresh(CONTRACTS, contract_id)).state
        last = None if isinstance(state, Unsigned) else contract.last_on(state)
        return last or date.max

    async def _contract(self, contract_id: str, elevator_id: str) -> ContractFacts | None:
        state = (await self.handler.fresh(CONTRACTS, contract_id)).state
        return contract.facts_for(state, elevator_id)
