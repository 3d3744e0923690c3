"""Scene 23 for the feed: every rpc, in every role, in its own scope and in a foreign one."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final

import pytest

from services.feed.servicer import EVENT_FEED
from services.feed.webhooks import WEBHOOK_SERVICE
from tests.e2e.people import COMMITTEE, INSTALLER, MAINTAINER, MAKER, Life, registered_parties
from tests.e2e.registry import Caller, Refusal, Registry, request, settings_in
from tests.e2e.scopes import BY_DIVISION, CALLS, FOREIGN_PARTY, Table
from tests.feed.subscriber import subscribed
from tests.insurance.world import PICC, accident, covered, insurers, opened

PARTNERS: Final = (
    "national province city county rescue_platform user_unit manufacturer installer maintainer "
    "inspection_body insurer"
)
READERS: Final = f"{PARTNERS} auditor system"
MAY: Final[Mapping[str, str]] = {
    "Subscribe": READERS,
    "CommitCursor": READERS,
    "GetCursor": READERS,
    "DeleteCursor": READERS,
    "RegisterWebhook": PARTNERS,
    "RotateWebhookSecret": PARTNERS,
    "DisableWebhook": PARTNERS,
    "EnableWebhook": PARTNERS,
    "ReplayWebhook": PARTNERS,
    "GetWebhook": f"{PARTNERS} auditor",
    "ListWebhooks": f"{PARTNERS} auditor",
}
RPCS: Final = [*EVENT_FEED.methods_by_name, *WEBHOOK_SERVICE.methods_by_name]
ONES_OWN: Final = frozenset(
    {"Subscribe", "CommitCursor", "GetCursor", "DeleteCursor", "RegisterWebhook", "ListWebhooks"}
)
"""Rpcs that concern nothing but the caller's own: there is no foreign scope to be kept out of."""

TABLE: Final = Table(MAY, ONES_OWN)

HOOK: Final[Mapping[str, Any]] = {
    "webhook_id": "county-hook",
    "url": "https://partner.example/hook",
    "start": "WEBHOOK_START_NOW",
    "secret_kind": "WEBHOOK_SECRET_KIND_HMAC",
}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A registry with a webhook of a county."""
    with Registry(settings_in(tmp_path_factory.mktemp("feed"))).serving() as running:
        registered_parties(running)
        insurers(running)
        running.caller("county", division="350203").RegisterWebhook(**HOOK)
        yield running


@pytest.mark.parametrize("rpc", RPCS)
def test_who_may_call(registry: Registry, rpc: str) -> None:
    """A role that is not in the row and a foreign scope are kept out; nothing is written."""
    assert TABLE.wrong(registry, rpc, {}, called) == []


def test_the_table_is_complete(record_testsuite_property: Callable[[str, object], None]) -> None:
    """Every rpc of the two services has its row, and no row is without an rpc."""
    size = f"{len(RPCS)} rpcs x {CALLS} callers = {len(RPCS) * CALLS} calls"
    record_testsuite_property("scope_matrix_feed", size)
    assert sorted(MAY) == sorted(RPCS)


def test_each_role_sees_its_own_events_and_no_others(registry: Registry) -> None:
    """Scope walk of what is delivered: of one elevator, in every role, own and foreign."""
    lift, _ = covered(registry, opened(registry))
    accident(registry, lift.id, date(2015, 6, 1))
    parties = {
        "user_unit": COMMITTEE,
        "manufacturer": MAKER,
        "installer": INSTALLER,
        "maintainer": MAINTAINER,
        "insurer": PICC,
    }
    own = {role: registry.caller(role, party_id=ref["party_id"]) for role, ref in parties.items()}
    foreign = {role: registry.caller(role, party_id=FOREIGN_PARTY) for role in parties}
    for role, (near, far) in BY_DIVISION.items():
        own[role] = registry.caller(role, division=near)
        foreign[role] = registry.caller(role, division=far)
    own |= {role: registry.caller(role) for role in ("national", "auditor", "system")}
    assert {role: seen(by, lift) for role, by in own.items()} == dict.fromkeys(own, True)
    assert {role: seen(by, lift) for role, by in foreign.items()} == dict.fromkeys(foreign, False)


def seen(by: Caller, lift: Life) -> bool:
    """Whether the caller is told of the lift's accident."""
    asked = {"elevator_ids": [lift.id], "types": ["elevators.emergency.*"]}
    with subscribed(by, filter=asked, credits=1) as feed:
        feed.no_more()
        while not feed.events:
            if feed.frame().keep_alive or (feed.frames[-1].checkpoint and len(feed.frames) > 1):
                break
    return bool(feed.events)


def called(rpc: str, by: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc == "Subscribe":
        with subscribed(by, start={"now": {}}, credits=0) as feed:
            feed.no_more()
            return list(feed.rest())
    try:
        return by.send(rpc, request(rpc, **_facts(rpc)))
    except Refusal as refusal:
        if refusal.reason in {"FEED_TOKEN_MALFORMED", "FEED_CURSOR_UNKNOWN"}:
            return refusal.reason  # let in, and there is nothing
        raise


def _facts(rpc: str) -> dict[str, Any]:
    facts: dict[str, dict[str, Any]] = {
        "CommitCursor": {"cursor": "c", "token": "t"},
        "GetCursor": {"cursor": "c"},
        "DeleteCursor": {"cursor": "c"},
        "RegisterWebhook": {**HOOK, "webhook_id": "another", "validate_only": True},
        "RotateWebhookSecret": {"secret_kind": "WEBHOOK_SECRET_KIND_HMAC", "validate_only": True},
        "DisableWebhook": {"reason": "x", "validate_only": True},
        "EnableWebhook": {"validate_only": True},
        "ReplayWebhook": {"validate_only": True},
        "ListWebhooks": {},
    }
    return {"webhook_id": HOOK["webhook_id"], **facts.get(rpc, {})} if _keyed(rpc) else facts[rpc]


def _keyed(rpc: str) -> bool:
    return rpc.endswith(("Webhook", "WebhookSecret"))
