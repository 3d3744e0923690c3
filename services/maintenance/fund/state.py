"""What a file of the maintenance fund is.

none → status known → applied → (normal) vote passed ─────────────────────┐
                         ↑      (simplified) reviewed → confirmed ────────┤
                         └── refused ←── rejected, withdrawn              ↓
                                                   closed ←───────── approved
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, TypeAlias

from services.kernel.subject import NOBODY, Subject
from services.maintenance.events.fund import (
    FundApplied,
    FundApproved,
    FundAudited,
    FundCommitteeReviewed,
    FundPaid,
    FundPrinciple,
    FundProcessPublicized,
    FundStatusRecorded,
    FundSufficiency,
    FundTownshipConfirmed,
    FundVoteFailed,
    FundVotePassed,
    LaterRaisingPlanned,
    SubsidyGranted,
)
from services.maintenance.fund.rules import FundFileClosed, FundUnknown


@dataclass(frozen=True, slots=True)
class FundFile:
    """Everything that is on file; what is of an application is of the newest one."""

    fund_id: str
    elevator_id: str
    status: FundStatusRecorded | None = None
    application: FundApplied | None = None
    vote: FundVotePassed | FundVoteFailed | None = None
    review: FundCommitteeReviewed | None = None
    confirmation: FundTownshipConfirmed | None = None
    approval: FundApproved | None = None
    applied_at: datetime | None = None
    approved_at: datetime | None = None
    payments: Mapping[str, FundPaid] = field(default_factory=dict)
    returned: frozenset[str] = frozenset()
    subsidies: Mapping[str, SubsidyGranted] = field(default_factory=dict)
    publicity: Mapping[str, FundProcessPublicized] = field(default_factory=dict)
    raising: LaterRaisingPlanned | None = None
    audit: FundAudited | None = None

    @property
    def paid_fen(self) -> int:
        """What was paid and not returned."""
        kept = (one for number, one in self.payments.items() if number not in self.returned)
        return sum(one.amount_fen for one in kept)

    @property
    def principles_shown(self) -> frozenset[FundPrinciple]:
        """Which of the six principles some publicity shows."""
        return frozenset(
            shown.principle for one in self.publicity.values() for shown in one.principles
        )

    @property
    def short_of_money(self) -> bool:
        """Whether the fund was found not to suffice."""
        return self.status is not None and (
            self.status.sufficiency is not FundSufficiency.SUFFICIENT
        )


@dataclass(frozen=True, slots=True)
class NoFund:
    """Nothing is on file."""


@dataclass(frozen=True, slots=True)
class StatusKnown:
    """Only the status is known."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class AppliedFor:
    """An application waits: for the vote, or for the committee's review."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class VoteLost:
    """The owners did not agree; they may vote again."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The committee agreed; the township has to confirm."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class Agreed:
    """The owners agreed, or the township confirmed: it may be approved."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class Approved:
    """Approved: it may be paid."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """Rejected, or withdrawn: somebody may apply again."""

    file: FundFile


@dataclass(frozen=True, slots=True)
class FileClosed:
    """Settled."""

    file: FundFile


Deciding: TypeAlias = AppliedFor | VoteLost | Reviewed | Agreed
OnFile: TypeAlias = StatusKnown | Deciding | Approved | TurnedDown | FileClosed
State: TypeAlias = NoFund | OnFile


class FundPhase(StrEnum):
    """How a file stands."""

    STATUS_KNOWN = "status_known"  # 已掌握资金状况
    APPLIED = "applied"  # 已申请
    VOTE_LOST = "vote_lost"  # 表决未通过
    REVIEWED = "reviewed"  # 业委会已审核
    AGREED = "agreed"  # 业主同意或街道确认
    APPROVED = "approved"  # 已批准
    TURNED_DOWN = "turned_down"  # 未批准或撤回
    CLOSED = "closed"  # 已关闭


PHASES: Final[Mapping[type[OnFile], FundPhase]] = {
    StatusKnown: FundPhase.STATUS_KNOWN,
    AppliedFor: FundPhase.APPLIED,
    VoteLost: FundPhase.VOTE_LOST,
    Reviewed: FundPhase.REVIEWED,
    Agreed: FundPhase.AGREED,
    Approved: FundPhase.APPROVED,
    TurnedDown: FundPhase.TURNED_DOWN,
    FileClosed: FundPhase.CLOSED,
}


def on_file(state: State) -> OnFile:
    """The file; raises `FundUnknown`."""
    if isinstance(state, NoFund):
        raise FundUnknown
    return state


def open_file(state: State) -> OnFile:
    """The file, which is not closed; raises `FundUnknown`, `FundFileClosed`."""
    found = on_file(state)
    if isinstance(found, FileClosed):
        raise FundFileClosed
    return found


def elevator_of(_key: str, command: Any, state: State) -> str:
    """The elevator that the file is about, or will be."""
    if isinstance(state, NoFund):
        return str(getattr(command, "elevator_id", ""))
    return state.file.elevator_id


def subject_of(state: State) -> Subject:
    """Beside those of the elevator itself: the fund's office, and who applied."""
    application = None if isinstance(state, NoFund) else state.file.application
    if application is None:
        return NOBODY
    parties = {
        ("department", application.fund_office.party_id),
        ("user_unit", application.applicant.party_id),
    }
    return Subject("", "", frozenset(parties))
