"""The notification port's adapters, against a real SMTP server and a real web server of the test."""

import asyncio
import http.server
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest
from typing_extensions import override

from services.kernel.clock import SystemClock
from services.reactions.dispatching.notifier import (
    Letter,
    NotDelivered,
    Several,
    Undeliverable,
)
from services.reactions.dispatching.smtp import SmtpNotifier, addresses_in
from services.reactions.dispatching.webhook import WebhookNotifier
from tests.feed.receiver import signed_with

CLOCK = SystemClock()
SECRET = "whsec_" + "a2V5IG9mIGEgbm90aWNlIHdlYmhvb2s="
LETTER = Letter(UUID(int=5), "insurer/uscc:1", "order.given", {"elevator_id": "e"}, 7, late=True)


class Postbox:
    """An SMTP server that takes what it is given, or answers RCPT with a code of its own."""

    def __init__(self, code: int = 250) -> None:
        self.code = code
        self.mails: list[str] = []
        self.port = 0

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Postbox"]:
        """Listens inside the block."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            yield self

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 postbox\r\n")
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                writer.write(b"354 go\r\n")
                self.mails.append((await reader.readuntil(b"\r\n.\r\n")).decode())
            code = self.code if verb == b"RCPT" else 221 if verb == b"QUIT" else 250
            writer.write(b"%d ok\r\n" % code)
            if verb == b"QUIT":
                break
        writer.close()


async def test_a_notice_goes_by_mail_to_the_addresses_of_its_recipient(tmp_path: Path) -> None:
    """One mail, under an id that stays the same; who has no address gets none."""
    table = tmp_path / "addresses.toml"
    table.write_text(
        '"insurer/uscc:1" = "claims@example.cn"\n"authority/35" = ["a@b.cn", "c@d.cn"]'
    )
    async with Postbox().open() as postbox:
        notifier = SmtpNotifier(f"smtp://127.0.0.1:{postbox.port}", "r@e.cn", addresses_in(table))
        await notifier.notify(LETTER)
        await notifier.notify(LETTER._replace(recipient="insurer/uscc:2"))
    (mail,) = postbox.mails
    assert f"Message-ID: <{UUID(int=5)}@elevators>" in mail
    assert "To: claims@example.cn" in mail
    assert addresses_in(table)["authority/35"] == ["a@b.cn", "c@d.cn"]
    assert addresses_in(None) == {}


@pytest.mark.parametrize(("code", "error"), [(550, Undeliverable), (450, NotDelivered)])
async def test_a_refused_mail_is_told_apart(code: int, error: type[Exception]) -> None:
    """For good: an operator's matter; for now: tried again."""
    async with Postbox(code).open() as postbox:
        notifier = SmtpNotifier(
            f"smtp://127.0.0.1:{postbox.port}", "r@e.cn", {LETTER.recipient: ["x@y.cn"]}
        )
        with pytest.raises(error):
            await notifier.notify(LETTER)
    assert postbox.mails == []


async def test_a_mail_server_that_is_away_is_asked_again() -> None:
    """Nobody listens there now."""
    notifier = SmtpNotifier("smtp://127.0.0.1:1", "r@e.cn", {LETTER.recipient: ["x@y.cn"]})
    with pytest.raises(NotDelivered):
        await notifier.notify(LETTER)


class Receiver(http.server.BaseHTTPRequestHandler):
    """Remembers posts; answers with the status that the server was given."""

    def do_POST(self) -> None:
        """Remember it."""
        server: Any = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server.posts.append((dict(self.headers), body))
        self.send_response(server.status)
        self.end_headers()

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""


@pytest.fixture
def receiver() -> Iterator[Any]:
    """A web server."""
    server: Any = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
    server.posts, server.status = [], 204
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


async def test_a_notice_is_posted_and_signed(receiver: Any) -> None:
    """The receiver can tell that it is ours, and that it had it before."""
    notifier = WebhookNotifier(f"http://127.0.0.1:{receiver.server_port}/hook", SECRET, CLOCK)
    await Several([notifier]).notify(LETTER)
    ((sent, body),) = receiver.posts
    headers = {name.lower(): value for name, value in sent.items()}
    assert headers["webhook-id"] == headers["idempotency-key"] == str(LETTER.letter_id)
    assert abs(CLOCK.now().timestamp() - int(headers["webhook-timestamp"])) < 60
    assert signed_with(SECRET, headers, body)
    assert not signed_with(SECRET, headers, body + b" ")
    assert orjson.loads(body)["about"] == {"elevator_id": "e"}


@pytest.mark.parametrize(
    ("status", "error"), [(410, Undeliverable), (429, NotDelivered), (503, NotDelivered)]
)
async def test_a_refused_post_is_told_apart(
    receiver: Any, status: int, error: type[Exception]
) -> None:
    """Gone: an operator's matter; busy or broken: tried again."""
    receiver.status = status
    notifier = WebhookNotifier(f"http://127.0.0.1:{receiver.server_port}/", SECRET, CLOCK)
    with pytest.raises(error):
        await notifier.notify(LETTER)


async def test_a_receiver_that_is_away_is_asked_again() -> None:
    """Nobody listens there now."""
    with pytest.raises(NotDelivered):
        await WebhookNotifier("http://127.0.0.1:1/", SECRET, CLOCK).notify(LETTER)


async def test_without_an_adapter_the_journal_alone_remembers() -> None:
    """Handing over to nobody is handed over."""
    await Several([]).notify(LETTER)
