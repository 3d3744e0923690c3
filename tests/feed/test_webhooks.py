"""Webhooks over gRPC: what may be registered, by whom, and where its secret is."""

from typing import Any

import pytest
from grpc import StatusCode

from tests.e2e.registry import Caller, Refusal, Registry
from tests.feed.subscriber import subscribed
from tests.insurance.world import CPIC, insurer


def register(by: Caller, webhook_id: str, **fields: Any) -> Any:
    """A webhook from now on, signed with HMAC."""
    facts: dict[str, Any] = {
        "webhook_id": webhook_id,
        "url": "https://partner.example/hook",
        "start": "WEBHOOK_START_NOW",
        "secret_kind": "WEBHOOK_SECRET_KIND_HMAC",
    }
    return by.RegisterWebhook(**facts | fields)


def refused(work: Any) -> Refusal:
    """What `work` is refused with."""
    with pytest.raises(Refusal) as found:
        work()
    return found.value


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://partner.example/hook", "WEBHOOK_URL_REFUSED"),
        ("ftp://partner.example/", "WEBHOOK_URL_REFUSED"),
        ("https://user:pw@partner.example/", "WEBHOOK_URL_REFUSED"),
        ("https://partner.example/#x", "WEBHOOK_URL_REFUSED"),
        ("https:///hook", "WEBHOOK_URL_REFUSED"),
        ("https://partner.example:0/", "WEBHOOK_URL_REFUSED"),
        ("https://partner.example:99999/", "WEBHOOK_URL_REFUSED"),
        ("https://[::1", "WEBHOOK_URL_REFUSED"),
        ("https://127.0.0.1/", "WEBHOOK_ADDRESS_PRIVATE"),
        ("https://[fe80::1]/", "WEBHOOK_ADDRESS_PRIVATE"),
        ("https://[::ffff:10.0.0.1]/", "WEBHOOK_ADDRESS_PRIVATE"),
    ],
)
def test_a_webhook_is_on_the_open_internet(registry: Registry, url: str, reason: str) -> None:
    """By https, with a host, without a user; an address in the URL is judged at once."""
    found = refused(lambda: register(registry.national, "bad", url=url))
    assert (found.violations, found.reason) == ((("url", reason),), reason)


def test_the_filter_is_checked_when_it_is_registered(registry: Registry) -> None:
    """A type that no event has would wait for ever."""
    asked = {"types": ["elevators.no.Such.v1"]}
    found = refused(lambda: register(registry.national, "typo", filter=asked))
    assert found.violations == (("filter.types[0]", "FEED_TYPE_UNKNOWN"),)
    found = refused(
        lambda: register(registry.national, "typo", filter={"expression": "colour = red"})
    )
    assert found.violations == (("filter.expression", "FILTER_INVALID"),)
    register(registry.national, "expressed", filter={"expression": "division:35"})
    told = registry.national.GetWebhook(webhook_id="expressed")
    assert told.webhook.filter.expression == "division:35"


def test_a_secret_is_shown_once_and_kept_sealed(registry: Registry) -> None:
    """In the answer that makes it; not in the log of events, the log of calls, a read, or the feed."""
    answer = register(registry.national, "secretive")
    assert answer.secret.startswith("whsec_")
    told = registry.national.GetWebhook(webhook_id="secretive")
    assert [one.kind for one in told.webhook.secrets] == [1]
    raw = answer.secret.removeprefix("whsec_").encode()
    assert raw not in told.SerializeToString()
    assert all(raw not in one.data + one.meta for one in registry.events())
    assert raw not in registry.logged()
    with subscribed(registry.national) as feed:
        assert not any("feed." in one.type for one in feed.until_quiet())


def test_a_repeated_request_gets_the_same_secret(registry: Registry) -> None:
    """Who lost the answer asks again under the same id; only to try makes none."""
    same = {"request_id": "7d9f6f0e-5a1c-4c40-9d5c-4a0b7f6c1a11"}
    first = register(registry.national, "again", **same)
    second = register(registry.national, "again", **same)
    assert second.receipt.replayed
    assert first.secret == second.secret
    assert register(registry.national, "never", validate_only=True).secret == ""
    assert refused(lambda: register(registry.national, "again")).code is StatusCode.ALREADY_EXISTS


def test_a_webhook_is_its_subscribers(registry: Registry) -> None:
    """Another insurer neither sees nor changes it, and may not take its name."""
    register(insurer(registry), "picc-claims")
    other = insurer(registry, CPIC)
    for work in (
        lambda: other.GetWebhook(webhook_id="picc-claims"),
        lambda: other.DisableWebhook(webhook_id="picc-claims", reason="x"),
        lambda: other.ReplayWebhook(webhook_id="picc-claims"),
        lambda: register(other, "picc-claims"),
    ):
        assert refused(work).code is StatusCode.PERMISSION_DENIED
    assert "picc-claims" not in [one.webhook_id for one in other.ListWebhooks().webhooks]
    shown = insurer(registry).GetWebhook(webhook_id="picc-claims").webhook
    assert (shown.role, shown.scope.startswith("uscc:"), shown.status) == ("insurer", True, 1)


def test_a_list_comes_in_pages(registry: Registry) -> None:
    """One's own, by id; a token fits its caller's question only."""
    by = registry.caller("county", division="350206")
    for name in ("p-3", "p-1", "p-2"):
        register(by, name)
    first = by.ListWebhooks(page_size=2)
    rest = by.ListWebhooks(page_size=2, page_token=first.next_page_token)
    assert [one.webhook_id for one in (*first.webhooks, *rest.webhooks)] == ["p-1", "p-2", "p-3"]
    assert rest.next_page_token == ""
    token = first.next_page_token
    found = refused(lambda: registry.national.ListWebhooks(page_size=2, page_token=token))
    assert found.reason == "PAGE_TOKEN_INVALID"


def test_disabled_and_enabled(registry: Registry) -> None:
    """Disabling twice is refused; what is unknown is not found; enabling is always fine."""
    register(registry.national, "switch")
    by = registry.national
    by.DisableWebhook(webhook_id="switch", reason="x")
    assert by.GetWebhook(webhook_id="switch").webhook.status == 2
    again = refused(lambda: by.DisableWebhook(webhook_id="switch", reason="x"))
    assert again.reason == "WEBHOOK_ALREADY_DISABLED"
    by.EnableWebhook(webhook_id="switch")
    by.EnableWebhook(webhook_id="switch")
    assert by.GetWebhook(webhook_id="switch").webhook.status == 1
    assert refused(lambda: by.EnableWebhook(webhook_id="nobody")).reason == "WEBHOOK_UNKNOWN"


def test_secrets_do_not_pile_up(registry: Registry) -> None:
    """Four sign at most; a former one cannot end before the new one begins."""
    register(registry.national, "rotating")
    kind = "WEBHOOK_SECRET_KIND_ED25519"

    def rotate(**fields: Any) -> Any:
        return registry.national.RotateWebhookSecret(
            webhook_id="rotating", secret_kind=kind, **fields
        )

    for _ in range(3):
        rotate()
    assert refused(rotate).reason == "WEBHOOK_SECRETS_EXHAUSTED"
    shown = registry.national.GetWebhook(webhook_id="rotating").webhook
    assert [one.kind for one in shown.secrets] == [1, 2, 2, 2]
    assert all(one.public_key.startswith("whpk_") for one in shown.secrets[1:])
