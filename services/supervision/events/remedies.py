"""All facts of hazards and remedies."""

from typing import Final

from services.kernel.decider import Event
from services.supervision.events.complaint import COMPLAINT_EVENTS
from services.supervision.events.disclosure import DISCLOSURE_EVENTS
from services.supervision.events.enforcement import ENFORCEMENT_EVENTS
from services.supervision.events.hazard import HAZARD_EVENTS
from services.supervision.events.listing import LISTING_EVENTS
from services.supervision.events.maker_report import MAKER_REPORT_EVENTS
from services.supervision.events.notice import NOTICE_EVENTS
from services.supervision.events.order import ORDER_EVENTS
from services.supervision.events.sealing import SEALING_EVENTS
from services.supervision.events.withouts import WITHOUTS_EVENTS

REMEDY_EVENTS: Final[tuple[type[Event], ...]] = (
    *HAZARD_EVENTS,
    *MAKER_REPORT_EVENTS,
    *ORDER_EVENTS,
    *LISTING_EVENTS,
    *SEALING_EVENTS,
    *WITHOUTS_EVENTS,
    *COMPLAINT_EVENTS,
    *NOTICE_EVENTS,
    *ENFORCEMENT_EVENTS,
    *DISCLOSURE_EVENTS,
)
