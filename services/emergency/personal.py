"""Personal data over gRPC: whom a look shows, and the erasure that destroys a key once it is on record."""

from typing import Any

from services.emergency.case.state import State, recorded
from services.kernel.decider import Record
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.vault import Vault


def caller_of(state: State, _request: Any) -> Record | None:
    """Who called."""
    return recorded(state).file.opened.caller


def casualty_of(state: State, request: Any) -> Record | None:
    """The casualty that the request names."""
    return recorded(state).file.casualties[request.person_id].casualty


def erasing(write: Unary, vault: Vault) -> Unary:
    """EraseSubject: on record, then the key is destroyed; a retry destroys what was left."""

    async def rpc(request: Any, call: Call) -> Any:
        answer = await write(request, call)
        if not request.validate_only:
            await vault.erase(request.person_id)
        return answer

    return rpc
