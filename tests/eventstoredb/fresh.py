"""New events and stream names, and the shortest way to have a stream to work on."""

from uuid import uuid4

from esdbclient import AsyncEventStoreDBClient, NewEvent, StreamState

EVERYTHING: tuple[str, ...] = ()
"""`filter_exclude` for reading the server's own events, too."""


def event(type_: str = "Happened", data: bytes = b"{}") -> NewEvent:
    return NewEvent(type=type_, data=data)


def events(count: int, type_: str = "Happened") -> list[NewEvent]:
    return [event(type_) for _ in range(count)]


def stream_name() -> str:
    return f"stream-{uuid4().hex}"


async def stream_of(client: AsyncEventStoreDBClient, new: list[NewEvent]) -> str:
    """A new stream with these events."""
    stream = stream_name()
    await client.append_to_stream(stream, current_version=StreamState.NO_STREAM, events=new)
    return stream
