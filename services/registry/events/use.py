"""Registration and use 使用登记、停用、封停、移装: what happened."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.kernel.decider import Event
from services.reference.elevator import Place
from services.reference.party import PartyRef
from services.registry.events.values import ChangeKind, Identifier, SealingGround, UnsealingBasis

LAW: Final = "Special Equipment Safety Law 特种设备安全法 art. 33, 40, 47, 61; TSG 08"
"""Under which rule these facts are recorded."""


class UseRegistered(Event):
    """The elevator was registered for use 使用登记 and got its certificate.

    After a relocation the new certificate takes the place of `replaced_certificate`.
    """

    stored_as: ClassVar = "registry.UseRegistered.v1"
    certificate_number: str
    registration_authority: str
    user_unit: PartyRef
    certificate_issued_on: date | None = None
    put_into_use_on: date | None = None
    owner: PartyRef | None = None
    maintainer: PartyRef | None = None
    place: Place | None = None
    safety_department: str | None = None
    documents: tuple[str, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    replaced_certificate: str | None = None
    irregular: tuple[str, ...] = ()


class ChangeRegistered(Event):
    """A change was entered in the register 变更登记."""

    stored_as: ClassVar = "registry.ChangeRegistered.v1"
    kind: ChangeKind
    registration_authority: str
    reference: str


class UseSuspended(Event):
    """The user unit took the elevator out of use 停用."""

    stored_as: ClassVar = "registry.UseSuspended.v1"
    reason: str
    expected_until: date | None = None
    reference: str | None = None


class UseResumed(Event):
    """A stopped elevator is in use again 启用."""

    stored_as: ClassVar = "registry.UseResumed.v1"
    self_check_reference: str


class ElevatorSealed(Event):
    """An authority sealed the elevator 封停 (查封)."""

    stored_as: ClassVar = "registry.ElevatorSealed.v1"
    ground: SealingGround
    order_number: str
    authority: PartyRef
    reason: str | None = None


class ElevatorUnsealed(Event):
    """The seal was taken off 解封: the elevator is where it was before."""

    stored_as: ClassVar = "registry.ElevatorUnsealed.v1"
    basis: UnsealingBasis
    decision_number: str | None = None
    authority: PartyRef | None = None


class ElevatorRelocated(Event):
    """The elevator was taken to another place 移装: it is built and registered anew there."""

    stored_as: ClassVar = "registry.ElevatorRelocated.v1"
    place: Place
    reason: str


class DesignLifeExtended(Event):
    """Use beyond the design life 达到设计使用年限继续使用 was assessed and allowed until a day."""

    stored_as: ClassVar = "registry.DesignLifeExtended.v1"
    extended_until: date
    assessment_reference: str
    assessor: PartyRef | None = None
    measures: tuple[str, ...] = ()


Registered: TypeAlias = UseRegistered | ChangeRegistered | ElevatorRelocated | DesignLifeExtended

Used: TypeAlias = UseSuspended | UseResumed | ElevatorSealed | ElevatorUnsealed
