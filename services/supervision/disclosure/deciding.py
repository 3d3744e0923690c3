"""The decider of a disclosure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import assert_never

from services.kernel.decider import Decider
from services.reference.divisions import Divisions
from services.supervision.disclosure import rules
from services.supervision.disclosure.commands import (
    Command,
    CorrectDisclosure,
    PublishDisclosure,
    ReinstateDisclosure,
    RetractDisclosure,
)
from services.supervision.disclosure.state import (
    Disclosure,
    NoDisclosure,
    State,
    Version,
    disclosed,
)
from services.supervision.events.disclosure import (
    DisclosedStatement,
    DisclosureCorrected,
    DisclosureHappened,
    DisclosurePublished,
    DisclosureReinstated,
    DisclosureRetracted,
)
from services.supervision.where import check_where


def decider(divisions: Divisions) -> Decider[Command, State, DisclosureHappened]:
    """The rules, with the division table that places are checked against."""
    return Decider(NoDisclosure(), partial(decide, divisions), evolve)


def decide(
    divisions: Divisions, command: Command, state: State, at: datetime
) -> Sequence[DisclosureHappened]:
    match command:
        case PublishDisclosure():
            if isinstance(state, Disclosure):
                raise rules.DisclosureAlreadyPublished(field="disclosure_id")
            check_where(divisions, command.elevator_id, command.division, at)
            _check(command.statement, at)
            return [DisclosurePublished(**vars(command))]
        case CorrectDisclosure(statement=statement):
            return _correct(command, disclosed(state), _check(statement, at))
        case RetractDisclosure():
            retracted = disclosed(state).retracted is not None
            return [] if retracted else [DisclosureRetracted(**vars(command))]
        case ReinstateDisclosure():
            stands = disclosed(state).retracted is None
            return [] if stands else [DisclosureReinstated(**vars(command))]
        case _:
            assert_never(command)


def evolve(state: State, event: DisclosureHappened, at: datetime) -> State:
    if isinstance(event, DisclosurePublished):
        return Disclosure(event, (Version(event.statement, at),))
    if isinstance(state, NoDisclosure):
        return state
    match event:
        case DisclosureCorrected(statement=statement, reason=reason):
            return replace(state, versions=(*state.versions, Version(statement, at, reason)))
        case DisclosureRetracted(reason=reason):
            return replace(state, retracted=reason)
        case DisclosureReinstated():
            return replace(state, retracted=None)
        case _:
            assert_never(event)


def _check(statement: DisclosedStatement, at: datetime) -> DisclosedStatement:
    """Raises `DataOfTheFuture`, `FigureDisclosedTwice`."""
    if statement.data_as_of is not None and statement.data_as_of > at:
        raise rules.DataOfTheFuture(field="statement.data_as_of")
    definitions = [one.definition for one in statement.figures]
    if len(set(definitions)) < len(definitions):
        raise rules.FigureDisclosedTwice(field="statement.figures")
    return statement


def _correct(
    command: CorrectDisclosure, now: Disclosure, statement: DisclosedStatement
) -> Sequence[DisclosureHappened]:
    if now.retracted is not None:
        raise rules.DisclosureIsRetracted
    same = now.versions[-1].statement == statement
    return [] if same else [DisclosureCorrected(**vars(command))]
