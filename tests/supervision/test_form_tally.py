"""Scene 2: the campaign's figures come out of forms, for any day and as known on any day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import repeat

from services.supervision.events.campaign_values import FormOutcome
from services.supervision.events.form import (
    FormCorrected,
    FormReturned,
    FormSubmitted,
    FormWithdrawn,
)
from services.supervision.form.tally import FormFact, FormTally, tally
from tests.supervision.campaign_facts import CAMPAIGN, content

RECTIFIED, WATCHED, STOPPED = FormOutcome.RECTIFIED, FormOutcome.UNDER_WATCH, FormOutcome.STOPPED
JUNE_10 = datetime(2015, 6, 10, 15, 59, tzinfo=UTC)
JUNE_30 = datetime(2015, 6, 30, 15, 59, tzinfo=UTC)

# The two national reports, a thousandth of each leaf; the sums are exact.
TO_JUNE_10 = {None: 1150, RECTIFIED: 46, WATCHED: 11, STOPPED: 4}
TO_JUNE_30 = {None: 2257, RECTIFIED: 79, WATCHED: 26, STOPPED: 6}


def submitted(outcome: FormOutcome | None, *, late: bool = False) -> FormSubmitted:
    said = content(*([outcome] if outcome else []))
    return FormSubmitted(
        campaign_id=CAMPAIGN, content=said, due_on=date(2015, 6, 30), late=late, outcome=outcome
    )


def forms(ways: dict[FormOutcome | None, int], prefix: str, at: datetime) -> Iterator[FormFact]:
    """So many forms of each outcome, true and known at that moment."""
    outcomes = [one for way, count in ways.items() for one in repeat(way, count)]
    for number, outcome in enumerate(outcomes):
        yield FormFact(f"{prefix}-{number}", submitted(outcome), at, at)


def both_reports() -> list[FormFact]:
    """What was handed in by 10 June, and what came in the twenty days after."""
    rest = {way: TO_JUNE_30[way] - TO_JUNE_10[way] for way in TO_JUNE_30}
    first = forms(TO_JUNE_10, "may", JUNE_10 - timedelta(days=8))
    return [*first, *forms(rest, "june", JUNE_30 - timedelta(days=2))]


def test_both_reports_come_out_of_the_forms() -> None:
    """To 30 June, and afterwards still the one to 10 June; the three ways sum to the hazards."""
    facts = both_reports()
    assert tally(facts) == tally(facts, JUNE_30) == FormTally(2368, 111, 79, 26, 6, 0)
    assert tally(facts, JUNE_10) == FormTally(1211, 61, 46, 11, 4, 0)
    assert tally(facts, known_to=JUNE_10) == FormTally(1211, 61, 46, 11, 4, 0)


def test_a_form_told_late_shows_only_in_what_is_known_since() -> None:
    """True on 1 June, known on 20 June: the report of 10 June did not have it."""
    day, told = datetime(2015, 6, 1, tzinfo=UTC), datetime(2015, 6, 20, tzinfo=UTC)
    facts = [*both_reports(), FormFact("x", submitted(STOPPED), day, told)]
    assert tally(facts, JUNE_10).stopped == 5
    assert tally(facts, JUNE_10, JUNE_10).stopped == 4


def test_a_correction_moves_its_elevator_between_the_ways() -> None:
    """On its day, and not before."""
    day = datetime(2015, 5, 1, tzinfo=UTC)
    correction = FormCorrected(
        campaign_id=CAMPAIGN, content=content(RECTIFIED), reason="已整改", outcome=RECTIFIED
    )
    facts = [
        FormFact("a", submitted(WATCHED), day, day),
        FormFact("a", correction, JUNE_30, JUNE_30),
    ]
    assert tally(facts, JUNE_10) == FormTally(1, 1, 0, 1, 0, 0)
    assert tally(facts) == FormTally(1, 1, 1, 0, 0, 0)


def test_returned_and_withdrawn_forms_do_not_count() -> None:
    """Until they are handed in again."""
    day = datetime(2015, 5, 1, tzinfo=UTC)
    returned = FormReturned(campaign_id=CAMPAIGN, revision=1, reason="x")
    withdrawn = FormWithdrawn(campaign_id=CAMPAIGN, reason="x")
    facts = [
        FormFact("a", submitted(None), day, day),
        FormFact("a", returned, JUNE_10, JUNE_10),
        FormFact("b", submitted(RECTIFIED), day, day),
        FormFact("b", withdrawn, JUNE_10, JUNE_10),
        FormFact("c", submitted(None, late=True), JUNE_30, JUNE_30),
    ]
    assert tally(facts, day) == FormTally(2, 1, 1, 0, 0, 0)
    assert tally(facts) == FormTally(1, 0, 0, 0, 0, 1)


def test_facts_count_in_the_order_of_truth() -> None:
    """A correction that is told before an older one does not lose to it."""
    day = datetime(2015, 5, 1, tzinfo=UTC)
    facts = [FormFact("a", submitted(STOPPED), day, day)]
    for outcome, days in ((RECTIFIED, 9), (WATCHED, 5)):
        said = FormCorrected(
            campaign_id=CAMPAIGN, content=content(outcome), reason="x", outcome=outcome
        )
        facts.append(FormFact("a", said, day + timedelta(days), JUNE_30))
    assert tally(facts) == FormTally(1, 1, 1, 0, 0, 0)
    assert tally(facts, day + timedelta(6)) == FormTally(1, 1, 0, 1, 0, 0)
