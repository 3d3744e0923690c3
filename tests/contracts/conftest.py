"""Every contract runs once per adapter: ask for `store`, or for `durable_log` to open it again."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from services.kernel.store import EventStore
from tests.contracts.adapters import ADAPTERS, Adapter, Open


class Log:
    """One log: `open` gives a store on it, and whatever is still open at the end is closed."""

    def __init__(self, open_store: Open, stack: AsyncExitStack) -> None:
        self._open_store = open_store
        self._stack = stack

    async def open(self) -> EventStore:
        store = await self._open_store()
        self._stack.push_async_callback(store.close)
        return store


@pytest.fixture(params=ADAPTERS, ids=str)
async def log(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Log]:
    """A log of every adapter."""
    async with _log(request.param, tmp_path) as log:
        yield log


@pytest.fixture(params=[adapter for adapter in ADAPTERS if adapter.durable], ids=str)
async def durable_log(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Log]:
    """A log of every adapter that outlives `close`."""
    async with _log(request.param, tmp_path) as log:
        yield log


@pytest.fixture
async def store(log: Log) -> EventStore:
    """An open store of every adapter."""
    return await log.open()


@asynccontextmanager
async def _log(adapter: Adapter, folder: Path) -> AsyncIterator[Log]:
    async with adapter.site(folder) as open_store, AsyncExitStack() as stack:
        yield Log(open_store, stack)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What an adapter is known to lack must fail: the day it passes, the row has to go."""
    for item, adapter in _adapted(items):
        reason = adapter.lacks.get(getattr(item, "originalname", item.name))
        if reason is not None:
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True))


def _adapted(items: list[pytest.Item]) -> Iterator[tuple[pytest.Item, Adapter]]:
    for item in items:
        call = getattr(item, "callspec", None)
        for value in call.params.values() if call is not None else ():
            if isinstance(value, Adapter):
                yield item, value
