"""A consumer of the partner feed: it keeps every event once, over breaks, restarts and restored backups.

    python feed_consumer.py ADDRESS TOKEN FILE

Events and the feed's token are kept in one SQLite file, in one transaction: so nothing is lost and nothing is
kept twice, whenever this program or the registry ends. What it does not know it passes over.
"""

import queue
import sqlite3
import sys
import time

import grpc

from services.pb.feed.v1.event_feed_pb2 import SubscribeRequest
from services.pb.feed.v1.event_feed_service_pb2_grpc import EventFeedServiceStub

CREDITS = 500


def opened(path):
    """The file, with its tables."""
    db = sqlite3.connect(path)
    db.execute(
        "CREATE TABLE IF NOT EXISTS events (source, id, type, time, data, PRIMARY KEY (source, id))"
    )
    db.execute("CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), token)")
    return db


def keep(db, frame):
    """What a frame says, and the place behind it: together or not at all."""
    with db:
        for (
            event
        ) in frame.events:  # again under the same id: kept once; of an unknown type: kept too
            row = (event.source, event.id, event.type, event.time.ToJsonString(), event.data)
            db.execute("INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?)", row)
        db.execute("INSERT OR REPLACE INTO place VALUES (1, ?)", (frame.token,))


def begin_anew(db):
    """The registry's log is another one: what is kept here may never have happened."""
    with db:
        db.execute("DELETE FROM events")
        db.execute("DELETE FROM place")


def first_message(db):
    """Behind the newest token; without one, from the beginning."""
    found = db.execute("SELECT token FROM place").fetchone()
    first = SubscribeRequest(credits=CREDITS)
    if found:
        first.start.token = found[0]
    else:
        first.start.beginning.SetInParent()
    return first


def follow(channel, token, db):
    """Take frames until the connection breaks; for every event taken, one more may come."""
    said = queue.SimpleQueue()
    said.put(first_message(db))
    metadata = [("authorization", f"Bearer {token}")]
    for frame in EventFeedServiceStub(channel).Subscribe(iter(said.get, None), metadata=metadata):
        keep(db, frame)
        if frame.events:
            said.put(SubscribeRequest(credits=len(frame.events)))


def main(address, token, path):
    """For ever. Leaves when the registry refuses what no other attempt would mend."""
    db, wait = opened(path), 0.2
    with grpc.insecure_channel(address) as channel:
        while True:
            try:
                follow(channel, token, db)
            except grpc.RpcError as error:
                if error.code() is grpc.StatusCode.OUT_OF_RANGE:
                    begin_anew(db)
                elif error.code() is not grpc.StatusCode.UNAVAILABLE:
                    sys.exit(f"{error.code().name}: {error.details()}")
            time.sleep(wait)


if __name__ == "__main__":
    main(*sys.argv[1:])
