"""Scene 23: every rpc of maintenance, in every role, in its own scope and in a foreign one.

The table of who may do what is written here by hand, and compared with what the server does.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pytest

from services.maintenance.servicer import (
    CONTRACT_SERVICE,
    FUND_SERVICE,
    RATING_SERVICE,
    UPKEEP_SERVICE,
)
from tests.e2e.people import AGENCY, COMMITTEE, INSTALLER, MAINTAINER, MAKER
from tests.e2e.registry import Caller, Registry
from tests.e2e.scopes import CALLS, Table, item_refusals
from tests.maintenance.asking import asked
from tests.maintenance.staging import Staged, staged
from tests.maintenance.telling import (
    HARBOUR,
    OFFICE,
    running,
)

BATCHES: Final = {
    "RecordVisits": "RecordVisit",
    "TakeOverElevators": "TakeOver",
    "HandOverElevators": "HandOver",
}
"""The streaming rpcs, and the rpc of one item."""

AUTHORITY = "national province city county"
UNIT = f"{AUTHORITY} user_unit"
BOTH = f"{UNIT} maintainer"
OFFICES = f"{AUTHORITY} department"
READERS = f"{BOTH} rescue_platform manufacturer inspection_body insurer auditor system"
EVERYBODY = f"{READERS} installer department public"

MAY: Final[Mapping[str, str]] = {
    "SignContract": BOTH,
    "RenewContract": BOTH,
    "AmendContract": BOTH,
    "ChangeMaintenanceScheme": BOTH,
    "TerminateContract": BOTH,
    "ExpireContract": f"{AUTHORITY} system",
    "VoidContract": AUTHORITY,
    "CorrectContract": AUTHORITY,
    "ReportSubcontracting": f"{UNIT} system",
    "RefuteSubcontracting": AUTHORITY,
    "GetContract": f"{BOTH} auditor system",
    "TakeOver": f"{BOTH} system",
    "TakeOverElevators": f"{BOTH} system",
    "HandOver": f"{BOTH} system",
    "HandOverElevators": f"{BOTH} system",
    "AdoptMaintenanceScheme": f"{AUTHORITY} maintainer system",
    "RecordVisit": f"{AUTHORITY} maintainer",
    "RecordVisits": f"{AUTHORITY} maintainer",
    "ConfirmVisit": UNIT,
    "WithdrawVisit": f"{AUTHORITY} maintainer",
    "RevealTechnician": BOTH,
    "RecordGovernorCalibration": f"{BOTH} inspection_body",
    "MarkMaintenanceOverdue": f"{AUTHORITY} system",
    "ReportFault": f"{BOTH} rescue_platform manufacturer system",
    "CloseFault": BOTH,
    "ReopenFault": BOTH,
    "RecordTechnicalSupport": f"{AUTHORITY} manufacturer maintainer",
    "GetUpkeep": READERS,
    "GetPublicUpkeep": EVERYBODY,
    "RateMaintainer": AUTHORITY,
    "ReviseRating": AUTHORITY,
    "PublishRating": AUTHORITY,
    "AppealRating": "maintainer",
    "WithdrawRatingAppeal": "maintainer",
    "ResolveAppeal": AUTHORITY,
    "GetRating": f"{AUTHORITY} maintainer auditor system",
    "GetPublishedRating": EVERYBODY,
    "RecordFundStatus": f"{UNIT} system",
    "ApplyForFund": UNIT,
    "RecordVote": UNIT,
    "RecordCommitteeReview": UNIT,
    "ConfirmByTownship": AUTHORITY,
    "ApproveFund": OFFICES,
    "RejectFund": OFFICES,
    "WithdrawFundApplication": UNIT,
    "PayFund": OFFICES,
    "ReturnFundPayment": OFFICES,
    "GrantSubsidy": OFFICES,
    "PublicizeProcess": f"{UNIT} department",
    "PlanLaterRaising": f"{UNIT} department",
    "AuditFund": OFFICES,
    "CloseFund": OFFICES,
    "GetFund": f"{BOTH} department auditor system",
}
"""Who may call what."""

OPEN: Final = frozenset({"GetPublicUpkeep", "GetPublishedRating"})
"""Rpcs without a scope: what they tell is published 公示."""

TABLE: Final = Table(MAY, OPEN)
SERVICES: Final = (CONTRACT_SERVICE, UPKEEP_SERVICE, RATING_SERVICE, FUND_SERVICE)
SERVICE_OF: Final = {method.name: service for service in SERVICES for method in service.methods}

LIFTS_OWN: Final = {
    "user_unit": COMMITTEE["party_id"],
    "manufacturer": MAKER["party_id"],
    "installer": INSTALLER["party_id"],
    "maintainer": MAINTAINER["party_id"],
    "inspection_body": AGENCY["party_id"],
}
OWN: Final = {
    CONTRACT_SERVICE.name: {
        "user_unit": COMMITTEE["party_id"],
        "maintainer": MAINTAINER["party_id"],
    },
    UPKEEP_SERVICE.name: LIFTS_OWN,
    RATING_SERVICE.name: {"maintainer": HARBOUR["party_id"]},
    FUND_SERVICE.name: LIFTS_OWN | {"department": OFFICE["party_id"]},
}
"""The parties that what is called upon names, by service."""


@dataclass(frozen=True)
class Stage:
    """The registry, and what there is on it."""

    registry: Registry
    staged: Staged


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A server of its own: nothing here is written, every call only asks whether it might."""
    with running(tmp_path_factory.mktemp("scopes")) as registry:
        yield Stage(registry, staged(registry))


@pytest.mark.parametrize("rpc", SERVICE_OF)
def test_every_role_in_every_scope(stage: Stage, rpc: str) -> None:
    """Let in by the table: the call succeeds. Not in it: denied by role. In another's: denied."""
    own = OWN[SERVICE_OF[rpc].name]
    wrong = TABLE.wrong(stage.registry, rpc, own, lambda rpc, caller: called(stage, rpc, caller))
    assert wrong == []


def test_the_table_is_complete(record_testsuite_property: Callable[[str, object], None]) -> None:
    """Every rpc of the four services has its row, and no row is without an rpc."""
    size = f"{len(SERVICE_OF)} rpcs x {CALLS} callers = {len(SERVICE_OF) * CALLS} calls"
    record_testsuite_property("scope_matrix_maintenance", size)
    assert sorted(MAY) == sorted(SERVICE_OF)


def called(stage: Stage, rpc: str, caller: Caller) -> Any:
    """A minimal valid request of this rpc, to be decided and not written."""
    if rpc in BATCHES:
        item = asked(stage.staged, BATCHES[rpc])
        return item_refusals(caller.batch(rpc, [item]))
    return caller.send(rpc, asked(stage.staged, rpc))
