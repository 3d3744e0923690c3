"""In which state a hazard file must be for an act."""

from services.supervision.hazard import rules
from services.supervision.hazard.state import HazardFile, State, Unfiled


def filed(state: State) -> HazardFile:
    """Raises `HazardUnknown`."""
    if isinstance(state, Unfiled):
        raise rules.HazardUnknown(field="hazard_id")
    return state


def unrefuted(state: State) -> HazardFile:
    """Raises `HazardUnknown`, `HazardIsRefuted`."""
    found = filed(state)
    if found.refuted:
        raise rules.HazardIsRefuted
    return found


def unsettled(state: State) -> HazardFile:
    """Neither refuted nor rectified. Raises besides `HazardIsRectified`."""
    found = unrefuted(state)
    if found.verified is not None:
        raise rules.HazardIsRectified
    return found
