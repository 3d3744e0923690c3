"""Group programmes 统保: what happened."""

from datetime import date
from typing import ClassVar, Final, TypeAlias

from services.insurance.events.values import LimitKind, ProgrammeTerms
from services.kernel.decider import Event
from services.reference.party import PartyRef

LAW: Final = (
    "Plan of 2015 (统保方式推进电梯责任保险); regional schemes of 2014 (保额、保费、费率浮动)"
)
"""Under which rule these facts are recorded."""


class GroupProgrammeOpened(Event):
    """An insurer opened a group programme 统保: the payer pays, all parties are insured.

    `insured_parties` are insured by name besides the roles in the terms. `rule_version` names the
    advice on limits that `limits_below_advice` was found by.
    """

    stored_as: ClassVar = "insurance.GroupProgrammeOpened.v1"
    programme_id: str
    title: str
    division: str
    insurer: PartyRef
    payer: PartyRef
    insured_parties: tuple[PartyRef, ...] = ()
    terms: ProgrammeTerms
    limits_below_advice: tuple[LimitKind, ...] = ()
    rule_version: str


class ProgrammeAmended(Event):
    """The programme got other terms 批改, for covers that begin from `effective_from` on."""

    stored_as: ClassVar = "insurance.ProgrammeAmended.v1"
    version: int
    effective_from: date
    terms: ProgrammeTerms
    document_number: str
    limits_below_advice: tuple[LimitKind, ...] = ()
    rule_version: str


class ProgrammeClosed(Event):
    """From `closed_on` on nothing is enrolled or renewed any more; covers run to their end."""

    stored_as: ClassVar = "insurance.ProgrammeClosed.v1"
    closed_on: date
    reason: str


ProgrammeHappened: TypeAlias = GroupProgrammeOpened | ProgrammeAmended | ProgrammeClosed
