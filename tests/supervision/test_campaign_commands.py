"""Command posts 指挥部: 质检总局电梯安全监管大会战工作方案 §二."""

from datetime import date
from typing import Any

import pytest

from services.kernel.sealed import Sealed
from services.supervision import command_post
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.command_post.card import card_of
from services.supervision.command_post.commands import (
    AppointCommandMember,
    DissolveCommand,
    EndCommandTerm,
    EstablishCommand,
    RevealCommandMember,
)
from services.supervision.command_post.rules import (
    CommanderNotSingle,
    CommandMemberNumberTaken,
    CommandMemberUnknown,
    CommandMemberUnnamed,
    CommandPersonMissing,
    CommandPostAlreadyDissolved,
    CommandPostAlreadyEstablished,
    CommandPostUnknown,
    CommandTermDatesWrong,
)
from services.supervision.command_post.state import NoCommandPost
from services.supervision.events.campaign_values import NATION
from services.supervision.events.command_post import (
    CommandDissolved,
    CommandEstablished,
    CommandLevel,
    CommandMember,
    CommandMemberAppointed,
    CommandMemberRevealed,
    CommandPostHappened,
    CommandRole,
    CommandTermEnded,
)
from services.supervision.territory import TerritoryOutsideCampaign, TerritoryUnknown
from tests.spec import Given, given
from tests.supervision.campaign_facts import CAMPAIGN, campaign_facts, divisions

PostStory = Given[command_post.Command, command_post.State, CommandPostHappened]

IDS: dict[str, Any] = {"campaign_id": CAMPAIGN, "division": "350200"}
PERSON = "person:xm-1"
CHIEF = CommandMember(
    member_id="1",
    command_role=CommandRole.COMMANDER,
    office="市质监局局长",
    from_on=date(2015, 3, 20),
    person_id=PERSON,
    name=Sealed(person_id=PERSON, box="Ym94"),
)
MEMBER = CommandMember(
    member_id="2",
    command_role=CommandRole.MEMBER,
    office="特种设备处处长",
    from_on=date(2015, 3, 20),
)
NEXT_CHIEF = CHIEF.model_copy(update={"member_id": "3", "from_on": date(2015, 7, 1)})
DOCUMENT = "厦质监〔2015〕12号"
ESTABLISHED = CommandEstablished(
    **IDS, level=CommandLevel.CITY, document_number=DOCUMENT, members=(CHIEF, MEMBER)
)
TERM_ENDED = CommandTermEnded(**IDS, member_id="1", ended_on=date(2015, 6, 30), reason="调任")
DISSOLVED = CommandDissolved(**IDS, reason="大会战结束")
END = EndCommandTerm(**IDS, member_id="1", ended_on=date(2015, 6, 30), reason="调任")


def nothing() -> PostStory:
    """No command post, on 20 March 2015."""
    return given(command_post.decider(divisions())).on(2015, 3, 20)


def established(*then: CommandPostHappened) -> PostStory:
    """Xiamen's, and what followed."""
    return nothing().also(ESTABLISHED, *then).on(2015, 7, 1)


def establish(*members: CommandMember, **changes: Any) -> EstablishCommand:
    stated = {**IDS, "document_number": DOCUMENT, "members": members or (CHIEF, MEMBER)}
    return EstablishCommand(**{**stated, "campaign": campaign_facts(), **changes})


@pytest.mark.parametrize(
    ("division", "level"),
    [
        (NATION, CommandLevel.NATIONAL),
        ("350000", CommandLevel.PROVINCE),
        ("660000", CommandLevel.PROVINCE),
        ("350200", CommandLevel.CITY),
        ("350203", CommandLevel.COUNTY),
    ],
)
def test_each_division_has_its_own(division: str, level: CommandLevel) -> None:
    """National, province, city, county: the level follows from the division."""
    expected = ESTABLISHED.model_copy(update={"division": division, "level": level})
    nothing().when(establish(division=division)).then(expected)


def test_a_division_has_one() -> None:
    """Inside the campaign, and a division that there is."""
    established().when(establish()).refuses(CommandPostAlreadyEstablished)
    nothing().when(establish(division="359900")).refuses(TerritoryUnknown)
    local = campaign_facts(division="350000", reporting_units=("350200",))
    nothing().when(establish(division="440300", campaign=local)).refuses(TerritoryOutsideCampaign)
    nothing().when(establish(division=NATION, campaign=local)).refuses(TerritoryOutsideCampaign)
    nothing().when(establish(campaign=None)).refuses(CampaignUnknown)


def test_one_commands() -> None:
    """Neither none nor two."""
    for members in ((MEMBER,), (CHIEF, NEXT_CHIEF)):
        nothing().when(establish(*members)).refuses(CommanderNotSingle)
    twice = MEMBER.model_copy(update={"member_id": "1"})
    nothing().when(establish(CHIEF, twice)).refuses(CommandMemberNumberTaken)


def test_a_name_has_its_person() -> None:
    """Under whose number it can be erased; a term does not end before it begins."""
    nameless = CHIEF.model_copy(update={"person_id": ""})
    nothing().when(establish(nameless)).refuses(CommandPersonMissing)
    short = CHIEF.model_copy(update={"to_on": date(2015, 3, 19)})
    nothing().when(establish(short)).refuses(CommandTermDatesWrong)


def test_members_join() -> None:
    """Under a number of their own; the same again is no change."""
    third = MEMBER.model_copy(update={"member_id": "4"})
    appoint = AppointCommandMember(**IDS, member=third)
    event = CommandMemberAppointed(**IDS, member=third)
    established().when(appoint).then(event)
    established(event).when(appoint).then()
    taken = AppointCommandMember(**IDS, member=MEMBER.model_copy(update={"office": "副处长"}))
    established().when(taken).refuses(CommandMemberNumberTaken)
    nothing().when(appoint).refuses(CommandPostUnknown)


def test_a_commander_follows_another() -> None:
    """When the term of the one before has ended."""
    appoint = AppointCommandMember(**IDS, member=NEXT_CHIEF)
    established().when(appoint).refuses(CommanderNotSingle)
    assert established(TERM_ENDED).when(appoint).decided()


def test_a_term_ends() -> None:
    """On a day after it began; the same day again is no change."""
    established().when(END).then(TERM_ENDED)
    established(TERM_ENDED).when(END).then()
    early = END.model_copy(update={"ended_on": date(2015, 3, 19)})
    established().when(early).refuses(CommandTermDatesWrong)
    unknown = END.model_copy(update={"member_id": "9"})
    established().when(unknown).refuses(CommandMemberUnknown)


def test_a_look_at_a_name_stays_on_record() -> None:
    """With its reason; also after the post is dissolved. An office alone has no name."""
    reveal = RevealCommandMember(**IDS, member_id="1", reason="核对")
    event = CommandMemberRevealed(**IDS, member_id="1", person_id=PERSON, reason="核对")
    established().when(reveal).then(event)
    established(DISSOLVED).when(reveal).then(event)
    assert established(event).state == established().state
    office = reveal.model_copy(update={"member_id": "2"})
    established().when(office).refuses(CommandMemberUnnamed)


def test_a_dissolved_post_stays_to_be_seen() -> None:
    """Nobody joins it."""
    dissolve = DissolveCommand(**IDS, reason="大会战结束")
    established().when(dissolve).then(DISSOLVED)
    for command in (dissolve, END, AppointCommandMember(**IDS, member=NEXT_CHIEF)):
        established(DISSOLVED).when(command).refuses(CommandPostAlreadyDissolved)


def test_the_card_shows_offices_and_no_names() -> None:
    """Whether a name is on record, and nothing more."""
    card = card_of(established(TERM_ENDED).state)
    assert [one.has_name for one in card.members] == [True, False]
    assert card.members[0].to_on == date(2015, 6, 30)
    assert "Ym94" not in str(card)


def test_late_facts_change_what_they_can() -> None:
    """Evolve is total: no post, or no such member."""
    for event in (TERM_ENDED, DISSOLVED):
        assert isinstance(nothing().also(event).state, NoCommandPost)
    stranger = TERM_ENDED.model_copy(update={"member_id": "9"})
    assert established(stranger).state == established().state
