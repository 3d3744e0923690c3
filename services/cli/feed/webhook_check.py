"""Trying a receiver of webhooks: what it must take, and what it must not."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

import orjson

from services.cli.feed.findings import LATE, Finding, Trials
from services.feed import ended
from services.feed.delivery.calling import Answer, Calling
from services.feed.scope import COVER_ENDED, Ended
from services.feed.webhook.reach import Reach
from services.kernel.clock import SystemClock
from services.kernel.signing import HMAC_PREFIX, b64, headers
from services.kernel.vault import new_key

ANYWHERE: Final = Reach.of(("0.0.0.0/0", "::/0"))
"""Whoever tries a receiver knows where it is."""

DAY_SECONDS: Final = 86_400


class Trial(NamedTuple):
    """One delivery. `body` is what is sent, `signed` what was signed."""

    what: str
    takes: bool
    body: bytes
    signed: bytes
    secrets: Sequence[str]
    age_seconds: int = 0


async def check_webhook(url: str, secret: str, patience: float) -> Sequence[Finding]:
    """What the receiver at `url` makes of each trial. Raises `ValueError` for another secret."""
    calling = Calling(ANYWHERE, patience)
    try:
        return [
            Finding(trial.what, _problem(trial, await _sent(calling, url, trial)))
            for trial in _trials(Trials(), secret)
        ]
    finally:
        await calling.close()


async def _sent(calling: Calling, url: str, trial: Trial) -> Answer:
    at = int(SystemClock().now().timestamp()) - trial.age_seconds
    event = orjson.loads(trial.signed)
    signed = headers(trial.secrets, event["id"], at, trial.signed)
    kind = {"content-type": "application/cloudevents+json; charset=utf-8"}
    return await calling.post(url, {**signed, **kind}, trial.body)


def _problem(trial: Trial, answer: Answer) -> str:
    if trial.takes:
        return "" if answer.taken else f"should be taken, but: {answer.problem} 应当接受"
    if answer.taken:
        return "should be refused, but is taken 应当拒绝"
    refused = answer.status is not None and 400 <= answer.status < 500
    return "" if refused else f"should be refused with 4xx, but: {answer.problem} 应当以 4xx 拒绝"


def _trials(trials: Trials, secret: str) -> Iterator[Trial]:
    first, other = _bytes(trials.event(1)), HMAC_PREFIX + b64(new_key())
    more = trials.event(4, futureattribute="x", data={"reason": "x", "new_field": 1})

    def fine(what: str, body: bytes, secrets: Sequence[str] = (secret,)) -> Trial:
        return Trial(what, True, body, body, secrets)  # noqa: FBT003 -- `takes`

    yield fine("an event 正常事件", first)
    yield fine("the same event again 重复事件", first)
    yield fine("an event of 2014, known today 迟到事件", _bytes(trials.late(2)))
    yield fine("an unknown type 未知类型", _bytes(trials.unknown(3)))
    yield fine("unknown fields 未知字段", _bytes(more))
    yield fine("that a scope ended 关系终止", _over())
    yield fine(
        "two signatures, the second valid 轮换密钥", _bytes(trials.event(5)), (other, secret)
    )
    forged = _bytes(trials.event(6))
    yield Trial("signed with another secret 伪造签名", False, forged, forged, (other,))  # noqa: FBT003
    altered = forged.replace(b"feed check", b"feed cheat")
    yield Trial("altered after signing 篡改内容", False, altered, forged, (secret,))  # noqa: FBT003
    old = _bytes(trials.event(7))
    yield Trial("signed a day ago 过期时间戳", False, old, old, (secret,), DAY_SECONDS)  # noqa: FBT003


def _over() -> bytes:
    """What a webhook is told when a cover has ended."""
    return ended.message("check", Ended("a" * 26, COVER_ENDED, LATE.date()))


def _bytes(event: dict[str, Any]) -> bytes:
    return orjson.dumps(event)
