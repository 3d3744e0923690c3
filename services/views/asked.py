"""What questions to all views have in common."""

from datetime import date
from typing import Any

from services.kernel.server.translate import as_date_of


def day_in(request: Any, field: str, path: str = "") -> date | None:
    """The day in this field; None where it is not set. Raises `InvalidFields` for what is no day."""
    if not request.HasField(field):
        return None
    return as_date_of(getattr(request, field), f"{path}{field}")
