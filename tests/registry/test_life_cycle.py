"""The life-cycle as a whole, against a model that is computed from the commands alone.

The model knows strings, days and booleans. It never sees an event, so an event that is applied
twice, or means something else than its command, shows.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from services.kernel.errors import Refused
from services.reference.elevator import Conclusion, Place
from services.registry.elevator import Command, State, card_of
from services.registry.elevator.ending import Deregister, Scrap
from services.registry.elevator.inspected import ConfirmInspection
from services.registry.elevator.making import (
    NotifyConstruction,
    RecordInstallation,
    RecordManufacture,
    RecordSelection,
)
from services.registry.elevator.phases import Unknown
from services.registry.elevator.registration import RegisterForUse, Relocate
from services.registry.elevator.use import ResumeUse, Seal, SuspendUse, Unseal
from services.registry.elevator.works import (
    CompleteMajorRepair,
    CompleteModification,
    StartMajorRepair,
    StartModification,
)
from services.registry.events.values import (
    ConstructionKind,
    DeregistrationGround,
    IdentifierKind,
    InspectionKind,
    SealingGround,
    UnsealingBasis,
)
from tests.registry.facts import (
    AGENCY,
    BUREAU,
    HOME,
    INSTALLER,
    MAKER,
    NEW_HOME,
    OTHER_BUREAU,
    OWNER,
    REPAIRER,
    SERIAL,
    USER,
    elevator_decider,
)

SERVING = {"in_use", "stopped"}
WAITING = {"modification_awaiting_inspection", "major_repair_awaiting_inspection"}
STANDING = (
    SERVING
    | WAITING
    | {
        "installed",
        "supervision_inspected",
        "under_modification",
        "under_major_repair",
    }
)
FINAL = {"scrapped", "deregistered"}
EARLY = {"unknown", "selected", "manufactured"}

USED = "select manufacture announce install pass register wait"
STORIES = [
    "",
    "manufacture",
    "select manufacture announce",
    "select manufacture announce install",
    "select manufacture announce install pass",
    USED,
    f"{USED} suspend",
    f"{USED} seal",
    f"{USED} suspend seal",
    f"{USED} announce-repair repair wait",
    f"{USED} announce-repair repair wait repaired",
    f"{USED} suspend announce-modification modify wait modified",
    f"{USED} announce-modification announce-repair modify seal modified wait",
]
"""How lives begin."""

RARELY = st.sampled_from([1, 2, 3, 0])
"""What ends a life is tried at one chance in four."""


@dataclass
class Expected:
    """What should be true of the elevator."""

    phase: str = "unknown"
    placed: bool = False
    owned: bool = False
    sealed_on: date | None = None
    stopped_on: date = date.min
    began: date = date.min
    resumes: str = ""
    notices: set[str] = field(default_factory=set)
    inspections: list[tuple[date, str, bool]] = field(default_factory=list)
    certificates: list[str] = field(default_factory=list)

    @property
    def shown(self) -> str:
        return "sealed" if self.sealed_on is not None else self.phase

    def passed_since(self, day: date) -> bool:
        """Whether the last inspection of all was later than `day`, and passed."""
        if not self.inspections:
            return False
        last = max(self.inspections, key=lambda one: one[0])
        same_day = [one for one in self.inspections if one[0] == last[0]]
        return last[0] > day and same_day[-1][2]

    def supervised(self) -> bool:
        supervisions = [one for one in self.inspections if one[1] == "supervision"]
        if not supervisions:
            return False
        latest = max(one[0] for one in supervisions)
        return [one for one in supervisions if one[0] == latest][-1][2]


class Life(RuleBasedStateMachine):
    """One elevator; every act is tried at any time, and allowed exactly when the law allows it."""

    def __init__(self) -> None:
        super().__init__()
        self.decider = elevator_decider()
        self.state: State = self.decider.initial
        self.now = datetime(2010, 1, 1, 4, tzinfo=UTC)
        self.reports = 0
        self.expected = Expected()

    @initialize(story=st.sampled_from(STORIES))
    def live(self, story: str) -> None:
        """Most lives begin in the middle: chance alone seldom comes that far."""
        steps: dict[str, Callable[[], None]] = {
            "select": self.select,
            "manufacture": self.manufacture,
            "announce": lambda: self.notify(ConstructionKind.INSTALLATION, HOME),
            "install": self.install,
            "pass": lambda: self.inspect(InspectionKind.SUPERVISION, Conclusion.PASSED, 0),
            "register": lambda: self.register(1000),
            "suspend": self.suspend,
            "seal": self.seal,
            "announce-repair": lambda: self.notify(ConstructionKind.MAJOR_REPAIR, None),
            "repair": lambda: self.start_work(major=True),
            "repaired": lambda: self.complete_work(major=True),
            "announce-modification": lambda: self.notify(ConstructionKind.MODIFICATION, None),
            "modify": lambda: self.start_work(major=False),
            "modified": lambda: self.complete_work(major=False),
            "wait": lambda: self.time_passes(1),
        }
        for step in story.split():
            steps[step]()

    @property
    def today(self) -> date:
        return self.now.date()

    def act(self, command: Command, *, allowed: bool) -> bool:
        """Try the act; it must succeed exactly if it is `allowed`. Returns whether it did."""
        events = refusal = None
        try:
            events = self.decider.decide(command, self.state, self.now)
        except Refused as refused:
            refusal = refused.reason
        assert (events is not None) == allowed, (self.expected.shown, command, refusal)
        if events is None:
            return False
        for event in events:
            self.state = self.decider.evolve(self.state, event, self.now)
        return True

    @rule(days=st.sampled_from([1, 30, 400]))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    @precondition(lambda self: self.expected.phase in EARLY)
    @rule()
    def select(self) -> None:
        command = RecordSelection(maker=MAKER, serial_number=SERIAL, place=HOME, purchaser=OWNER)
        if self.act(command, allowed=self.expected.phase == "unknown"):
            self.expected.phase = "selected"
            self.expected.placed = self.expected.owned = True

    @precondition(lambda self: self.expected.phase in EARLY)
    @rule()
    def manufacture(self) -> None:
        command = RecordManufacture(
            maker=MAKER,
            serial_number=SERIAL,
            manufactured_on=self.today,
            product_certificate_number="HG-1",
        )
        if self.act(command, allowed=self.expected.phase in {"unknown", "selected"}):
            self.expected.phase = "manufactured"

    @rule(kind=st.sampled_from(ConstructionKind), place=st.sampled_from([None, HOME]))
    def notify(self, kind: ConstructionKind, place: Place | None) -> None:
        command = NotifyConstruction(kind=kind, notification_number="1", contractor=REPAIRER)
        if place is not None:
            command = command.model_copy(update={"place": place})
        phase = self.expected.phase
        if kind is ConstructionKind.INSTALLATION:
            allowed = phase in {"manufactured", "construction_notified"}
        elif kind is ConstructionKind.RELOCATION:
            allowed = phase in {"relocating", "construction_notified"}
        else:
            allowed = phase in SERVING
        if self.act(command, allowed=allowed and (self.expected.placed or place is not None)):
            self.expected.placed = True
            if phase in SERVING:
                self.expected.notices.add(kind)
            else:
                self.expected.phase, self.expected.began = "construction_notified", self.today

    @rule()
    def install(self) -> None:
        command = RecordInstallation(installer=INSTALLER, self_inspection_report="1")
        if self.act(command, allowed=self.expected.phase == "construction_notified"):
            self.expected.phase = "installed"

    @rule(
        kind=st.sampled_from(InspectionKind),
        conclusion=st.sampled_from(Conclusion),
        days_ago=st.sampled_from([0, 1, 40, -1]),
    )
    def inspect(self, kind: InspectionKind, conclusion: Conclusion, days_ago: int) -> None:
        expected, day = self.expected, self.today - timedelta(days=days_ago)
        self.reports += 1
        command = ConfirmInspection(
            kind=kind,
            conclusion=conclusion,
            report_number=str(self.reports),
            agency=AGENCY,
            inspected_on=day,
        )
        supervision = kind is InspectionKind.SUPERVISION
        under_works = expected.phase in {"under_modification", "under_major_repair"}
        allowed = expected.phase in STANDING and day <= self.today
        if supervision and under_works and day >= expected.began:
            allowed = False
        if not supervision and expected.phase == "installed":
            allowed = False
        if not self.act(command, allowed=allowed):
            return
        good = conclusion in {Conclusion.PASSED, Conclusion.PASSED_ON_REINSPECTION}
        expected.inspections.append((day, str(kind), good))
        if supervision and good and day >= expected.began:
            if expected.phase == "installed":
                expected.phase = "supervision_inspected"
            elif expected.phase in WAITING:
                expected.phase = expected.resumes

    @rule()
    def pass_supervision(self) -> None:
        self.inspect(InspectionKind.SUPERVISION, Conclusion.PASSED, 0)

    @rule(number=st.integers(1000, 1003))
    def register(self, number: int) -> None:
        expected, certificate = self.expected, f"梯11闽D{number}(14)"
        command = RegisterForUse(
            certificate_number=certificate, registration_authority="厦门", user_unit=USER
        )
        allowed = (
            expected.phase == "supervision_inspected"
            and expected.sealed_on is None
            and expected.supervised()
        )
        if self.act(command, allowed=allowed):
            expected.phase = "in_use"
            expected.certificates.append(certificate)

    @rule()
    def suspend(self) -> None:
        allowed = self.expected.shown == "in_use"
        if self.act(SuspendUse(reason="1"), allowed=allowed):
            self.expected.phase, self.expected.stopped_on = "stopped", self.today

    @rule(days=st.sampled_from([365, 366, 400]))
    def stay_stopped(self, days: int) -> None:
        self.suspend()
        self.time_passes(days)
        self.resume()

    @rule()
    def resume(self) -> None:
        expected = self.expected
        short = self.today <= expected.stopped_on.replace(year=expected.stopped_on.year + 1)
        allowed = expected.shown == "stopped" and (
            short or expected.passed_since(expected.stopped_on)
        )
        if self.act(ResumeUse(self_check_reference="1"), allowed=allowed):
            expected.phase = "in_use"

    @rule()
    def seal(self) -> None:
        command = Seal(ground=SealingGround.OTHER, order_number="1", authority=BUREAU)
        allowed = self.expected.phase in STANDING and self.expected.sealed_on is None
        if self.act(command, allowed=allowed):
            self.expected.sealed_on = self.today

    @rule(by=st.sampled_from([None, BUREAU, OTHER_BUREAU]))
    def unseal(self, by: object) -> None:
        sealed_on = self.expected.sealed_on
        if by is None:
            command = Unseal(basis=UnsealingBasis.INSPECTION)
            allowed = sealed_on is not None and self.expected.passed_since(sealed_on)
        else:
            authority = BUREAU if by is BUREAU else OTHER_BUREAU
            command = Unseal(
                basis=UnsealingBasis.AUTHORITY_DECISION, decision_number="1", authority=authority
            )
            allowed = sealed_on is not None and by is BUREAU
        if self.act(command, allowed=allowed):
            self.expected.sealed_on = None

    @rule()
    def relocate(self) -> None:
        allowed = self.expected.shown in SERVING
        if self.act(Relocate(place=NEW_HOME, reason="1"), allowed=allowed):
            self.expected.phase = "relocating"

    @rule(major=st.booleans())
    def start_work(self, *, major: bool) -> None:
        work = StartMajorRepair if major else StartModification
        kind = "major_repair" if major else "modification"
        allowed = self.expected.phase in SERVING and kind in self.expected.notices
        if self.act(work(contractor=REPAIRER, description="1"), allowed=allowed):
            self.expected.resumes, self.expected.phase = self.expected.phase, f"under_{kind}"
            self.expected.began = self.today
            self.expected.notices.discard(kind)

    @rule(major=st.booleans())
    def complete_work(self, *, major: bool) -> None:
        work = CompleteMajorRepair if major else CompleteModification
        kind = "major_repair" if major else "modification"
        if self.act(work(report="1"), allowed=self.expected.phase == f"under_{kind}"):
            self.expected.phase = f"{kind}_awaiting_inspection"

    @rule(by_owner=st.booleans(), chance=RARELY)
    def scrap(self, *, by_owner: bool, chance: int) -> None:
        phase = self.expected.phase
        command = Scrap(reason="1", requested_by=OWNER if by_owner else USER)
        allowed = by_owner and self.expected.owned and phase not in FINAL | {"unknown", "selected"}
        if chance == 0 and self.act(command, allowed=allowed):
            self.expected.phase, self.expected.sealed_on = "scrapped", None

    @rule(ground=st.sampled_from(DeregistrationGround), chance=RARELY)
    def deregister(self, ground: DeregistrationGround, chance: int) -> None:
        shown = self.expected.shown
        command = Deregister(ground=ground, reference="1", destination="澳门")
        if ground is DeregistrationGround.SCRAPPED:
            allowed = shown == "scrapped"
        else:
            allowed = shown not in FINAL | {"unknown", "sealed"}
        if chance == 0 and self.act(command, allowed=allowed):
            self.expected.phase = "deregistered"

    @invariant()
    def the_phase_is_the_expected_one(self) -> None:
        if self.expected.phase == "unknown":
            assert isinstance(self.state, Unknown)
        else:
            assert card_of(self.state).phase == self.expected.shown

    @invariant()
    def the_maker_stays(self) -> None:
        if not isinstance(self.state, Unknown):
            assert card_of(self.state).maker == MAKER

    @invariant()
    def the_current_certificate_is_the_last_one_given(self) -> None:
        if isinstance(self.state, Unknown):
            return
        current = [
            held.identifier.value
            for held in card_of(self.state).identifiers
            if held.valid_to is None and held.identifier.kind is IdentifierKind.USE_CERTIFICATE
        ]
        assert current == self.expected.certificates[-1:]

    @invariant()
    def nothing_is_used_without_a_passed_supervision_inspection(self) -> None:
        if self.expected.phase == "in_use":
            assert any(
                kind == "supervision" and good for _, kind, good in self.expected.inspections
            )


Life.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestLife = Life.TestCase
