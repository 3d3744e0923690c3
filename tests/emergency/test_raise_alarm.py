"""Alarms of devices 自动报警: one case per alarm."""

from services.emergency.case import rules
from services.emergency.case.opening import RaiseAlarm, alarm_case_id
from services.emergency.events.case import CaseOpened
from services.emergency.events.values import AlarmKind, CaseChannel, CaseKind
from tests.emergency.facts import ELEVATOR, MAINTAINER, USER, no_case

ALARM = RaiseAlarm(
    elevator_id=ELEVATOR.elevator_id,
    device_id="iot-1",
    alarm_number="77",
    alarm=AlarmKind.ENTRAPMENT_BETWEEN_LANDINGS,
    elevator=ELEVATOR,
    maintainer=MAINTAINER,
    connected=True,
)


def raised(alarm: RaiseAlarm) -> CaseOpened:
    """The case that an alarm opens."""
    [event] = no_case().when(alarm).decided()
    assert isinstance(event, CaseOpened)
    return event


def test_an_alarm_that_tells_of_persons_is_a_rescue() -> None:
    """Of at least one person, until somebody has spoken with them."""
    event = raised(ALARM)
    assert (event.case_kind, event.trapped) == (CaseKind.RESCUE, 1)
    assert event.channel is CaseChannel.DEVICE
    assert (event.user_unit, event.maintainer) == (USER, MAINTAINER)
    assert raised(ALARM.model_copy(update={"trapped": 4})).trapped == 4


def test_any_other_alarm_is_a_fault() -> None:
    """Nobody is held by an electric bicycle in the car."""
    bicycle = ALARM.model_copy(update={"alarm": AlarmKind.ELECTRIC_BICYCLE})
    assert (raised(bicycle).case_kind, raised(bicycle).trapped) == (CaseKind.FAULT, 0)
    held = bicycle.model_copy(update={"trapped": 1})
    no_case().when(held).refuses(rules.OnlyRescueHasTrapped)


def test_the_same_alarm_again_changes_nothing() -> None:
    """Devices repeat themselves; the number of the alarm is theirs."""
    no_case().also(raised(ALARM)).when(ALARM).then()
    other = ALARM.model_copy(update={"alarm_number": "78"})
    assert alarm_case_id(ALARM) == alarm_case_id(ALARM.model_copy())
    assert alarm_case_id(ALARM) != alarm_case_id(other)


def test_a_device_alarms_for_its_own_elevator() -> None:
    """One that was never connected, or no longer is, is not believed."""
    foreign = ALARM.model_copy(update={"connected": False})
    no_case().when(foreign).refuses(rules.AlarmDeviceForeign)
