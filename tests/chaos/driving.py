"""Somebody uses the registry all the while, and does not give up when it is away."""

import asyncio
import random
from typing import Any, Final
from uuid import UUID

import grpc

from services.pb.registry.v1 import party_service_pb2 as pb
from services.pb.registry.v1 import party_service_pb2_grpc as rpcs
from tests.chaos.policies import SOURCE

PASSING: Final = frozenset(
    {
        grpc.StatusCode.UNAVAILABLE,
        grpc.StatusCode.DEADLINE_EXCEEDED,
        grpc.StatusCode.ABORTED,
        grpc.StatusCode.CANCELLED,
        grpc.StatusCode.UNKNOWN,
    }
)
DIVISIONS: Final = ("350203", "350206")


class Driver:
    """Moves parties to and fro; each call under a request id of its own, until it is answered."""

    def __init__(self, channel: grpc.aio.Channel, token: str, parties: int, seed: int) -> None:
        stub: Any = rpcs.PartyServiceStub
        self._stub = stub(channel)
        self._metadata = (("authorization", f"Bearer {token}"),)
        self._chance = random.Random(seed)  # noqa: S311 -- the same calls every time
        self.moved = {f"register:chaos:{number}": 0 for number in range(parties)}
        self._free = {party: asyncio.Lock() for party in self.moved}
        self.answered = 0

    async def register(self) -> None:
        """All parties, in the first division."""
        kinds = ["PARTY_KIND_USER_UNIT"]
        for party in (SOURCE["party_id"], *self.moved):
            request = pb.RegisterPartyRequest(
                request_id=self._id(),
                party_id=party,
                name=party,
                kinds=kinds,
                division=DIVISIONS[0],
            )
            await self._until_answered(self._stub.RegisterParty, request)

    async def drive(self, calls: int, at_once: int = 8) -> None:
        """So many moves, a few at the same time; those of one party one after another."""
        left = iter(range(calls))

        async def one_after_another() -> None:
            for _ in left:
                await self._move(self._chance.choice([*self.moved]))

        await asyncio.gather(*(one_after_another() for _ in range(at_once)))

    async def _move(self, party: str) -> None:
        async with self._free[party]:
            division = DIVISIONS[(self.moved[party] + 1) % 2]
            request = pb.MovePartyRequest(request_id=self._id(), party_id=party, division=division)
            await self._until_answered(self._stub.MoveParty, request)
            self.moved[party] += 1
            self.answered += 1

    async def _until_answered(self, rpc: Any, request: Any) -> None:
        while True:
            try:
                await rpc(request, metadata=self._metadata, timeout=10)
            except grpc.aio.AioRpcError as error:
                if error.code() not in PASSING:
                    raise
                await asyncio.sleep(0.1)
            else:
                return

    def _id(self) -> str:
        return str(UUID(int=self._chance.getrandbits(128), version=4))
