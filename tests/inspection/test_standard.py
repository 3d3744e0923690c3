"""Standards 标准: editions follow one another; a lift is judged by that of its design date."""

from datetime import date
from typing import Any

import pytest

from services.inspection.events.oversight import StandardPublished, StandardSuperseded
from services.inspection.events.values import StandardKind
from services.inspection.standard import (
    EditionPublishedAlready,
    EditionSupersededAlready,
    EditionUnknown,
    LocalStandardWithoutDivision,
    PublishStandard,
    Standard,
    StandardUnknown,
    SupersededBeforeItApplied,
    SupersedeStandard,
    card_of,
    decider,
    subject_of,
)
from services.reference.party import PartyRef
from tests.inspection.facts import only
from tests.spec import Given, given

SAC = PartyRef(party_id="register:cn:sac", name="国家标准化管理委员会")
GB7588 = PublishStandard(
    standard_number="GB7588",
    edition="1995",
    printed_number="GB 7588-1995",
    title="电梯制造与安装安全规范",
    kind=StandardKind.NATIONAL,
    published_by=SAC,
    applies_from=date(1996, 8, 1),
)
SECOND = GB7588.model_copy(
    update={
        "edition": "2003",
        "printed_number": "GB 7588-2003",
        "applies_from": date(2004, 1, 1),
    }
)
SUPERSEDE = SupersedeStandard(edition="1995", superseded_from=date(2004, 7, 1), by_edition="2003")


def changed(command: Any, **others: Any) -> Any:
    return command.model_copy(update=others)


def both() -> Given[Any, Standard, Any]:
    story = given(decider)
    for command in (GB7588, SECOND, SUPERSEDE):
        story = story.also(*story.when(command).decided())
    return story


@pytest.mark.parametrize(
    ("design_on", "edition"),
    [
        (date(1996, 7, 31), None),
        (date(1996, 8, 1), "1995"),
        (date(2003, 12, 31), "1995"),
        (date(2004, 1, 1), "2003"),  # both are good in the transition: the newer
        (date(2030, 1, 1), "2003"),
    ],
)
def test_the_edition_of_the_design_date(design_on: date, edition: str | None) -> None:
    """Not that of today."""
    found = both().state.applicable(design_on)
    assert (found.edition if found else None) == edition


def test_the_newer_edition_is_the_one_that_applies_later() -> None:
    """Not the one whose name sorts later."""
    renamed = changed(SECOND, edition="03")
    story = given(decider, only(given(decider).when(GB7588)))
    found = story.when(renamed).after.applicable(date(2004, 6, 1))
    assert found is not None
    assert found.edition == "03"


def test_a_withdrawn_standard_is_for_nothing_new() -> None:
    """废止 without a successor."""
    end = SupersedeStandard(edition="2003", superseded_from=date(2022, 1, 1))
    state = both().when(end).after
    assert state.applicable(date(2021, 12, 31)) is not None
    assert state.applicable(date(2022, 1, 1)) is None


def test_an_edition_is_published_once() -> None:
    """The same again says nothing."""
    assert isinstance(only(given(decider).when(GB7588)), StandardPublished)
    both().when(GB7588).then()
    both().when(changed(GB7588, title="x")).refuses(EditionPublishedAlready)


def test_an_edition_is_superseded_once() -> None:
    """After its own first day, if it exists."""
    one = given(decider, only(given(decider).when(GB7588)))
    assert isinstance(only(one.when(SUPERSEDE)), StandardSuperseded)
    both().when(SUPERSEDE).then()
    both().when(changed(SUPERSEDE, by_edition=None)).refuses(EditionSupersededAlready)
    one.when(changed(SUPERSEDE, edition="2003")).refuses(EditionUnknown)
    early = changed(SUPERSEDE, superseded_from=date(1996, 8, 1))
    one.when(early).refuses(SupersededBeforeItApplied)


def test_a_local_standard_is_a_provinces() -> None:
    """DB35 names Fujian; a national one names nobody, so that only the nation publishes it."""
    local = changed(GB7588, kind=StandardKind.LOCAL, division="350000")
    state = given(decider, only(given(decider).when(local))).state
    assert subject_of(state).division == "350000"
    given(decider).when(changed(local, division="")).refuses(LocalStandardWithoutDivision)
    wrong = changed(GB7588, division="350000")
    given(decider).when(wrong).refuses(LocalStandardWithoutDivision)


def test_the_card_has_all_editions() -> None:
    """The oldest first, each with what superseded it."""
    card = card_of(both().state)
    assert [(one.edition, one.superseded_from, one.by_edition) for one in card.editions] == [
        ("1995", date(2004, 7, 1), "2003"),
        ("2003", None, None),
    ]
    with pytest.raises(StandardUnknown):
        card_of(Standard())


def test_a_successor_known_before_its_predecessor() -> None:
    """Facts come in any order."""
    facts = [only(given(decider).when(GB7588)), StandardSuperseded(**dict(SUPERSEDE))]
    assert given(decider, *facts).state == given(decider, *facts[::-1]).state
