"""Appending the same event ids again: what the real server takes for the same append."""

import pytest
from esdbclient import AsyncEventStoreDBClient, NewEvent, StreamState
from esdbclient.exceptions import WrongCurrentVersion

from tests.eventstoredb.fresh import event, events, stream_name, stream_of


async def test_the_same_version_and_ids_get_the_first_position_again(
    client: AsyncEventStoreDBClient,
) -> None:
    """Whether it was the whole stream or a part of it, and whatever came after."""
    stream, new = stream_name(), events(3)
    versions: list[int | StreamState] = [StreamState.NO_STREAM, 0, 1]
    positions = [
        await client.append_to_stream(stream, current_version=version, events=one)
        for version, one in zip(versions, new, strict=True)
    ]

    repeated: list[tuple[int | StreamState, list[NewEvent], int]] = [
        (StreamState.NO_STREAM, new[:1], positions[0]),
        (StreamState.NO_STREAM, new[:2], positions[1]),
        (StreamState.NO_STREAM, new, positions[2]),
        (0, new[1:], positions[2]),
        (1, new[2:], positions[2]),
    ]
    for version, part, position in repeated:
        again = await client.append_to_stream(stream, current_version=version, events=part)
        assert again == position
    assert len(await client.get_stream(stream)) == 3


@pytest.mark.parametrize("state", [StreamState.ANY, StreamState.EXISTS])
async def test_without_a_version_ids_are_known_wherever_they_stand(
    client: AsyncEventStoreDBClient, state: StreamState
) -> None:
    """The server looks them up in the stream."""
    new = events(3)
    stream = await stream_of(client, new)
    last = await client.append_to_stream(stream, current_version=2, events=event())

    again = await client.append_to_stream(stream, current_version=state, events=new)

    assert again < last
    assert len(await client.get_stream(stream)) == 4


async def test_known_ids_beside_a_new_one_are_a_wrong_version(
    client: AsyncEventStoreDBClient,
) -> None:
    """Neither a repetition nor a new append."""
    new = events(3)
    stream = await stream_of(client, new)

    with pytest.raises(WrongCurrentVersion):
        await client.append_to_stream(stream, current_version=0, events=[*new[1:], event()])
    with pytest.raises(WrongCurrentVersion):
        await client.append_to_stream(
            stream, current_version=StreamState.ANY, events=[*new, event()]
        )

    assert len(await client.get_stream(stream)) == 3


async def test_at_the_last_version_ids_are_not_looked_at(client: AsyncEventStoreDBClient) -> None:
    """An id is stored twice then; whoever wants it once must look before."""
    new = event()
    stream = await stream_of(client, [new])

    await client.append_to_stream(stream, current_version=0, events=new)

    assert [stored.id for stored in await client.get_stream(stream)] == [new.id, new.id]


async def test_another_stream_knows_nothing_of_an_id(client: AsyncEventStoreDBClient) -> None:
    """There is no index of event ids over the whole log."""
    new = event()

    one, other = await stream_of(client, [new]), await stream_of(client, [new])

    assert [(await client.get_stream(stream))[0].id for stream in (one, other)] == [new.id] * 2
