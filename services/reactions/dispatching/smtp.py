"""Notices by mail. A recipient without an address gets none."""

import asyncio
import smtplib
import tomllib
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import orjson

from services.kernel.log import logger
from services.reactions.dispatching.notifier import Letter, NotDelivered, Undeliverable

TIMEOUT_SECONDS: Final = 20.0
Addresses = Mapping[str, Sequence[str]]
"""Mail addresses by recipient."""


def addresses_in(path: Path | None) -> Addresses:
    """The table of a TOML file: `"insurer/uscc:9135…" = "claims@example.cn"`, or a list of them."""
    if path is None:
        return {}
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return {who: [one] if isinstance(one, str) else list(one) for who, one in found.items()}


class SmtpNotifier:
    """Sends each letter over a connection of its own, under a Message-ID that stays the same."""

    def __init__(self, uri: str, sender: str, addresses: Addresses) -> None:
        self._uri, self._sender, self._addresses = urlsplit(uri), sender, addresses
        self._log = logger("notices")

    async def notify(self, letter: Letter) -> None:
        to = self._addresses.get(letter.recipient, ())
        if not to:
            self._log.info("no_address", recipient=letter.recipient, kind=letter.kind)
            return
        await asyncio.to_thread(self._send, mail(letter, self._sender, to))

    def _send(self, message: EmailMessage) -> None:
        uri = self._uri
        connect = smtplib.SMTP_SSL if uri.scheme == "smtps" else smtplib.SMTP
        try:
            with connect(
                uri.hostname or "localhost", uri.port or 0, timeout=TIMEOUT_SECONDS
            ) as smtp:
                if uri.username:
                    smtp.login(unquote(uri.username), unquote(uri.password or ""))
                smtp.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            refused = all(code >= 500 for code in codes)
            raise (Undeliverable if refused else NotDelivered)(f"SMTP: {codes}") from error
        except (smtplib.SMTPException, OSError) as error:
            raise NotDelivered(f"SMTP: {type(error).__name__}") from error


def mail(letter: Letter, sender: str, to: Sequence[str]) -> EmailMessage:
    """The letter as a mail."""
    message = EmailMessage()
    message["From"], message["To"] = sender, ", ".join(to)
    message["Subject"] = f"电梯登记通知 {letter.kind}" + (" (迟发 late)" if letter.late else "")
    message["Message-ID"] = f"<{letter.letter_id}@elevators>"
    about = orjson.dumps(letter.about, option=orjson.OPT_INDENT_2).decode()
    message.set_content(f"{letter.recipient}\n{letter.kind}\n\n{about}\n")
    return message
