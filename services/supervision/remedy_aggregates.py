"""The aggregates of hazards and remedies, as the handler takes them."""

from dataclasses import dataclass
from typing import Final

from services.kernel.aggregate import Aggregate, keyed_by_elevator
from services.kernel.codec import Catalogue
from services.kernel.subject import NOBODY
from services.reference.divisions import Divisions
from services.supervision import (
    affected,
    complaint,
    disclosure,
    enforcement,
    hazard,
    listing,
    maker_report,
    notice,
    order,
    sealing,
    withouts,
)
from services.supervision.events import EVENTS
from services.supervision.events.complaint import ComplaintHappened
from services.supervision.events.disclosure import DisclosureHappened
from services.supervision.events.enforcement import EnforcementHappened
from services.supervision.events.hazard import HazardHappened
from services.supervision.events.listing import ListingHappened
from services.supervision.events.maker_report import AffectedHappened, MakerReportHappened
from services.supervision.events.notice import NoticeHappened
from services.supervision.events.order import OrderHappened
from services.supervision.events.sealing import SealingHappened
from services.supervision.events.withouts import WithoutsHappened
from services.supervision.where import elevator_named

CATALOGUE: Final = Catalogue(EVENTS)

HAZARDS: Final[Aggregate[hazard.Command, hazard.State, HazardHappened]] = Aggregate(
    "hazard", hazard.DECIDER, lambda _: NOBODY, about=elevator_named
)
AFFECTED: Final[Aggregate[affected.Command, affected.State, AffectedHappened]] = Aggregate(
    "affected", affected.DECIDER, lambda _: NOBODY, about=elevator_named
)
ORDERS: Final[Aggregate[order.Command, order.State, OrderHappened]] = Aggregate(
    "order", order.DECIDER, order.subject_of, about=elevator_named
)
LISTINGS: Final[Aggregate[listing.Command, listing.State, ListingHappened]] = Aggregate(
    "listing", listing.DECIDER, listing.subject_of, about=elevator_named
)
SEALINGS: Final[Aggregate[sealing.Command, sealing.State, SealingHappened]] = Aggregate(
    "sealing", sealing.DECIDER, lambda _: NOBODY, about=elevator_named
)
WITHOUTS: Final[Aggregate[withouts.Command, withouts.State, WithoutsHappened]] = Aggregate(
    "withouts", withouts.DECIDER, lambda _: NOBODY, about=keyed_by_elevator
)


@dataclass(frozen=True, slots=True)
class RemedyAggregates:
    """Those whose rules need the division table."""

    reports: Aggregate[maker_report.Command, maker_report.State, MakerReportHappened]
    complaints: Aggregate[complaint.Command, complaint.State, ComplaintHappened]
    notices: Aggregate[notice.Command, notice.State, NoticeHappened]
    cases: Aggregate[enforcement.Command, enforcement.State, EnforcementHappened]
    disclosures: Aggregate[disclosure.Command, disclosure.State, DisclosureHappened]

    @classmethod
    def over(cls, divisions: Divisions) -> "RemedyAggregates":
        """With that division table."""
        return cls(
            Aggregate(
                "makerreport",
                maker_report.decider(divisions),
                maker_report.subject_of,
                maker_report.named_by,
            ),
            Aggregate(
                "complaint",
                complaint.decider(divisions),
                complaint.subject_of,
                complaint.named_by,
                about=elevator_named,
            ),
            Aggregate(
                "notice",
                notice.decider(divisions),
                notice.subject_of,
                notice.named_by,
                about=elevator_named,
            ),
            Aggregate(
                "enforcement",
                enforcement.decider(divisions),
                enforcement.subject_of,
                enforcement.named_by,
                about=elevator_named,
            ),
            Aggregate(
                "disclosure",
                disclosure.decider(divisions),
                disclosure.subject_of,
                disclosure.named_by,
                about=elevator_named,
            ),
        )
