"""`elevators feed check` and `tail`: a good consumer passes, and each bad one is found out."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import grpc
import pytest
from aiohttp import web
from typer.testing import CliRunner
from typing_extensions import override

from services.cli.__main__ import app
from services.cli.feed.findings import Finding
from services.cli.feed.stream_check import STEPS, check_stream
from services.cli.feed.webhook_check import check_webhook
from services.kernel.signing import HMAC_PREFIX, b64
from services.pb.feed.v1.event_feed_pb2 import SubscribeRequest, SubscribeResponse
from tests.architecture.tree import ROOT
from tests.e2e.registry import Registry
from tests.feed.receiver import Receiver, receiving, signed_with
from tests.feed.subscriber import PATH

EXAMPLE = ROOT / "docs" / "examples" / "feed_consumer.py"
SECRET = HMAC_PREFIX + b64(b"s" * 32)
PATIENCE_SECONDS = 30


@contextmanager
def example(address: str, token: str, file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The consumer of docs/examples, running."""
    command = [sys.executable, str(EXAMPLE), address, token, str(file)]
    with subprocess.Popen(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}) as running:
        try:
            yield running
        finally:
            running.kill()


def kept(file: Path) -> list[tuple[str, str]]:
    """Ids and types in the consumer's file, as it took them."""
    try:
        with sqlite3.connect(file) as db:
            found = db.execute("SELECT id, type FROM events ORDER BY rowid").fetchall()
        db.close()
    except sqlite3.OperationalError:  # not made yet
        return []
    return found


async def test_the_example_of_the_docs_copes(tmp_path: Path) -> None:
    """Duplicates, late and unknown events, a break, another log: it passes every step."""
    with ExitStack() as running:

        def start(address: str) -> None:
            running.enter_context(example(address, "token", tmp_path / "kept.db"))

        found = await check_stream("127.0.0.1:0", PATIENCE_SECONDS, start)
    assert found == [Finding(step) for step in STEPS]


async def test_the_example_keeps_what_the_registry_tells(
    registry: Registry, tmp_path: Path
) -> None:
    """Killed and started again in between: every public event once, in order."""
    file, expected = tmp_path / "kept.db", len(registry.events())
    token = registry.issuer.issue("national", "consumer")
    for enough in (1, expected):
        with example(registry.address, token, file):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while len(kept(file)) < enough:  # noqa: ASYNC110 -- another process writes it
                    await asyncio.sleep(0.05)
    assert [one for one, _ in kept(file)] == [str(one.event_id) for one in registry.events()]


Bad = Callable[[grpc.aio.Channel], Any]


async def from_the_beginning(channel: grpc.aio.Channel) -> None:
    """It keeps no token."""
    while True:
        await _connected(channel, SubscribeRequest(start={"beginning": {}}, credits=100))


async def without_credits(channel: grpc.aio.Channel) -> None:
    """It waits for what nobody may send."""
    await _connected(channel, SubscribeRequest(start={"beginning": {}}))


async def stumbles(channel: grpc.aio.Channel) -> None:
    """It ends at a type that it does not know."""
    await _connected(
        channel,
        SubscribeRequest(start={"beginning": {}}, credits=100),
        lambda frame: all("future" not in one.type for one in frame.events),
    )


async def clings_to_its_token(channel: grpc.aio.Channel) -> None:
    """After OUT_OF_RANGE it tries the same token again."""
    first = SubscribeRequest(start={"beginning": {}}, credits=100)
    while True:
        token = await _connected(channel, first)
        first = SubscribeRequest(start={"token": token or first.start.token}, credits=100)


async def _connected(
    channel: grpc.aio.Channel,
    first: SubscribeRequest,
    goes_on: Callable[[SubscribeResponse], bool] = lambda _: True,
) -> str:
    """One connection; the newest token."""
    rpc: Any = channel.stream_stream(
        PATH, SubscribeRequest.SerializeToString, SubscribeResponse.FromString
    )
    call, newest = rpc(), ""
    await call.write(first)
    try:
        async for frame in call:
            newest = frame.token
            if not goes_on(frame):
                call.cancel()
                break
    except grpc.aio.AioRpcError:
        await asyncio.sleep(0.05)
    return newest


@pytest.mark.parametrize(
    ("bad", "step", "problem"),
    [
        (without_credits, 0, "nothing was heard"),
        (stumbles, 1, "hung up"),
        (from_the_beginning, 2, "not with the newest token"),
        (clings_to_its_token, 3, "not from the beginning"),
    ],
)
async def test_a_bad_consumer_is_found_out(bad: Bad, step: int, problem: str) -> None:
    """At the step that it does not cope with, in words; what is behind it was not reached."""
    where: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    checking = asyncio.create_task(check_stream("127.0.0.1:0", 2.0, where.set_result))
    async with grpc.aio.insecure_channel(await where) as channel:
        consuming = asyncio.create_task(bad(channel))
        found = await checking
        consuming.cancel()
        await asyncio.gather(consuming, return_exceptions=True)
    assert [one.ok for one in found] == [number < step for number in range(len(STEPS))]
    assert problem in found[step].problem


class Careful(Receiver):
    """A receiver that verifies signature and time before it takes anything."""

    @override
    async def handle(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        body = await request.read()
        age = datetime.now(UTC).timestamp() - int(headers["webhook-timestamp"])
        if not signed_with(SECRET, headers, body) or abs(age) > 300:
            return web.Response(status=401)
        return web.Response(status=204)


async def test_a_careful_receiver_passes() -> None:
    """Valid deliveries are taken, whatever is in them; forged, altered and old ones are not."""
    async with receiving(Careful()) as receiver:
        found = await check_webhook(receiver.url, SECRET, 5.0)
    assert [one for one in found if not one.ok] == []
    assert len(found) == 10


async def test_a_careless_receiver_is_found_out() -> None:
    """It takes what nobody signed, and stumbles over what is new."""

    class Careless(Receiver):
        @override
        async def handle(self, request: web.Request) -> web.Response:
            event = json.loads(await request.read())
            return web.Response(status=500 if "future" in event["type"] else 200)

    async with receiving(Careless()) as receiver:
        found = await check_webhook(receiver.url, SECRET, 5.0)
    assert [one.what.split()[-1] for one in found if not one.ok] == [
        "未知类型",
        "伪造签名",
        "篡改内容",
        "过期时间戳",
    ]


def test_tail_prints_what_happens(registry: Registry) -> None:
    """As lines, or as JSON; narrowed by type, and up to a number."""
    token = registry.issuer.issue("national", "cli")
    at = ["--address", registry.address, "--token", token, "--start", "beginning"]
    runner = CliRunner()
    told = runner.invoke(app, ["feed", "tail", *at, "--limit", "3"])
    assert told.exit_code == 0, told.output
    assert [line.split("\t")[0] for line in told.stdout.splitlines()] == ["1", "2", "3"]
    only = ["--only", "elevators.registry.LicenceGranted.v1", "--limit", "1", "--json"]
    (line,) = runner.invoke(app, ["feed", "tail", *at, *only]).stdout.splitlines()
    assert json.loads(line)["type"] == "elevators.registry.LicenceGranted.v1"


def test_a_wrong_filter_is_told_in_words(registry: Registry) -> None:
    """The registry's refusal, with the field."""
    token = registry.issuer.issue("national", "cli")
    at = ["--address", registry.address, "--token", token]
    told = CliRunner().invoke(app, ["feed", "tail", *at, "--only", "elevators.no.*"])
    assert told.exit_code != 0
    assert "FEED_TYPE_UNKNOWN" in str(told.exception)
