"""The erasure of a person's data: what happened."""

from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event

LAW: Final = "Personal Information Protection Law 个人信息保护法 art. 47"
"""Under which rule these facts are recorded."""


class SubjectErased(Event):
    """A person's personal data is erased 删除个人信息, on this legal ground.

    The fact is on record before the key is destroyed, so an erasure that was broken off is found.
    """

    stored_as: ClassVar = "emergency.SubjectErased.v1"
    person_id: str
    reason: str
    legal_ground: str


PersonHappened: TypeAlias = SubjectErased
