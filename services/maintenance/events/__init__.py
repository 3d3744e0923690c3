"""What the maintenance service says has happened: its published language, one module per theme."""

from itertools import chain
from typing import Final, get_args

from services.kernel.decider import Event
from services.maintenance.events.contract import ContractHappened
from services.maintenance.events.fund import FundHappened
from services.maintenance.events.rating import RatingHappened
from services.maintenance.events.upkeep import UpkeepHappened

EVENTS: Final[tuple[type[Event], ...]] = tuple(
    chain.from_iterable(
        get_args(one) for one in (ContractHappened, UpkeepHappened, RatingHappened, FundHappened)
    )
)
"""Every event of this service."""

__all__ = ["EVENTS", "ContractHappened", "FundHappened", "RatingHappened", "UpkeepHappened"]
