"""Scrapping 报废: Special Equipment Safety Law art. 48, TSG 08."""

from services.registry.elevator.ending import Scrap
from services.registry.elevator.rules import (
    AlreadyScrapped,
    ElevatorUnknown,
    NotBuilt,
    OwnerAuthorisationMissing,
)
from services.registry.elevator.use import ResumeUse, Seal, SuspendUse
from services.registry.events.elevator import ElevatorScrapped
from services.registry.events.values import SealingGround
from tests.registry.facts import (
    BUREAU,
    OWNER,
    USER,
    in_use,
    manufactured,
    nothing,
    scrapped,
    sealed,
    selected,
)

BY_OWNER = Scrap(reason="超过设计使用年限", requested_by=OWNER)
BY_USER = BY_OWNER.model_copy(update={"requested_by": USER})


def test_the_owner_scraps() -> None:
    """In use or sealed."""
    in_use().when(BY_OWNER).then(ElevatorScrapped(**dict(BY_OWNER)))
    sealed().when(BY_OWNER).then(ElevatorScrapped(**dict(BY_OWNER)))


def test_anyone_else_needs_the_owners_authorisation() -> None:
    """产权所有者的书面授权."""
    in_use().when(BY_USER).refuses(OwnerAuthorisationMissing)
    authorised = BY_USER.model_copy(update={"owner_authorisation": "授权书 2015-3"})
    in_use().when(authorised).then(ElevatorScrapped(**dict(authorised)))


def test_where_no_owner_is_known_somebody_must_have_authorised() -> None:
    """Nobody is the owner by default."""
    manufactured().when(BY_OWNER).refuses(OwnerAuthorisationMissing)


def test_what_was_not_built_is_not_scrapped() -> None:
    """选型 alone is no elevator."""
    selected().when(BY_OWNER).refuses(NotBuilt)
    nothing().when(BY_OWNER).refuses(ElevatorUnknown)


def test_scrapping_is_final() -> None:
    """No second time, no use, no seal."""
    seal = Seal(ground=SealingGround.OTHER, order_number="1", authority=BUREAU)
    for command in (BY_OWNER, ResumeUse(self_check_reference="1"), SuspendUse(reason="1"), seal):
        scrapped().when(command).refuses(AlreadyScrapped)
