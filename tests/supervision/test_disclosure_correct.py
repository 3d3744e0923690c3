"""Disclosure 公示 and its corrections: nothing that was said is ever deleted."""

from datetime import UTC, datetime

from services.supervision import disclosure
from services.supervision.disclosure import NoDisclosure, card_of
from services.supervision.disclosure.commands import (
    CorrectDisclosure,
    PublishDisclosure,
    ReinstateDisclosure,
    RetractDisclosure,
)
from services.supervision.disclosure.rules import (
    DataOfTheFuture,
    DisclosureAlreadyPublished,
    DisclosureIsRetracted,
    DisclosureUnknown,
    FigureDisclosedTwice,
)
from services.supervision.events.disclosure import (
    DisclosedFigure,
    DisclosedStatement,
    DisclosureCorrected,
    DisclosurePublished,
    DisclosureReinstated,
    DisclosureRetracted,
    DisclosureTopic,
)
from services.supervision.where import ElevatorOrDivision
from tests.spec import given
from tests.supervision.remedy_facts import BUREAU, divisions

DECIDER = disclosure.decider(divisions())
FIGURE = DisclosedFigure(definition="hazards_filed.v1", value=12, unit="台")
FIRST = DisclosedStatement(
    title="隐患排查情况",
    content="发现隐患十二台",
    figures=(FIGURE,),
    data_as_of=datetime(2015, 9, 30, tzinfo=UTC),
)
SECOND = FIRST.model_copy(update={"content": "发现隐患十一台", "figures": ()})
PUBLISH = PublishDisclosure(
    disclosure_id="GS-1",
    topic=DisclosureTopic.HAZARDS,
    published_by=BUREAU,
    statement=FIRST,
    division="350200",
)
PUBLISHED = DisclosurePublished(**dict(PUBLISH))
CORRECT = CorrectDisclosure(statement=SECOND, reason="重复统计一台")
CORRECTED = DisclosureCorrected(**dict(CORRECT))
RETRACT = RetractDisclosure(reason="数据有误")
RETRACTED = DisclosureRetracted(reason="数据有误")
REINSTATE = ReinstateDisclosure(reason="数据经核实")
REINSTATED = DisclosureReinstated(reason="数据经核实")


def test_a_disclosure_is_published_once() -> None:
    """Of an elevator or of a division."""
    given(DECIDER).when(PUBLISH).then(PUBLISHED)
    given(DECIDER, PUBLISHED).when(PUBLISH).refuses(DisclosureAlreadyPublished)
    nowhere = PUBLISH.model_copy(update={"division": None})
    given(DECIDER).when(nowhere).refuses(ElevatorOrDivision)


def test_figures_are_those_of_a_moment_that_has_been() -> None:
    """Each by one definition, once; so are those of a correction."""
    future = FIRST.model_copy(update={"data_as_of": datetime(2015, 10, 2, tzinfo=UTC)})
    twice = FIRST.model_copy(update={"figures": (FIGURE, FIGURE)})
    for statement, rule in ((future, DataOfTheFuture), (twice, FigureDisclosedTwice)):
        given(DECIDER).when(PUBLISH.model_copy(update={"statement": statement})).refuses(rule)
        correct = CORRECT.model_copy(update={"statement": statement})
        given(DECIDER, PUBLISHED).when(correct).refuses(rule)


def test_a_correction_keeps_what_was_said() -> None:
    """The newest statement stands; the same once more says nothing."""
    given(DECIDER, PUBLISHED).when(CORRECT).then(CORRECTED)
    given(DECIDER, PUBLISHED, CORRECTED).when(CORRECT).then()
    card = card_of(given(DECIDER, PUBLISHED, CORRECTED).state)
    assert card.statement == SECOND
    assert [one.statement for one in card.versions] == [FIRST, SECOND]
    assert [one.reason for one in card.versions] == ["", "重复统计一台"]


def test_a_retraction_is_undone_by_a_new_fact() -> None:
    """Meanwhile nothing stands, nothing is corrected, and everything can be read."""
    given(DECIDER, PUBLISHED).when(RETRACT).then(RETRACTED)
    given(DECIDER, PUBLISHED, RETRACTED).when(RETRACT).then()
    given(DECIDER, PUBLISHED, RETRACTED).when(CORRECT).refuses(DisclosureIsRetracted)
    card = card_of(given(DECIDER, PUBLISHED, RETRACTED).state)
    assert (card.statement, card.retraction_reason) == (None, "数据有误")
    assert [one.statement for one in card.versions] == [FIRST]
    given(DECIDER, PUBLISHED, RETRACTED).when(REINSTATE).then(REINSTATED)
    given(DECIDER, PUBLISHED).when(REINSTATE).then()
    assert card_of(given(DECIDER, PUBLISHED, RETRACTED, REINSTATED).state).statement == FIRST


def test_there_is_nothing_before_it_was_published() -> None:
    """Neither acts nor facts find anything."""
    for command in (CORRECT, RETRACT, REINSTATE):
        given(DECIDER).when(command).refuses(DisclosureUnknown)
    for event in (CORRECTED, RETRACTED, REINSTATED):
        assert isinstance(given(DECIDER, event).state, NoDisclosure)
