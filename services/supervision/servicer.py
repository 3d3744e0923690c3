"""Supervision over gRPC: the campaign side, and hazards with their remedies."""

from collections.abc import Sequence

from services.kernel.server.pipeline import Check
from services.kernel.server.rpc import Service
from services.supervision.campaigns import campaign_services
from services.supervision.remedies import remedy_services
from services.wiring import Plant


def services(plant: Plant, check: Check) -> Sequence[Service]:
    """Supervision's gRPC services over `plant`; `check` judges a message by its proto's rules."""
    return (*campaign_services(plant, check), *remedy_services(plant, check))
