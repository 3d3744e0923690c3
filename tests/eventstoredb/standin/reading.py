"""Reads and subscriptions: from the log to response messages, in either direction, or for ever."""

import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from itertools import islice
from uuid import uuid4

from esdbclient.protos.Grpc import shared_pb2
from esdbclient.protos.Grpc.streams_pb2 import ReadReq, ReadResp

from tests.eventstoredb.standin.filters import filter_of
from tests.eventstoredb.standin.log import Log, Record

Options = ReadReq.Options


def responses(log: Log, options: Options) -> AsyncIterator[ReadResp]:
    """The answer to one `Read`. Raises `StreamDeleted`, `re.error`."""
    of_stream = options.WhichOneof("stream_option") == "stream"
    if options.WhichOneof("count_option") == "subscription":
        return _follow_stream(log, options) if of_stream else _follow_all(log, options)
    return _read_stream(log, options) if of_stream else _read_all(log, options)


async def _read_stream(log: Log, options: Options) -> AsyncIterator[ReadResp]:
    visible = log.visible(_name(options))
    if visible is None:
        identifier = options.stream.stream_identifier
        yield ReadResp(stream_not_found=ReadResp.StreamNotFound(stream_identifier=identifier))
        return
    for record in islice(_of_stream(visible, options), options.count):
        yield _event(record)


def _of_stream(visible: Sequence[Record], options: Options) -> Iterator[Record]:
    """Forwards or backwards, the given revision included."""
    backwards = options.read_direction == Options.Backwards
    match options.stream.WhichOneof("revision_option"):
        case "start":
            start = 0
        case "end":
            start = sys.maxsize
        case _:
            start = options.stream.revision
    if backwards:
        return (record for record in reversed(visible) if record.revision <= start)
    return (record for record in visible if record.revision >= start)


async def _read_all(log: Log, options: Options) -> AsyncIterator[ReadResp]:
    keep = filter_of(options).keep
    for record in islice(filter(keep, _of_all(log, options)), options.count):
        yield _event(record)


def _of_all(log: Log, options: Options) -> Iterator[Record]:
    """Forwards with the given position included, backwards without it."""
    backwards = options.read_direction == Options.Backwards
    match options.all.WhichOneof("all_option"):
        case "start":
            start = 0
        case "end":
            start = len(log.records)
        case _:
            start = log.index_at(options.all.position.commit_position)
    if backwards:
        return (log.records[index] for index in range(start - 1, -1, -1))
    return (log.records[index] for index in range(start, len(log.records)))


async def _follow_all(log: Log, options: Options) -> AsyncIterator[ReadResp]:
    """What is behind the given position, then what comes; checkpoints only with a filter.

    As on the real server a checkpoint on the way to the end says how far the last step went for
    certain, and what the last step of all left out is not reported before something follows it.
    """
    keep, window, checkpoint_every = filter_of(options)
    every = checkpoint_every or sys.maxsize
    index, unreported = _first_to_follow(log, options), 0
    yield _confirmation()
    while step := log.records[index : index + window]:
        index, unreported = index + len(step), unreported + len(step)
        is_last = index == len(log.records)
        kept = list(filter(keep, step))
        for record in kept:
            yield _event(record)
        if is_last:
            break
        if unreported >= every:
            unreported %= every
            yield _checkpoint(kept[-1] if kept else step[0])
    yield ReadResp(caught_up=ReadResp.CaughtUp())
    while True:
        grown = log.grown
        for record in log.records[index:]:
            index, unreported = index + 1, unreported + 1
            if keep(record):
                yield _event(record)
            if unreported >= every:
                unreported = 0
                yield _checkpoint(record)
        await grown.wait()


def _first_to_follow(log: Log, options: Options) -> int:
    match options.all.WhichOneof("all_option"):
        case "start":
            return 0
        case "end":
            return len(log.records)
        case _:
            return log.index_at(options.all.position.commit_position + 1)


async def _follow_stream(log: Log, options: Options) -> AsyncIterator[ReadResp]:
    """A stream that is not there yet can be followed; a tombstone ends it."""
    name = _name(options)
    log.ensure_not_tombstoned(name)
    following = _first_revision_to_follow(log, options)
    caught_up = False
    yield _confirmation()
    while True:
        grown = log.grown
        for record in log.visible(name) or ():
            if record.revision >= following:
                following = record.revision + 1
                yield _event(record)
        if not caught_up:
            caught_up = True
            yield ReadResp(caught_up=ReadResp.CaughtUp())
        await grown.wait()


def _first_revision_to_follow(log: Log, options: Options) -> int:
    match options.stream.WhichOneof("revision_option"):
        case "start":
            return 0
        case "end":
            return log.last_revision(_name(options)) + 1
        case _:
            return options.stream.revision + 1


def _name(options: Options) -> str:
    return options.stream.stream_identifier.stream_name.decode()


def _event(record: Record) -> ReadResp:
    event = record.event
    recorded = ReadResp.ReadEvent.RecordedEvent(
        id=shared_pb2.UUID(string=str(event.event_id)),
        stream_identifier=shared_pb2.StreamIdentifier(stream_name=record.stream.encode()),
        stream_revision=record.revision,
        prepare_position=record.position,
        commit_position=record.position,
        metadata={
            "type": event.type,
            "content-type": event.content_type,
            "created": str(record.created),
        },
        custom_metadata=event.custom_metadata,
        data=event.data,
    )
    return ReadResp(event=ReadResp.ReadEvent(event=recorded, commit_position=record.position))


def _checkpoint(record: Record) -> ReadResp:
    position = record.position
    return ReadResp(
        checkpoint=ReadResp.Checkpoint(commit_position=position, prepare_position=position)
    )


def _confirmation() -> ReadResp:
    return ReadResp(confirmation=ReadResp.SubscriptionConfirmation(subscription_id=str(uuid4())))
