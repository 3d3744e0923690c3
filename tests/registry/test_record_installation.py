"""Installation 安装."""

from services.registry.elevator.making import RecordInstallation
from services.registry.elevator.rules import AlreadyInstalled, ConstructionNotNotified
from services.registry.events.elevator import InstallationRecorded
from tests.registry.facts import (
    INSTALLER,
    RELOCATED,
    in_use,
    installed,
    manufactured,
    notified,
    selected,
)

INSTALL = RecordInstallation(installer=INSTALLER, self_inspection_report="自检2014-3")


def test_an_announced_installation_is_recorded() -> None:
    """施工告知, then 安装."""
    notified().when(INSTALL).then(InstallationRecorded(**dict(INSTALL)))


def test_no_installation_without_its_notification() -> None:
    """Also not at the new place of a relocated elevator."""
    for story in (selected(), manufactured(), in_use().also(RELOCATED)):
        story.when(INSTALL).refuses(ConstructionNotNotified)


def test_what_stands_is_not_installed_again() -> None:
    """Once installed, an elevator moves by 移装 only."""
    installed().when(INSTALL).refuses(AlreadyInstalled)
    in_use().when(INSTALL).refuses(AlreadyInstalled)
