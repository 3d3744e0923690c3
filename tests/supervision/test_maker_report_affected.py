"""An affected elevator: told, acknowledged, verified, ordered, rectified, each with its time."""

from datetime import date

from services.reference.elevator import ElevatorFacts, Place
from services.supervision.affected import DECIDER, NotAffected, RecordAffected, card_of, key_of
from services.supervision.affected.card import AffectedStatus
from services.supervision.affected.commands import (
    AcknowledgeByAuthority,
    AcknowledgeByUserUnit,
    Command,
    NotifyAuthority,
    NotifyUserUnit,
    RecordAffectedOrder,
    RecordAffectedRectified,
    RefuteReportedHazard,
    TellInsurer,
    VerifyReportedHazard,
)
from services.supervision.affected.rules import (
    AffectedOrderGiven,
    AffectedOrderUnknown,
    AffectedRectifiedInFuture,
    AuthorityNotKnown,
    AuthorityNotNotified,
    ElevatorNotAffected,
    InsurerDoesNotCover,
    NotOfReportingMaker,
    OutsideReportedMachines,
    ReportedHazardNotConfirmed,
    UserUnitNotKnown,
    UserUnitNotNotified,
    VerifiedInFuture,
)
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    AffectedElevatorOrdered,
    AffectedElevatorRectified,
    AffectedHappened,
    AffectedMachines,
    AuthorityAcknowledged,
    AuthorityNotified,
    InsurerTold,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
    SerialRange,
    UserUnitAcknowledged,
    UserUnitNotified,
)
from services.supervision.maker_report import MakerReportFacts
from services.supervision.maker_report.rules import MakerReportIsWithdrawn, MakerReportUnknown
from tests.spec import given
from tests.supervision.remedy_facts import (
    BUREAU,
    ELEVATOR,
    INSURER,
    LIFT,
    MAKER,
    OTHER_ELEVATOR,
    OTHER_MAKER,
    PROPERTY,
    USER,
)

REPORT = MakerReportFacts(
    report_id="ZZ-2015-1",
    maker=MAKER,
    description="制动器销轴断裂",
    serious_code=None,
    machines=(AffectedMachines(serial_range=SerialRange(first="G-0001", last="G-0100")),),
    withdrawn=False,
)
RECORD = RecordAffected(report_id="ZZ-2015-1", elevator_id=ELEVATOR, elevator=LIFT, report=REPORT)
FOUND = AffectedElevatorFound(
    report_id="ZZ-2015-1",
    elevator_id=ELEVATOR,
    maker=MAKER,
    serial_number="G-0017",
    description="制动器销轴断裂",
)
TOLD = UserUnitNotified(unit=USER)
KNOWS = UserUnitAcknowledged(unit=USER)
REPORTED = AuthorityNotified(division="350203")
BUREAU_KNOWS = AuthorityAcknowledged(authority=BUREAU)
VERIFY = VerifyReportedHazard(
    verified_by=BUREAU, verified_on=date(2015, 10, 1), evidence=("现场核查1",)
)
CONFIRMED = ReportedHazardConfirmed(**dict(VERIFY))
REFUTE = RefuteReportedHazard(refuted_by=BUREAU, reason="该台已更换销轴")
REFUTED = ReportedHazardRefuted(**dict(REFUTE))
ORDER = RecordAffectedOrder(order_id="ZL-1", ordered_elevator_id=ELEVATOR)
ORDERED = AffectedElevatorOrdered(order_id="ZL-1")
RECTIFY = RecordAffectedRectified(rectified_on=date(2015, 10, 1), evidence=("照片1",))
RECTIFIED = AffectedElevatorRectified(**dict(RECTIFY))


def of(facts: ElevatorFacts) -> RecordAffected:
    """The elevator with these facts, found for the report."""
    return RECORD.model_copy(update={"elevator": facts})


def test_an_elevator_is_found_once() -> None:
    """Sent twice, it changes nothing; its stream is named by report and elevator."""
    given(DECIDER).when(RECORD).then(FOUND)
    given(DECIDER, FOUND).when(RECORD).then()
    assert key_of(RECORD) == f"ZZ-2015-1-{ELEVATOR}"


def test_a_maker_reports_its_own_machines() -> None:
    """A number that another maker gave out, too, is not meant."""
    given(DECIDER).when(of(LIFT.model_copy(update={"maker": OTHER_MAKER}))).refuses(
        NotOfReportingMaker
    )


def test_only_what_was_reported_is_affected() -> None:
    """A number outside the range is not."""
    given(DECIDER).when(of(LIFT.model_copy(update={"serial_number": "G-0101"}))).refuses(
        OutsideReportedMachines
    )


def test_nothing_is_found_for_no_report() -> None:
    """Nor for one that was withdrawn."""
    given(DECIDER).when(RECORD.model_copy(update={"report": None})).refuses(MakerReportUnknown)
    withdrawn = REPORT.model_copy(update={"withdrawn": True})
    given(DECIDER).when(RECORD.model_copy(update={"report": withdrawn})).refuses(
        MakerReportIsWithdrawn
    )


def test_no_step_is_taken_for_an_elevator_that_was_not_found() -> None:
    """Every other act asks for the elevator first."""
    steps: tuple[Command, ...] = (
        NotifyUserUnit(elevator=LIFT),
        AcknowledgeByUserUnit(),
        NotifyAuthority(elevator=LIFT),
        AcknowledgeByAuthority(authority=BUREAU),
        TellInsurer(insurer=INSURER),
        VERIFY,
        REFUTE,
        ORDER,
        RECTIFY,
    )
    for command in steps:
        given(DECIDER).when(command).refuses(ElevatorNotAffected)


def test_the_responsible_unit_is_told() -> None:
    """By the register; the user unit where no responsible unit is named; nobody is no unit."""
    found = given(DECIDER, FOUND)
    found.when(NotifyUserUnit(elevator=LIFT)).then(TOLD)
    responsible = LIFT.model_copy(update={"responsible_unit": PROPERTY})
    found.when(NotifyUserUnit(elevator=responsible)).then(UserUnitNotified(unit=PROPERTY))
    nobody = LIFT.model_copy(update={"user_unit": None})
    found.when(NotifyUserUnit(elevator=nobody)).refuses(UserUnitNotKnown)


def test_a_unit_is_told_once_unless_another_took_over() -> None:
    """Who took the elevator over since has not acknowledged anything."""
    told = given(DECIDER, FOUND, TOLD, KNOWS)
    told.when(NotifyUserUnit(elevator=LIFT)).then()
    other = LIFT.model_copy(update={"user_unit": PROPERTY})
    told.when(NotifyUserUnit(elevator=other)).then(UserUnitNotified(unit=PROPERTY))
    card = card_of(told.when(NotifyUserUnit(elevator=other)).after)
    assert (card.user_unit, card.user_unit_acknowledged_at) == (PROPERTY, None)


def test_only_who_was_told_acknowledges() -> None:
    """Once."""
    acknowledge = AcknowledgeByUserUnit()
    given(DECIDER, FOUND).when(acknowledge).refuses(UserUnitNotNotified)
    given(DECIDER, FOUND, TOLD).when(acknowledge).then(KNOWS)
    given(DECIDER, FOUND, TOLD, KNOWS).when(acknowledge).then()
    by_bureau = AcknowledgeByAuthority(authority=BUREAU)
    given(DECIDER, FOUND).when(by_bureau).refuses(AuthorityNotNotified)
    given(DECIDER, FOUND, REPORTED).when(by_bureau).then(BUREAU_KNOWS)
    given(DECIDER, FOUND, REPORTED, BUREAU_KNOWS).when(by_bureau).then()


def test_the_authority_of_the_place_is_told() -> None:
    """Once, unless the elevator was taken elsewhere."""
    given(DECIDER, FOUND).when(NotifyAuthority(elevator=LIFT)).then(REPORTED)
    given(DECIDER, FOUND, REPORTED).when(NotifyAuthority(elevator=LIFT)).then()
    moved = LIFT.model_copy(update={"place": Place(division="350206")})
    given(DECIDER, FOUND, REPORTED).when(NotifyAuthority(elevator=moved)).then(
        AuthorityNotified(division="350206")
    )
    nowhere = LIFT.model_copy(update={"place": None})
    given(DECIDER, FOUND).when(NotifyAuthority(elevator=nowhere)).refuses(AuthorityNotKnown)


def test_an_insurer_that_covers_the_elevator_is_told() -> None:
    """Once; no other is."""
    tell = TellInsurer(insurer=INSURER, insurers=frozenset({INSURER.party_id}))
    given(DECIDER, FOUND).when(tell).then(InsurerTold(insurer=INSURER))
    given(DECIDER, FOUND, InsurerTold(insurer=INSURER)).when(tell).then()
    for covers in (frozenset[str](), None):
        other = tell.model_copy(update={"insurers": covers})
        given(DECIDER, FOUND).when(other).refuses(InsurerDoesNotCover)


def test_nothing_is_ordered_before_it_is_confirmed() -> None:
    """Nor rectified; nor after it was refuted."""
    for past in ((FOUND, TOLD, KNOWS), (FOUND, REFUTED), (FOUND, CONFIRMED, REFUTED)):
        given(DECIDER, *past).when(ORDER).refuses(ReportedHazardNotConfirmed)
        given(DECIDER, *past).when(RECTIFY).refuses(ReportedHazardNotConfirmed)
    given(DECIDER, FOUND, CONFIRMED).when(ORDER).then(ORDERED)
    given(DECIDER, FOUND, CONFIRMED, ORDERED).when(ORDER).then()


def test_the_order_is_about_this_elevator() -> None:
    """An order of another elevator, or of none, is not its order."""
    for elevator_id in (OTHER_ELEVATOR, None):
        other = ORDER.model_copy(update={"ordered_elevator_id": elevator_id})
        given(DECIDER, FOUND, CONFIRMED).when(other).refuses(AffectedOrderUnknown)


def test_a_verdict_changes_while_nothing_rests_on_it() -> None:
    """What was refuted may be confirmed; what was ordered is not refuted any more."""
    given(DECIDER, FOUND).when(VERIFY).then(CONFIRMED)
    given(DECIDER, FOUND, CONFIRMED).when(VERIFY).then()
    given(DECIDER, FOUND, REFUTED).when(VERIFY).then(CONFIRMED)
    given(DECIDER, FOUND, CONFIRMED).when(REFUTE).then(REFUTED)
    given(DECIDER, FOUND, REFUTED).when(REFUTE).then()
    given(DECIDER, FOUND, CONFIRMED, ORDERED).when(REFUTE).refuses(AffectedOrderGiven)
    given(DECIDER, FOUND, CONFIRMED, RECTIFIED).when(REFUTE).refuses(AffectedOrderGiven)


def test_what_is_recorded_has_happened() -> None:
    """Neither a look nor a rectification is of the future."""
    look = VERIFY.model_copy(update={"verified_on": date(2015, 10, 2)})
    given(DECIDER, FOUND).when(look).refuses(VerifiedInFuture)
    work = RECTIFY.model_copy(update={"rectified_on": date(2015, 10, 2)})
    given(DECIDER, FOUND, CONFIRMED).when(work).refuses(AffectedRectifiedInFuture)


def test_every_step_has_its_time() -> None:
    """What has no time has not happened."""
    days: dict[int, AffectedHappened] = {
        1: FOUND, 2: TOLD, 3: REPORTED, 4: KNOWS, 5: BUREAU_KNOWS, 6: InsurerTold(insurer=INSURER),
        7: CONFIRMED, 8: ORDERED, 9: RECTIFIED,
    }  # fmt: skip
    story = given(DECIDER)
    statuses: list[AffectedStatus] = []
    for day, event in days.items():
        story = story.on(2015, 9, day).also(event)
        statuses.append(card_of(story.state).status)
    card = card_of(story.state)
    times = (
        card.found_at, card.user_unit_notified_at, card.authority_notified_at,
        card.user_unit_acknowledged_at, card.authority_acknowledged_at, card.insurers[0].told_at,
        card.verdict_at, card.ordered_at, card.rectified_at,
    )  # fmt: skip
    assert [at.day for at in times if at is not None] == list(days)
    assert statuses[5:] == ["unverified", "confirmed", "ordered", "rectified"]
    assert card_of(given(DECIDER, FOUND, REFUTED).state).status is AffectedStatus.REFUTED


def test_facts_in_any_order_fold() -> None:
    """An acknowledgement that is older than the notice; anything before the elevator was found."""
    card = card_of(given(DECIDER, FOUND, KNOWS, BUREAU_KNOWS).state)
    assert (card.user_unit, card.user_unit_notified_at) == (USER, None)
    assert card.authority == BUREAU
    events: tuple[AffectedHappened, ...] = (TOLD, KNOWS, REPORTED, CONFIRMED, ORDERED, RECTIFIED)
    for event in events:
        assert isinstance(given(DECIDER, event).state, NotAffected)
