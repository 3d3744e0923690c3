"""The life of one elevator at a moment: its facts by stream, each folded by its own service's rules."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeVar

from services.inspection import inspections
from services.insurance import cover
from services.kernel.projecting.tables import Row
from services.maintenance import upkeep
from services.registry import elevator
from services.registry.elevator.phases import Unknown
from services.supervision import hazard, key, listing, order, sealing, withouts
from services.views.lifecycle.blocks import Basis
from services.views.lifecycle.story import Fact, in_order
from services.views.lifecycle.timeline import is_correction

S = TypeVar("S")

Fold = tuple[object, Callable[[Any, Any, Any], object]]

FOLDS: Final[Mapping[str, Fold]] = {
    "elevator": (Unknown(), elevator.evolve),
    "upkeep": (upkeep.DECIDER.initial, upkeep.DECIDER.evolve),
    "cover": (cover.decider.initial, cover.decider.evolve),
    "inspection": (inspections.decider.initial, inspections.decider.evolve),
    "hazard": (hazard.DECIDER.initial, hazard.DECIDER.evolve),
    "order": (order.DECIDER.initial, order.DECIDER.evolve),
    "listing": (listing.DECIDER.initial, listing.DECIDER.evolve),
    "sealing": (sealing.DECIDER.initial, sealing.DECIDER.evolve),
    "withouts": (withouts.DECIDER.initial, withouts.DECIDER.evolve),
    "key": (key.DECIDER.initial, key.DECIDER.evolve),
}
"""How the facts of a stream become a state, by the word that its name begins with."""


@dataclass(frozen=True)
class Life:
    """What was true and known of one elevator; `facts` in the order in which they became known.

    `late` are the positions of facts that became known after later ones.
    """

    elevator_id: str
    facts: Sequence[Fact]
    late: frozenset[int]

    @cached_property
    def streams(self) -> Mapping[str, Sequence[Fact]]:
        """The facts by stream."""
        found: dict[str, list[Fact]] = {}
        for fact in self.facts:
            found.setdefault(fact.stream, []).append(fact)
        return found

    def of(self, word: str) -> Mapping[str, Sequence[Fact]]:
        """The facts of the streams whose names begin with this word, by stream."""
        return {
            stream: facts
            for stream, facts in self.streams.items()
            if stream.partition("-")[0] == word
        }

    def states(self, word: str, kind: type[S]) -> Mapping[str, S]:
        """What these streams amount to, by stream: those that amount to something of this kind."""
        folded = {stream: folded_by(FOLDS[word], facts) for stream, facts in self.of(word).items()}
        return {stream: state for stream, state in folded.items() if isinstance(state, kind)}

    def own(self, word: str) -> tuple[object, Sequence[Fact]]:
        """Of a service that keeps one stream for an elevator: what it amounts to, and its facts."""
        facts = self.streams.get(f"{word}-{self.elevator_id}", ())
        return folded_by(FOLDS[word], facts), facts


def folded_by(fold: Fold, facts: Sequence[Fact]) -> object:
    """The first fact first, whatever its date, then as they became true."""
    state, evolve = fold
    for fact in [*facts[:1], *in_order(facts[1:])]:
        state = evolve(state, fact.event, fact.at)
    return state


def life_at(elevator_id: str, rows: Iterable[Row], as_of: int) -> Life:
    """The life as it was true by `as_of`; `rows` of the table `facts`, as they became known."""
    newest, facts, late = -(2**63), [], set()
    for row in rows:
        fact = fact_of(row)
        if fact.occurred_at < newest:
            late.add(fact.position)
        newest = max(newest, fact.occurred_at)
        if fact.occurred_at <= as_of:
            facts.append(fact)
    return Life(elevator_id, facts, frozenset(late))


def fact_of(row: Mapping[str, Any]) -> Fact:
    """The row of a fact as the fact."""
    clocks = (row["occurred_at"], row["position"], row["recorded_at"])
    return Fact(*clocks, row["type"], row["data"], row["stream"])


def basis_of(life: Life, facts: Sequence[Fact]) -> Basis:
    """What a block rests on that these facts are behind."""
    positions = tuple(fact.position for fact in facts if not is_look(fact.type))
    late = not life.late.isdisjoint(positions)
    corrected = any(is_correction(fact.type) for fact in facts)
    return Basis(positions=positions, late=late, corrected=corrected)


def is_look(type_: str) -> bool:
    """Whether a fact says only that somebody looked at personal data: nothing rests on it."""
    return type_.split(".")[1].endswith("Revealed")
