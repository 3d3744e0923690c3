"""What an asyncio process that works under a lease does besides: stand by, renew it, end at a signal, and
begin again when the log or what it keeps broke off."""

import asyncio
import contextlib
import signal
from collections.abc import Callable, Coroutine
from typing import Any, Final

from services.kernel import log
from services.kernel.durable.errors import DatabaseUnavailable
from services.kernel.durable.lease import LEASE, Lease, LeaseHeld
from services.kernel.errors import StoreError
from services.kernel.settings import Settings

STANDBY_SECONDS: Final = 0.5
BACK_OFF_SECONDS: Final = 0.5

Work = Callable[[], Coroutine[Any, Any, None]]


async def until_a_signal(settings: Settings, work: Work) -> None:
    """Work until SIGINT or SIGTERM. Raises what the work raises."""
    log.configure(level=settings.log_level, format=settings.log_format)
    working = asyncio.create_task(work())
    for one in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(one, working.cancel)
    with contextlib.suppress(asyncio.CancelledError):
        await working


async def work_under_lease(name: str, lease: Lease, *works: Work) -> None:
    """Stand by for the lease, then do all of these until one fails. Raises what that one raised,
    `LeaseLost` among it."""
    await _until_held(name, lease)
    try:
        async with asyncio.TaskGroup() as tasks:
            for work in works:
                tasks.create_task(_kept_up(name, work))
            tasks.create_task(_kept_up(name, lambda: _renewed(lease)))
    except ExceptionGroup as failed:
        raise failed.exceptions[0] from failed
    finally:
        lease.release()


async def _until_held(name: str, lease: Lease) -> None:
    said = False
    while True:
        try:
            lease.take()
        except LeaseHeld as error:
            if not said:
                log.logger(name).info("standing_by", held=str(error))
            said = True
            await asyncio.sleep(STANDBY_SECONDS)
        else:
            return


async def _kept_up(name: str, work: Work) -> None:
    while True:
        try:
            await work()
        except (DatabaseUnavailable, StoreError) as error:
            log.logger(name).warning("unavailable", error=str(error))
            await asyncio.sleep(BACK_OFF_SECONDS)


async def _renewed(lease: Lease) -> None:
    while True:
        await asyncio.sleep(LEASE.total_seconds() / 3)
        lease.renew()
