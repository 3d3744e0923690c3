"""What the registry says has happened to an identifier that must be unique."""

from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event

LAW: Final = "TSG 08 (one certificate, one elevator); campaign plan of 2015 (一梯一档)"
"""Under which rule these facts are recorded."""


class IdentifierReserved(Event):
    """The identifier is this elevator's, or is about to be."""

    stored_as: ClassVar = "registry.IdentifierReserved.v1"
    elevator_id: str


class IdentifierReleased(Event):
    """The identifier is nobody's any more; it may be given again."""

    stored_as: ClassVar = "registry.IdentifierReleased.v1"
    elevator_id: str


class IdentifierReassigned(Event):
    """The identifier stood against the wrong elevator and is now against the right one."""

    stored_as: ClassVar = "registry.IdentifierReassigned.v1"
    from_elevator_id: str
    to_elevator_id: str


IdentifierHappened: TypeAlias = IdentifierReserved | IdentifierReleased | IdentifierReassigned
