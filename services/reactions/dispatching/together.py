"""Writing down together what is done at the same moment: one commit for all of it."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Done = TypeVar("Done")


class Together(Generic[Done]):
    """Hands over to `write` what came in during one turn of the loop."""

    def __init__(self, write: Callable[[Sequence[Done]], None]) -> None:
        self._write = write
        self._waiting: list[tuple[Done, asyncio.Future[None]]] = []

    async def __call__(self, one: Done) -> None:
        """Return when it is written down. Raises what `write` raises."""
        loop = asyncio.get_running_loop()
        written: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._flush)
        self._waiting.append((one, written))
        await written

    def _flush(self) -> None:
        waiting, self._waiting = self._waiting, []
        try:
            self._write([one for one, _ in waiting])
        except Exception as error:  # noqa: BLE001 -- raised where it is waited for
            for _, written in waiting:
                if not written.done():
                    written.set_exception(error)
        else:
            for _, written in waiting:
                if not written.done():
                    written.set_result(None)
