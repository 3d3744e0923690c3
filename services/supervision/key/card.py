"""An elevator under key supervision, as it is shown."""

from datetime import date, datetime

from services.kernel.decider import Record
from services.supervision.events.key import KeyReason
from services.supervision.key.deciding import State, selected


class KeyReasonCard(Record):
    """One reason, and when it fell away, if it did."""

    reason: KeyReason
    since: datetime
    removed_at: datetime | None
    removal: str


class KeyElevatorCard(Record):
    """An elevator under key supervision 重点督查 while `under_supervision`: a reason is left."""

    campaign_id: str
    selected_on: date
    under_supervision: bool
    reasons: tuple[KeyReasonCard, ...]


def card_of(state: State) -> KeyElevatorCard:
    """Raises `NotUnderKeySupervision`."""
    key = selected(state)
    return KeyElevatorCard(
        campaign_id=key.campaign_id,
        selected_on=key.selected_on,
        under_supervision=bool(key.left),
        reasons=tuple(KeyReasonCard(**kept._asdict()) for kept in key.reasons.values()),
    )
