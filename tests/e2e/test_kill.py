"""A server that is killed loses nothing it acknowledged, and a repeated request has one effect."""

import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from google.protobuf.message import Message
from grpc import StatusCode

from services.pb.registry.v1 import elevator_import_pb2 as pb
from tests.e2e.people import PLATFORM, row
from tests.e2e.process import running
from tests.e2e.registry import Caller, Refusal, on, request

WRITERS = 6
ROWS, BATCH = 3_000, 50
GONE = {StatusCode.UNAVAILABLE, StatusCode.CANCELLED}
"""What a call is told whose server is gone."""


@dataclass
class Sent:
    """A write, and what was heard of it."""

    rpc: str
    message: Any
    answer: Any = None


@dataclass
class Load:
    """What many writers sent, until the server was gone."""

    seed: str
    sent: list[Sent] = field(default_factory=list)

    def run(self, caller: Caller) -> Sequence[threading.Thread]:
        """Start the writers; each ends when the server does."""
        threads = [
            threading.Thread(target=self._write, args=(caller, number)) for number in range(WRITERS)
        ]
        for thread in threads:
            thread.start()
        return threads

    @property
    def acknowledged(self) -> list[Sent]:
        """Writes with an answer."""
        return [one for one in self.sent if one.answer is not None]

    def _write(self, caller: Caller, number: int) -> None:
        random = _random(f"{self.seed} {number}")
        while True:
            serial = f"K-{self.seed}-{number}-{random.getrandbits(48):012x}"
            made = self._send(caller, random, "ImportLegacyElevator", elevator=row(serial))
            if made is None:
                return
            code = {
                "kind": "IDENTIFIER_KIND_RESCUE_CODE",
                "value": f"{random.randrange(10**6):06}",
                "issuer": f"{PLATFORM}-{serial}",
            }
            fields = {"elevator_id": made.elevator_id, "identifier": code}
            if self._send(caller, random, "AttachIdentifier", **fields) is None:
                return

    def _send(self, caller: Caller, random: Random, rpc: str, **fields: Any) -> Any:
        request_id = str(UUID(int=random.getrandbits(128)))
        message = request(rpc, request_id=request_id, occurred_at=on(2015, 1, 1), **fields)
        sent = Sent(rpc, message)
        self.sent.append(sent)
        try:
            sent.answer = caller.send(rpc, message)
        except Refusal as refusal:
            if refusal.code not in GONE:
                raise
        return sent.answer


@pytest.mark.slow
def test_killed_under_load_again_and_again(tmp_path: Path) -> None:
    """Five lives of one registry, each ended by SIGKILL in the middle of writes and of an import."""
    _live_and_die(tmp_path, seed=20_260_101, lives=5)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(3))
def test_killed_under_load_for_long(tmp_path: Path, seed: int) -> None:
    """Fifteen lives each."""
    _live_and_die(tmp_path, seed=seed, lives=15)


def _live_and_die(folder: Path, seed: int, lives: int) -> None:
    random, rows = _random(f"{seed}"), _rows(seed)
    loads: list[Load] = []
    heard: dict[str, int] = {}  # rows of the import that were answered
    for life in range(lives):
        with running(folder) as server:
            caller = server.caller()
            if loads:
                _assert_all_there(caller, loads[-1])
            loads.append(load := Load(f"{seed}-{life}"))
            threads = [*load.run(caller), _importing(caller, rows, heard)]
            time.sleep(random.uniform(0.05, 0.5))
            server.kill()
            for thread in threads:
                thread.join()
            caller.close()
    assert heard
    with running(folder) as server:
        caller = server.caller()
        for load in loads:
            _assert_all_there(caller, load)
        _assert_imported_once(caller, rows, heard)
        assert server.stop() == 0
        caller.close()


def _assert_all_there(caller: Caller, load: Load) -> None:
    """What was acknowledged is as it was told; what was not takes effect when sent again, once."""
    assert load.acknowledged
    for one in load.sent:
        again = caller.send(one.rpc, one.message)
        if one.answer is not None:
            assert again.receipt.replayed
            assert again.receipt.position == one.answer.receipt.position
            assert again.receipt.etag == one.answer.receipt.etag
    for one in load.sent[-2 * WRITERS :]:
        if one.rpc == "AttachIdentifier":
            entries = caller.GetHistory(elevator_id=one.message.elevator_id).entries
            types = Counter(entry.type for entry in entries)
            assert types == {
                "registry.LegacyElevatorImported.v1": 1,
                "registry.IdentifierAttached.v1": 1,
            }


def _rows(seed: int) -> Sequence[Message]:
    random = _random(f"rows {seed}")
    return [
        pb.ImportRow(
            row_id=f"{index}",
            request_id=str(UUID(int=random.getrandbits(128))),
            occurred_at=request("Seal", occurred_at=on(2014, 12, 31)).occurred_at,  # type: ignore[attr-defined]
            elevator=row(f"I-{index:05}"),
        )
        for index in range(ROWS)
    ]


def _importing(caller: Caller, rows: Sequence[Message], heard: dict[str, int]) -> threading.Thread:
    """An import of all rows under way, until the server is gone."""

    def work() -> None:
        try:
            for answer in caller.stream(_batches(rows)):
                _hear(answer, heard)
        except Refusal as refusal:
            if refusal.code not in GONE:
                raise

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def _hear(answer: Any, heard: dict[str, int]) -> None:
    """A row that was answered once is never accepted anew: it is there."""
    for result in answer.results:
        assert result.outcome != pb.IMPORT_OUTCOME_REJECTED, result.error
        if result.row_id in heard:
            assert result.outcome == pb.IMPORT_OUTCOME_UNCHANGED
            assert result.position == heard[result.row_id]
        heard[result.row_id] = result.position


def _assert_imported_once(caller: Caller, rows: Sequence[Message], heard: dict[str, int]) -> None:
    """Resumed: every row stands at a position of its own; once more changes nothing."""
    before = dict(heard)
    for answer in caller.stream(_batches(rows)):
        _hear(answer, heard)
    assert before.items() <= heard.items()
    assert len(heard) == len(set(heard.values())) == ROWS
    outcomes = Counter(
        result.outcome for answer in caller.stream(_batches(rows)) for result in answer.results
    )
    assert outcomes == {pb.IMPORT_OUTCOME_UNCHANGED: ROWS}


def _batches(rows: Sequence[Message]) -> Iterator[bytes]:
    for start in range(0, len(rows), BATCH):
        yield request("ImportElevators", rows=rows[start : start + BATCH]).SerializeToString()


def test_a_server_that_is_asked_to_stop_finishes_what_it_began(tmp_path: Path) -> None:
    """SIGTERM under load: status 0, every acknowledged write is there, the rest were told to retry."""
    with running(tmp_path) as server:
        caller, load = server.caller(), Load("term")
        threads = load.run(caller)
        while len(load.acknowledged) < 50:
            time.sleep(0.005)
        assert server.stop() == 0
        for thread in threads:
            thread.join()
        caller.close()
        assert not any(b"unforeseen" in line or b"Traceback" in line for line in server.lines)
    with running(tmp_path) as server:
        caller = server.caller()
        _assert_all_there(caller, load)
        caller.close()
        assert server.stop() == 0


def _random(seed: str) -> Random:
    return Random(seed)  # noqa: S311 -- seeded on purpose
