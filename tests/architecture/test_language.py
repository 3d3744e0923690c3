"""The published language: stored names and refusals, over everything that is importable."""

import importlib
import inspect
from collections.abc import Iterable
from typing import TypeVar

import pytest

from services.cli.catalogue import law_of
from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.kernel.errors import Refused
from tests.architecture.tree import modules

T = TypeVar("T")


@pytest.fixture(scope="module")
def everything() -> None:
    """All modules but programs are imported, so that every subclass is known."""
    for module in modules():
        if module.path.stem != "__main__":
            importlib.import_module(module.name)


@pytest.mark.usefixtures("everything")
def test_stored_names_are_well_formed_and_unique() -> None:
    """One fact, one name, for ever; the catalogue of all events can be made."""
    events = ours(subclasses(Event))
    assert len(events) > 20
    assert len(Catalogue(events, ()).types) == len(events)


@pytest.mark.usefixtures("everything")
def test_a_stored_name_is_its_class_and_service() -> None:
    """`registry.ElevatorSealed.v1` is the class ElevatorSealed in services/registry."""
    for event in ours(subclasses(Event)):
        service, name, _ = event.stored_as.split(".")
        assert event.__module__.startswith(f"services.{service}.")
        assert name == event.__name__


@pytest.mark.usefixtures("everything")
def test_every_fact_names_its_law() -> None:
    """Why the nation keeps it: an event's own `law`, or its module's `LAW`."""
    assert [one.stored_as for one in ours(subclasses(Event)) if len(law_of(one)) < 5] == []


@pytest.mark.usefixtures("everything")
def test_every_refusal_speaks_both_languages() -> None:
    """A refusal has a Chinese message of its own, and a sentence in English."""
    faults = [fault for refusal in ours(subclasses(Refused)) for fault in speechless(refusal)]
    assert faults == []


@pytest.mark.usefixtures("everything")
def test_reasons_are_unique() -> None:
    """Programs match on the reason: no two broken rules share one, unless they are one class."""
    by_reason: dict[str, set[str]] = {}
    for refusal in ours(subclasses(Refused)):
        by_reason.setdefault(refusal.reason_of(), set()).add(
            f"{refusal.__module__}.{refusal.__name__}"
        )
    assert {reason: names for reason, names in by_reason.items() if len(names) > 1} == {}


def subclasses(of: type[T]) -> list[type[T]]:
    """All subclasses, of subclasses too."""
    return [one for child in of.__subclasses__() for one in (child, *subclasses(child))]


def ours(found: Iterable[type[T]]) -> list[type[T]]:
    """Those that are defined in services/, each once."""
    return sorted({one for one in found if one.__module__.startswith("services.")}, key=str)


def speechless(refusal: type[Refused]) -> list[str]:
    """What is missing from a refusal's words."""
    name = f"{refusal.__module__}.{refusal.__name__}"
    english = (inspect.cleandoc(refusal.__doc__ or "").splitlines() or [""])[0]
    chinese = refusal.__dict__.get("zh", "")
    faults = []
    if "__doc__" not in refusal.__dict__ or not english.isprintable() or len(english) < 10:
        faults.append(f"{name}: no English sentence")
    elif not english.endswith((".", ":")) or any(letter >= "\u4e00" for letter in english[:1]):
        faults.append(f"{name}: {english!r} is no English sentence")
    if not any("\u4e00" <= letter <= "\u9fff" for letter in chinese):
        faults.append(f"{name}: no Chinese message of its own")
    return faults
