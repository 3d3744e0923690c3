"""One call: who calls, under which request, and what the log will say of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from services.kernel.envelope import Actor
from services.kernel.errors import Denied, FieldFault, InvalidFields
from services.kernel.server.principal import Principal
from services.kernel.subject import Subject


@dataclass(slots=True)
class Call:
    """A call that was admitted. `request_id` and `position` are what it is remembered by."""

    principal: Principal
    guard: Callable[[Subject], None]
    request_id: str
    traceparent: str = ""
    correlation_id: UUID | None = None
    causation_id: UUID | None = None
    position: int = 0
    is_write: bool = False  # then its message brought the request id
    time_remaining: Callable[[], float | None] = lambda: None

    @property
    def seconds_left(self) -> float:
        """How long the answer may take, a tenth kept for giving it; without a deadline 10 seconds."""
        left = self.time_remaining()
        return 10.0 if left is None else max(left * 0.9, 0.0)

    @property
    def actor(self) -> Actor:
        """The caller, as events remember it."""
        return self.principal.actor

    def sees(self, subject: Subject) -> bool:
        """Whether the caller may see this subject."""
        try:
            self.guard(subject)
        except Denied:
            return False
        return True


def chain_ids(metadata: Mapping[str, str]) -> tuple[UUID | None, UUID | None]:
    """Correlation and causation id from the call's metadata; raises `InvalidFields`."""
    return _uuid(metadata, "x-correlation-id"), _uuid(metadata, "x-causation-id")


def _uuid(metadata: Mapping[str, str], name: str) -> UUID | None:
    text = metadata.get(name)
    if text is None:
        return None
    try:
        return UUID(text)
    except ValueError:
        raise InvalidFields([FieldFault(name, "metadata.uuid", "must be a UUID")]) from None
