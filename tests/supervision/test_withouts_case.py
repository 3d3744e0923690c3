"""The three withouts 三无: flags, settlements, the end of a case. Plan of 2015, phase 4."""

from datetime import date
from itertools import combinations

import pytest

from services.supervision.events.withouts import (
    FundingSettled,
    MaintainerSettled,
    ResponsibleUnitSettled,
    WithoutsCaseClosed,
    WithoutsCaseOpened,
    WithoutsCaseWithdrawn,
    WithoutsDefinition,
    WithoutsFlag,
    WithoutsFlagCleared,
    WithoutsFlagRaised,
    WithoutsHappened,
)
from services.supervision.withouts import DECIDER, FundFact, Withouts, card_of
from services.supervision.withouts.commands import (
    ClearWithoutsFlag,
    CloseWithoutsCase,
    RaiseWithoutsFlag,
    SettleFunding,
    SettleMaintainer,
    SettleResponsibleUnit,
    WithdrawWithoutsCase,
)
from services.supervision.withouts.rules import (
    FundNotOfThisElevator,
    FundNotSecured,
    MaintainerNotBound,
    NoWithoutsCase,
    SettlementNotHeld,
    UnitNotInRegister,
    WithoutsFoundLater,
    WithoutsNotSettled,
    WithoutsUnknown,
)
from services.supervision.withouts.state import Settlement
from tests.spec import given
from tests.supervision.remedy_facts import (
    ELEVATOR,
    LIFT,
    MAINTAINER,
    OTHER_ELEVATOR,
    PROPERTY,
    USER,
)

MANAGEMENT, MAINTENANCE, FUND = WithoutsFlag
ANY, ALL = WithoutsDefinition
TODAY = date(2015, 10, 1)


def raise_flag(flag: WithoutsFlag, definition: WithoutsDefinition = ANY) -> RaiseWithoutsFlag:
    """The act on 20 September."""
    return RaiseWithoutsFlag(
        flag=flag, found_on=date(2015, 9, 20), evidence=("走访记录",), definition=definition
    )


def raised(flag: WithoutsFlag) -> WithoutsFlagRaised:
    """What it leads to."""
    return WithoutsFlagRaised(flag=flag, found_on=date(2015, 9, 20), evidence=("走访记录",))


def cleared(flag: WithoutsFlag, *evidence: str) -> WithoutsFlagCleared:
    """The flag is down today."""
    return WithoutsFlagCleared(flag=flag, cleared_on=TODAY, evidence=evidence)


ALL_UP = tuple(raised(flag) for flag in WithoutsFlag)
OPENED = WithoutsCaseOpened(definition=ALL, flags=tuple(WithoutsFlag))
UNIT = SettleResponsibleUnit(unit=USER, elevator=LIFT)
UNIT_SETTLED = ResponsibleUnitSettled(unit=USER)
MAINTAIN = SettleMaintainer(maintainer=MAINTAINER, maintained_by=MAINTAINER)
MAINTAINER_SETTLED = MaintainerSettled(maintainer=MAINTAINER)
PAID = FundFact(type="maintenance.FundPaid.v1", elevator_id=ELEVATOR, position=77)
MONEY = SettleFunding(fund_id="WX-1", fund=PAID, own_elevator_id=ELEVATOR)
FUNDING_SETTLED = FundingSettled(fund_id="WX-1", basis="maintenance.FundPaid.v1", position=77)
SETTLED: tuple[WithoutsHappened, ...] = (UNIT_SETTLED, MAINTAINER_SETTLED, FUNDING_SETTLED)
CLOSE = CloseWithoutsCase(reference="厦督销〔2015〕7号", elevator=LIFT, maintained_by=MAINTAINER)
CLOSED = WithoutsCaseClosed(reference="厦督销〔2015〕7号")


def test_the_flags_are_independent() -> None:
    """Each is raised and cleared by itself, once."""
    for flag in WithoutsFlag:
        alone = given(DECIDER, raised(flag))
        card = card_of(alone.state)
        assert [one.flag for one in card.flags] == [flag]
        clear = ClearWithoutsFlag(flag=flag, cleared_on=TODAY, evidence=("合同",))
        alone.when(clear).then(cleared(flag, "合同"))
        alone.also(cleared(flag, "合同")).when(clear).then()
    given(DECIDER).when(ClearWithoutsFlag(flag=FUND, cleared_on=TODAY, evidence=("1",))).refuses(
        WithoutsUnknown
    )


def test_by_one_definition_any_flag_makes_a_case() -> None:
    """The first one opens it; the second one joins it."""
    given(DECIDER).when(raise_flag(FUND)).then(
        raised(FUND), WithoutsCaseOpened(definition=ANY, flags=(FUND,))
    )
    open_case = given(DECIDER, raised(FUND), WithoutsCaseOpened(definition=ANY, flags=(FUND,)))
    open_case.when(raise_flag(MANAGEMENT)).then(raised(MANAGEMENT))
    open_case.when(raise_flag(FUND)).then()


def test_by_the_other_all_three_do() -> None:
    """Two flags are two flags."""
    given(DECIDER).when(raise_flag(FUND, ALL)).then(raised(FUND))
    two = given(DECIDER, raised(MANAGEMENT), raised(MAINTENANCE))
    two.when(raise_flag(FUND, ALL)).then(raised(FUND), OPENED)
    assert card_of(two.state).fulfils == (ANY,)
    assert card_of(given(DECIDER, *ALL_UP).state).fulfils == (ANY, ALL)


def test_a_day_of_the_future_is_a_mistake() -> None:
    """Of raising and of clearing."""
    late = date(2015, 10, 2)
    given(DECIDER).when(raise_flag(FUND).model_copy(update={"found_on": late})).refuses(
        WithoutsFoundLater
    )
    clear = ClearWithoutsFlag(flag=FUND, cleared_on=late, evidence=("1",))
    given(DECIDER, raised(FUND)).when(clear).refuses(WithoutsFoundLater)


def test_the_unit_is_that_of_the_register() -> None:
    """The responsible unit, or the user unit where none is assigned; another one is refused."""
    story = given(DECIDER, *ALL_UP, OPENED)
    story.when(UNIT).then(UNIT_SETTLED, cleared(MANAGEMENT, USER.party_id))
    story.also(UNIT_SETTLED).when(UNIT).then()
    assigned = LIFT.model_copy(update={"responsible_unit": PROPERTY})
    story.when(UNIT.model_copy(update={"elevator": assigned})).refuses(UnitNotInRegister)
    nobody = LIFT.model_copy(update={"user_unit": None})
    story.when(UNIT.model_copy(update={"elevator": nobody})).refuses(UnitNotInRegister)


def test_the_maintainer_is_who_has_taken_over() -> None:
    """A maintainer that only promised to come is none."""
    story = given(DECIDER, *ALL_UP, OPENED)
    story.when(MAINTAIN).then(MAINTAINER_SETTLED, cleared(MAINTENANCE, MAINTAINER.party_id))
    story.also(MAINTAINER_SETTLED).when(MAINTAIN).then()
    for bound in (None, PROPERTY):
        other = MAINTAIN.model_copy(update={"maintained_by": bound})
        story.when(other).refuses(MaintainerNotBound)


def test_the_money_is_this_elevators() -> None:
    """Approved, paid or granted; the fact and its place in the log are kept."""
    story = given(DECIDER, *ALL_UP, OPENED)
    story.when(MONEY).then(FUNDING_SETTLED, cleared(FUND, "fund-WX-1"))
    story.also(FUNDING_SETTLED).when(MONEY).then()
    story.when(MONEY.model_copy(update={"fund": None})).refuses(FundNotSecured)
    other = PAID.model_copy(update={"elevator_id": OTHER_ELEVATOR})
    story.when(MONEY.model_copy(update={"fund": other})).refuses(FundNotOfThisElevator)


@pytest.mark.parametrize("command", [UNIT, MAINTAIN, MONEY])
def test_nothing_is_settled_without_a_case(
    command: SettleResponsibleUnit | SettleMaintainer | SettleFunding,
) -> None:
    """Of an elevator that lacks nothing, or whose case is closed."""
    given(DECIDER).when(command).refuses(WithoutsUnknown)
    given(DECIDER, raised(FUND)).when(command).refuses(NoWithoutsCase)
    given(DECIDER, *ALL_UP, OPENED, *SETTLED, CLOSED).when(command).refuses(NoWithoutsCase)


def test_a_case_closes_only_when_all_three_are_settled() -> None:
    """Not with none, not with one, not with two of them, whichever they are."""
    story = given(DECIDER, *ALL_UP, OPENED)
    for number in (0, 1, 2):
        for some in combinations(SETTLED, number):
            story.also(*some).when(CLOSE).refuses(WithoutsNotSettled)
    story.also(*SETTLED).when(CLOSE).then(CLOSED)
    story.also(*SETTLED, CLOSED).when(CLOSE).then()


def test_what_was_settled_holds_still_when_the_case_closes() -> None:
    """The maintainer left, or another unit took over, and nobody has raised the flag yet."""
    story = given(DECIDER, *ALL_UP, OPENED, *SETTLED)
    for bound in (None, PROPERTY):
        left = CLOSE.model_copy(update={"maintained_by": bound})
        story.when(left).refuses(SettlementNotHeld)
    assigned = LIFT.model_copy(update={"responsible_unit": PROPERTY})
    for facts in (None, assigned):
        story.when(CLOSE.model_copy(update={"elevator": facts})).refuses(SettlementNotHeld)


def test_a_case_with_one_flag_needs_all_three_too() -> None:
    """Whoever closes it has looked at all of them."""
    one = given(DECIDER, raised(FUND), WithoutsCaseOpened(definition=ANY, flags=(FUND,)))
    one.also(FUNDING_SETTLED).when(CLOSE).refuses(WithoutsNotSettled)
    one.also(*SETTLED).when(CLOSE).then(CLOSED)


def test_a_flag_raised_again_undoes_its_settlement() -> None:
    """The maintainer left: the case does not close, the other settlements stay."""
    story = given(DECIDER, *ALL_UP, OPENED, *SETTLED)
    for flag, settlement in zip(WithoutsFlag, Settlement, strict=True):
        again = story.also(cleared(flag, "1"), raised(flag))
        assert card_of(again.state).unsettled == (settlement,)
        again.when(CLOSE).refuses(WithoutsNotSettled)


def test_a_closed_case_may_be_followed_by_another() -> None:
    """Nothing is settled in the new one."""
    closed = given(DECIDER, *ALL_UP, OPENED, *SETTLED, *map(cleared, WithoutsFlag), CLOSED)
    closed.when(raise_flag(FUND)).then(
        raised(FUND), WithoutsCaseOpened(definition=ANY, flags=(FUND,))
    )
    assert card_of(closed.when(raise_flag(FUND)).after).unsettled == tuple(Settlement)


def test_what_was_raised_in_error_is_withdrawn() -> None:
    """No settlement is owed, and no flag is up."""
    withdraw = WithdrawWithoutsCase(reason="地址有误")
    withdrawn = WithoutsCaseWithdrawn(reason="地址有误")
    given(DECIDER, *ALL_UP, OPENED).when(withdraw).then(withdrawn)
    assert given(DECIDER, *ALL_UP, OPENED, withdrawn).state == Withouts()
    given(DECIDER, *ALL_UP, OPENED, withdrawn).when(CLOSE).refuses(NoWithoutsCase)


def test_facts_in_any_order_fold() -> None:
    """A settlement that is older than the case, a flag cleared before it was raised."""
    events: tuple[WithoutsHappened, ...] = (*SETTLED, cleared(FUND, "1"), CLOSED, OPENED)
    for event in events:
        assert isinstance(given(DECIDER, event).state, Withouts)
