"""The partner feed over gRPC: which rpc is served by what."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from services.directory.directory import directory_over
from services.feed.cursors import CURSORS_FILE, Cursors
from services.feed.known import Known
from services.feed.subscribing import Feed
from services.feed.subscription import Pace
from services.feed.token import Tokens
from services.feed.webhooks import CATALOGUE, webhook_service
from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service
from services.pb.feed.v1 import event_feed_service_pb2
from services.wiring import Plant, derived_key

EVENT_FEED: Final = event_feed_service_pb2.DESCRIPTOR.services_by_name["EventFeedService"]

TOKEN_KEY: Final = "feed.v1/token"  # noqa: S105 -- the purpose of a key


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """The gRPC services of the feed over `plant`."""
    handler = plant.handler(CATALOGUE, directory_over(plant))
    return (_event_feed(plant, check), webhook_service(plant, handler))


def known_over(plant: Plant) -> Known:
    """What the feed knows of elevators."""
    capacity = 4 * plant.settings.state_cache_entries
    return Known(plant.store, directory_over(plant), max(capacity, 1))


def _event_feed(plant: Plant, check: Check) -> Service:
    settings = plant.settings
    feed = Feed(
        plant.store,
        known_over(plant),
        Tokens(derived_key(settings, TOKEN_KEY)),
        Cursors(settings.data_dir / CURSORS_FILE),
        plant.clock,
        check,
        Pace(settings.feed_keep_alive_seconds, settings.feed_checkpoint_seconds),
        settings.feed_subscribers,
    )
    queries = {
        "CommitCursor": feed.commit_cursor,
        "GetCursor": feed.get_cursor,
        "DeleteCursor": feed.delete_cursor,
    }
    service = Service.of(EVENT_FEED, [], queries, {"Subscribe": feed.subscribe})
    return replace(service, ending=feed.end)
