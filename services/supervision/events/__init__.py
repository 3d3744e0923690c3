"""What supervision says has happened: its published language, one module per theme."""

from typing import Final

from services.kernel.decider import Event
from services.supervision.events.campaigns import CAMPAIGN_EVENTS
from services.supervision.events.remedies import REMEDY_EVENTS

EVENTS: Final[tuple[type[Event], ...]] = (*CAMPAIGN_EVENTS, *REMEDY_EVENTS)
"""Every event of this service."""
