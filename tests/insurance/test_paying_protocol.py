"""Paying in two steps, on two streams: whatever the interleaving and the crashes, the limits hold.

Hypothesis chooses the order of the steps. The log is two kinds of lists with versions; rules are the
real ones. What was paid is counted here, from the appends that succeeded.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import reduce

from hypothesis import given as every
from hypothesis import settings
from hypothesis import strategies as st

from services.insurance import claim, cover
from services.insurance.claim.commands import PayClaim, VoidClaimPayment
from services.insurance.claim.state import Claim
from services.insurance.cover.commands import ReleaseClaimLimit, UseLimit
from services.insurance.cover.state import uses_of
from services.insurance.events import ClaimHappened, CoverHappened
from services.insurance.events.claim import ClaimAssessed, ClaimAward, ClaimPaid, InjuryKind
from services.insurance.events.cover import PaidPart
from services.insurance.events.values import LiabilityLimits
from services.kernel.errors import Refused
from tests.insurance.facts import BOUND, FILED, INCIDENT, INSURER
from tests.spec import NOON

LIMITS = LiabilityLimits(per_person_fen=100, per_accident_fen=100, per_elevator_fen=100)
CLAIMS, NUMBERS = ("C-1", "C-2", "C-3"), ("1", "2")


@dataclass
class Attempt:
    """A payment on its way: what it decided, on which version, and whether it was set aside."""

    claim_id: str
    version: int
    paid: ClaimPaid
    is_set_aside: bool = False


@dataclass
class Log:
    """One cover, three claims of the same victim, each awarded all of the limit."""

    on_cover: list[CoverHappened]
    claims: dict[str, list[ClaimHappened]]
    attempts: list[Attempt] = field(default_factory=list)
    paid_fen: int = 0

    @classmethod
    def begun(cls) -> "Log":
        award = ClaimAward(person_id="person:v", injury=InjuryKind.INJURED, amount_fen=100)
        assessed = ClaimAssessed(assessment_number="1", awards=(award,), assessed_fen=100)
        filed = FILED.model_copy(update={"limits": LIMITS})
        bound = BOUND.model_copy(update={"limits": LIMITS})
        return cls([bound], {one: [filed, assessed] for one in CLAIMS})

    def claim(self, claim_id: str) -> claim.State:
        past, evolve = self.claims[claim_id], claim.decider.evolve
        initial: claim.State = claim.Unfiled()
        return reduce(lambda state, event: evolve(state, event, NOON), past, initial)

    @property
    def cover_state(self) -> cover.State:
        initial: cover.State = cover.Uncovered()
        evolve = cover.decider.evolve
        return reduce(lambda state, event: evolve(state, event, NOON), self.on_cover, initial)

    def begin(self, claim_id: str, number: str, fen: int) -> None:
        """Decide a payment on the claim as it is now."""
        part = PaidPart(person_id="person:v", amount_fen=fen)
        command = PayClaim(payment_number=number, parts=(part,))
        try:
            events = claim.decider.decide(command, self.claim(claim_id), NOON)
        except Refused:
            return
        version = len(self.claims[claim_id])
        self.attempts += [Attempt(claim_id, version, e) for e in events if isinstance(e, ClaimPaid)]

    def go_on(self, index: int) -> None:
        """The next step of some attempt: set aside, or write to the claim if nobody else has."""
        if not self.attempts:
            return
        attempt = self.attempts[index % len(self.attempts)]
        if not attempt.is_set_aside:
            attempt.is_set_aside = self._set_aside(attempt)
            if attempt.is_set_aside:
                return
        elif len(self.claims[attempt.claim_id]) == attempt.version:
            self.claims[attempt.claim_id].append(attempt.paid)
            self.paid_fen += attempt.paid.paid_fen
        self.attempts.remove(attempt)

    def crash(self, index: int) -> None:
        """Some attempt is never heard of again."""
        if self.attempts:
            self.attempts.pop(index % len(self.attempts))

    def void(self, claim_id: str, number: str) -> None:
        command = VoidClaimPayment(payment_number=number, reason="x")
        try:
            self.claims[claim_id] += claim.decider.decide(command, self.claim(claim_id), NOON)
        except Refused:
            return

    def release(self, claim_id: str, number: str) -> None:
        state = self.claim(claim_id)
        assert isinstance(state, Claim)
        command = ReleaseClaimLimit(
            cover_id="P-1",
            claim_id=claim_id,
            payment_number=number,
            insurer=INSURER,
            voided=number in state.voided,
        )
        try:
            self.on_cover += cover.decider.decide(command, self.cover_state, NOON)
        except Refused:
            return

    def _set_aside(self, attempt: Attempt) -> bool:
        command = UseLimit(
            cover_id="P-1",
            claim_id=attempt.claim_id,
            payment_number=attempt.paid.payment_number,
            incident=INCIDENT,
            parts=attempt.paid.parts,
        )
        try:
            self.on_cover += cover.decider.decide(command, self.cover_state, NOON)
        except Refused:
            return False
        return True


ONE = (st.sampled_from(CLAIMS), st.sampled_from(NUMBERS))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("begin"), *ONE, st.sampled_from([30, 40, 60, 100])),
        st.tuples(st.just("go_on"), st.integers(0, 5)),
        st.tuples(st.just("go_on"), st.integers(0, 5)),
        st.tuples(st.just("crash"), st.integers(0, 5)),
        st.tuples(st.just("void"), *ONE),
        st.tuples(st.just("release"), *ONE),
    ),
    max_size=40,
)


@every(STEPS)
@settings(max_examples=300, deadline=None)
def test_no_interleaving_exceeds_the_limit(steps: Sequence[tuple[object, ...]]) -> None:
    """Three claims race for one limit; processes die between the two writes; numbers are voided."""
    log = Log.begun()
    for name, *arguments in steps:
        getattr(log, str(name))(*arguments)
        assert log.paid_fen <= LIMITS.per_elevator_fen
        _check_every_payment_is_covered(log)


def _check_every_payment_is_covered(log: Log) -> None:
    """What is paid stays set aside: no release frees it."""
    held = {(use.claim_id, use.payment_number) for use in uses_of(log.cover_state, "P-1")}
    for claim_id, events in log.claims.items():
        numbers = {one.payment_number for one in events if isinstance(one, ClaimPaid)}
        assert {(claim_id, number) for number in numbers} <= held


def test_what_a_crash_leaves_can_be_paid_or_freed() -> None:
    """Set aside and never written: the same number pays it, or is voided and gives it back."""
    for finish in (True, False):
        log = Log.begun()
        log.begin("C-1", "1", 100)
        log.go_on(0)
        log.crash(0)
        log.begin("C-2", "1", 100)
        log.go_on(0)  # no room
        assert log.attempts == []
        if finish:
            log.begin("C-1", "1", 100)
            log.go_on(0)
            log.go_on(0)
        else:
            log.void("C-1", "1")
            log.release("C-1", "1")
            log.begin("C-2", "1", 100)
            log.go_on(0)
            log.go_on(0)
        assert log.paid_fen == 100
