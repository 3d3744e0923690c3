"""GetSealing: an incomplete case tells for how many days it has been so."""

from datetime import date
from typing import Any

from services.kernel.clock import Clock
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.reading import time_in
from services.reference.dated import legal_day


def with_age(read: Unary, clock: Clock) -> Unary:
    """The read, with the age on the day asked about, today unless the question says another."""

    async def rpc(request: Any, call: Call) -> Any:
        answer = await read(request, call)
        shown = answer.sealing
        if shown.missing:
            since = date(shown.sealed_on.year, shown.sealed_on.month, shown.sealed_on.day)
            day = legal_day(time_in(request, "as_of") or clock.now())
            shown.age_days = max((day - since).days, 0)
        return answer

    return rpc
