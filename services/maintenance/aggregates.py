"""The aggregates of maintenance, as the handler takes them: contract, upkeep, rating, fund."""

from typing import Final

from services.kernel.aggregate import Aggregate, keyed_by_elevator
from services.kernel.codec import Catalogue
from services.maintenance import contract, fund, rating, upkeep
from services.maintenance.events import (
    EVENTS,
    ContractHappened,
    FundHappened,
    RatingHappened,
    UpkeepHappened,
)

CATALOGUE: Final = Catalogue(EVENTS)

CONTRACTS: Final[Aggregate[contract.Command, contract.State, ContractHappened]] = Aggregate(
    "contract", contract.DECIDER, contract.subject_of, contract.named_by
)
UPKEEP: Final[Aggregate[upkeep.Command, upkeep.State, UpkeepHappened]] = Aggregate(
    "upkeep", upkeep.DECIDER, upkeep.subject_of, upkeep.named_by, about=keyed_by_elevator
)
RATINGS: Final[Aggregate[rating.Command, rating.State, RatingHappened]] = Aggregate(
    "rating", rating.decider(), rating.subject_of
)
FUNDS: Final[Aggregate[fund.Command, fund.State, FundHappened]] = Aggregate(
    "fund", fund.DECIDER, fund.subject_of, about=fund.elevator_of
)
