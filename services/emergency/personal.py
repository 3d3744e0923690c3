"""Personal data over gRPC: shown once the look is on record, destroyed once the erasure is."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from services.emergency.aggregates import Emergency
from services.emergency.case.state import CaseFile, recorded
from services.emergency.events.values import Caller, Casualty
from services.kernel.handle import Handler
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.vault import PersonErased, Vault
from services.pb.emergency.v1 import case_values_pb2 as pb


@dataclass(frozen=True, slots=True)
class Personal:
    """The three rpcs that do more than write; each is given its plain write."""

    handler: Handler
    emergency: Emergency
    vault: Vault

    def reveal_caller(self, write: Unary) -> Unary:
        """RevealCaller: the look is in the log before anything is shown."""

        async def rpc(request: Any, call: Call) -> Any:
            answer = await write(request, call)
            if _is_look(request, answer):
                file = await self._file(request.case_id)
                shown = await self._opened(file.opened.caller)
                answer.caller.CopyFrom(pb.Caller(**shown))
            return answer

        return rpc

    def reveal_casualty(self, write: Unary) -> Unary:
        """RevealCasualty, likewise."""

        async def rpc(request: Any, call: Call) -> Any:
            answer = await write(request, call)
            if _is_look(request, answer):
                file = await self._file(request.case_id)
                known = file.casualties[request.person_id]
                answer.casualty.CopyFrom(pb.Casualty(**await self._opened(known.casualty)))
            return answer

        return rpc

    def erase(self, write: Unary) -> Unary:
        """EraseSubject: on record, then the key is destroyed; a retry destroys what was left."""

        async def rpc(request: Any, call: Call) -> Any:
            answer = await write(request, call)
            if not request.validate_only:
                await self.vault.erase(request.person_id)
            return answer

        return rpc

    async def _file(self, case_id: str) -> CaseFile:
        return recorded((await self.handler.fresh(self.emergency.cases, case_id)).state).file

    async def _opened(self, person: Caller | Casualty | None) -> dict[str, str]:
        """The person's data; nothing of a person who was erased."""
        opened: dict[str, str] = {}
        with suppress(PersonErased):
            if person is not None:
                sealed = {"name": person.name, "phone": person.phone}
                opened = {name: await self.vault.open(one) for name, one in sealed.items() if one}
                opened["person_id"] = person.person_id
        return opened


def _is_look(request: Any, answer: Any) -> bool:
    """A look is logged once each: what is only tried, or repeated, shows nothing."""
    return not (request.validate_only or answer.receipt.replayed)
