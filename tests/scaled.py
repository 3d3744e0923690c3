"""deploy/compose.scaled.yaml as the tests read it: what each service runs, and with which settings."""

import re
from collections.abc import Mapping
from typing import Any, Final

import yaml

from tests.architecture.tree import ROOT

PATH: Final = ROOT / "deploy" / "compose.scaled.yaml"
_VARIABLE: Final = re.compile(r"\$\{(\w+):\?[^}]*\}")


def compose() -> Mapping[str, Any]:
    """The file, with its merges made."""
    read: Mapping[str, Any] = yaml.safe_load(PATH.read_text())
    return read


def ours() -> Mapping[str, Any]:
    """The services that run our own image."""
    services = compose()["services"]
    return {name: one for name, one in services.items() if one["image"].startswith("elevators:")}


def asked_for() -> set[str]:
    """What the file wants to be told, in `.env`."""
    return set(_VARIABLE.findall(PATH.read_text()))


def environment(service: Mapping[str, Any], told: Mapping[str, str]) -> dict[str, str]:
    """The variables of a service, with those of `.env` put in."""
    return {
        name: _VARIABLE.sub(lambda found: told[found[1]], value)
        for name, value in service["environment"].items()
    }
