"""The limits of a cover 责任限额: whatever is paid under it, and in whatever order, stays within."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given as every
from hypothesis import strategies as st

from services.insurance import cover
from services.insurance.cover import rules
from services.insurance.cover.commands import Command, ReleaseClaimLimit, UseLimit
from services.insurance.events.cover import (
    ClaimIncident,
    CoverHappened,
    LimitReleased,
    LimitUsed,
    PaidPart,
)
from services.insurance.events.values import LiabilityLimits
from services.kernel.errors import Refused
from tests.insurance.facts import (
    BOUND,
    INCIDENT,
    INSURER,
    LIMITS,
    OTHER_INSURER,
    OTHER_VICTIM,
    VICTIM,
    an_elevator,
    part,
    use,
)
from tests.insurance.test_end_cover import CANCELLED
from tests.spec import NOON

SECOND = INCIDENT.model_copy(update={"stream": "accident-A2", "happened_on": date(2015, 8, 1)})
RELEASE = ReleaseClaimLimit(
    cover_id="P-1", claim_id="C-1", payment_number="1", insurer=INSURER, voided=True
)
RELEASED = LimitReleased(cover_id="P-1", claim_id="C-1", payment_number="1")


def used(command: UseLimit) -> LimitUsed:
    return LimitUsed(**dict(command))


def test_a_payment_sets_its_amount_aside() -> None:
    """Up to the limit, to the fen; sent again it is set aside once."""
    whole = use("C-1", part(500_000))
    an_elevator(BOUND).when(whole).then(used(whole))
    an_elevator(BOUND, used(whole)).when(whole).then()
    more = use("C-1", PaidPart(person_id=VICTIM, amount_fen=LIMITS.per_person_fen + 1))
    an_elevator(BOUND).when(more).refuses(rules.PersonLimitExceeded)


@pytest.mark.parametrize(
    ("second", "rule"),
    [
        (use("C-2", part(1)), rules.PersonLimitExceeded),
        (use("C-2", part(1), incident=SECOND), rules.PersonLimitExceeded),
        (use("C-2", part(300_001, OTHER_VICTIM)), rules.AccidentLimitExceeded),
        (use("C-2", part(300_001, None)), rules.AccidentLimitExceeded),
        (
            use("C-2", part(500_000, OTHER_VICTIM), part(1, None), incident=SECOND),
            rules.ElevatorLimitExceeded,
        ),
    ],
)
def test_claims_share_the_limits(second: UseLimit, rule: type[Refused]) -> None:
    """500 000 yuan for one person are paid: what another claim may get is what is left."""
    first = used(use("C-1", part(500_000)))
    an_elevator(BOUND, first).when(second).refuses(rule)


def test_each_limit_has_its_own_rest() -> None:
    """Another person, the rest of the accident, another accident up to the rest of the elevator."""
    first = used(use("C-1", part(500_000)))
    for second in (
        use("C-2", part(300_000, OTHER_VICTIM)),
        use("C-2", part(300_000, None)),
        use("C-2", part(500_000, OTHER_VICTIM), incident=SECOND),
    ):
        an_elevator(BOUND, first).when(second).then(used(second))


def test_covers_do_not_share() -> None:
    """The limits are those of one cover: its follower begins anew."""
    follower = BOUND.model_copy(update={"cover_id": "P-2"})
    first, second = use("C-1", part(500_000)), use("C-2", part(500_000), cover_id="P-2")
    an_elevator(BOUND, follower, used(first)).when(second).then(used(second))


def test_a_payment_number_means_one_content() -> None:
    """Another amount under the same number is refused, not added."""
    first, other = use("C-1", part(1)), use("C-1", part(2))
    an_elevator(BOUND, used(first)).when(other).refuses(rules.LimitUsedOtherwise)


def test_nothing_is_set_aside_outside_the_cover() -> None:
    """Nor for a cover that turned out to have ended before the accident."""
    early = CANCELLED.model_copy(update={"ended_on": date(2015, 5, 31)})
    an_elevator(BOUND, early).when(use("C-1", part(1))).refuses(rules.ClaimOutsideCover)
    an_elevator().when(use("C-1", part(1))).refuses(rules.CoverUnknown)


def test_a_voided_payment_gives_its_amount_back() -> None:
    """Once; and then the next may have it."""
    first = used(use("C-1", part(500_000)))
    story = an_elevator(BOUND, first)
    story.when(RELEASE).then(RELEASED)
    story.also(RELEASED).when(RELEASE).then()
    assert story.also(RELEASED).when(use("C-2", part(500_000))).decided()
    an_elevator(BOUND).when(RELEASE).then()  # nothing was ever set aside


def test_what_may_still_be_paid_is_not_given_back() -> None:
    """As long as the claim has not voided it; and only by the cover's own insurer."""
    story = an_elevator(BOUND, used(use("C-1", part(1))))
    story.when(RELEASE.model_copy(update={"voided": False})).refuses(rules.PaymentNotVoided)
    foreign = RELEASE.model_copy(update={"insurer": OTHER_INSURER})
    story.when(foreign).refuses(rules.CoverOfAnotherInsurer)


def test_a_release_told_first_holds() -> None:
    """Facts in any order: what was released is not used."""
    story = an_elevator(BOUND, RELEASED, used(use("C-1", part(500_000))))
    assert story.when(use("C-2", part(500_000))).decided()


SMALL = LiabilityLimits(per_person_fen=50, per_accident_fen=80, per_elevator_fen=100)
PARTS = st.lists(
    st.tuples(st.sampled_from(["person:1", "person:2", None]), st.integers(1, 60)),
    min_size=1,
    max_size=2,
    unique_by=lambda one: one[0],
)
PAYMENTS = st.tuples(
    st.sampled_from("abc"), st.sampled_from("12"), st.sampled_from(["A1", "A2"]), PARTS
)
STEPS = st.lists(st.one_of(PAYMENTS, st.tuples(st.sampled_from("abc"), st.sampled_from("12"))))


@every(STEPS)
def test_the_limits_hold_whatever_is_asked(steps: Sequence[tuple[object, ...]]) -> None:
    """Compared with a model that counts accepted commands, not events.

    A command is accepted exactly when the model has room for it; the sums never exceed a limit.
    """
    state: cover.State = cover.Uncovered()
    state = cover.decider.evolve(state, BOUND.model_copy(update={"limits": SMALL}), NOON)
    model: dict[tuple[object, object], tuple[object, list[tuple[str | None, int]]]] = {}
    freed: set[tuple[object, object]] = set()
    for step in steps:
        key = (step[0], step[1])
        if len(step) == 2:
            command: Command = RELEASE.model_copy(
                update={"claim_id": step[0], "payment_number": step[1]}
            )
            freed |= {key} & model.keys()
            wanted = True
        else:
            content = (step[2], step[3])
            command = _use(*step)
            wanted = model[key] == content if key in model else _has_room(model, freed, content)
            if wanted:
                model.setdefault(key, content)  # type: ignore[arg-type]
        state, accepted = _tried(state, command)
        assert accepted is wanted
        assert _totals_within(model, freed)


def _use(claim: object, number: object, incident: object, parts: object) -> UseLimit:
    where = ClaimIncident(**dict(INCIDENT) | {"stream": f"accident-{incident}"})
    paid = tuple(PaidPart(person_id=who, amount_fen=fen) for who, fen in parts)  # type: ignore[attr-defined]
    return UseLimit(
        cover_id="P-1", claim_id=str(claim), payment_number=str(number), incident=where, parts=paid
    )


def _tried(state: cover.State, command: Command) -> tuple[cover.State, bool]:
    try:
        events: Sequence[CoverHappened] = cover.decider.decide(command, state, NOON)
    except Refused:
        return state, False
    for event in events:
        state = cover.decider.evolve(state, event, NOON)
    return state, True


def _has_room(model: object, freed: set[tuple[object, object]], content: object) -> bool:
    tried = dict(model)  # type: ignore[call-overload]
    tried["new", "new"] = content
    return _totals_within(tried, freed)


def _totals_within(model: object, freed: set[tuple[object, object]]) -> bool:
    persons: dict[str, int] = defaultdict(int)
    incidents: dict[str, int] = defaultdict(int)
    for key, (incident, parts) in dict(model).items():  # type: ignore[call-overload]
        if key in freed:
            continue
        for who, fen in parts:
            incidents[incident] += fen
            if who is not None:
                persons[who] += fen
    return (
        all(fen <= SMALL.per_person_fen for fen in persons.values())
        and all(fen <= SMALL.per_accident_fen for fen in incidents.values())
        and sum(incidents.values()) <= SMALL.per_elevator_fen
    )
