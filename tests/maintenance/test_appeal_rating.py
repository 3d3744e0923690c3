"""Publishing a rating 公布, and objecting to it 异议."""

import pytest

from services.maintenance.events.rating import (
    RatingAppealDismissed,
    RatingAppealed,
    RatingAppealUpheld,
    RatingAppealWithdrawn,
    RatingGrade,
)
from services.maintenance.rating import card_of, published_card_of
from services.maintenance.rating.commands import (
    AppealRating,
    PublishRating,
    ResolveAppeal,
    ReviseRating,
    WithdrawRatingAppeal,
)
from services.maintenance.rating.rules import (
    CorrectedEvidenceMissing,
    RatingAppealNumberTaken,
    RatingAppealUnknown,
    RatingEvidenceNotShown,
    RatingNotPublished,
    RatingUnderAppeal,
    RatingUnknown,
)
from tests.maintenance.facts import BUREAU, changed
from tests.maintenance.ratings import EVIDENCE, INSURED, PUBLISHED, RATED, SUBCONTRACTED, a_rating

PUBLISH = PublishRating(published_by=BUREAU)
APPEAL = AppealRating(appeal_number="异-1", grounds="转包不属实")
APPEALED = RatingAppealed(**dict(APPEAL), version=1)
UPHOLD = ResolveAppeal(
    appeal_number="异-1",
    upheld=True,
    reason="转包报告已撤销",
    resolved_by=BUREAU,
    corrected_evidence=(INSURED,),
)
UPHELD = RatingAppealUpheld(appeal_number="异-1", reason="转包报告已撤销", resolved_by=BUREAU)
CORRECTED = changed(
    RATED,
    version=2,
    evidence=(INSURED,),
    score_tenths=1020,
    grade=RatingGrade.A,
    reason="转包报告已撤销",
)
DISMISS = changed(UPHOLD, upheld=False, corrected_evidence=())
DISMISSED = RatingAppealDismissed(**dict(UPHELD))
WITHDRAW = WithdrawRatingAppeal(appeal_number="异-1", reason="已和解")
WITHDRAWN = RatingAppealWithdrawn(**dict(WITHDRAW))


def test_a_rating_is_published() -> None:
    """As it was scored; once; and only what was rated."""
    a_rating(RATED).when(PUBLISH).then(PUBLISHED)
    a_rating(RATED, PUBLISHED).when(PUBLISH).then()
    a_rating().when(PUBLISH).refuses(RatingUnknown)


def test_the_public_sees_what_is_published() -> None:
    """A draft is nobody's business."""
    with pytest.raises(RatingNotPublished):
        published_card_of(a_rating(RATED).state)
    with pytest.raises(RatingUnknown):
        published_card_of(a_rating().state)
    [one] = published_card_of(a_rating(RATED, PUBLISHED).state).publications
    assert (one.version, one.score_tenths, one.grade) == (1, 785, RatingGrade.B)


def test_a_published_rating_is_appealed() -> None:
    """Not a draft; one appeal at a time, each number once."""
    story = a_rating(RATED, PUBLISHED)
    story.when(APPEAL).then(APPEALED)
    a_rating(RATED).when(APPEAL).refuses(RatingNotPublished)
    open_ = story.also(APPEALED)
    open_.when(APPEAL).then()
    open_.when(changed(APPEAL, grounds="另一理由")).refuses(RatingAppealNumberTaken)
    open_.when(changed(APPEAL, appeal_number="异-2")).refuses(RatingUnderAppeal)
    for command in (PUBLISH, ReviseRating(evidence=(), reason="x", rated_by=BUREAU)):
        open_.when(command).refuses(RatingUnderAppeal)


def test_an_upheld_appeal_corrects_the_evidence() -> None:
    """A newer version; what was published stays published until the newer one is."""
    story = a_rating(RATED, PUBLISHED, APPEALED)
    story.when(UPHOLD).then(UPHELD, CORRECTED)
    after = story.also(UPHELD, CORRECTED)
    publications = published_card_of(after.state).publications
    assert [one.score_tenths for one in publications] == [785]
    again = after.also(*after.when(PUBLISH).decided())
    publications = published_card_of(again.state).publications
    assert [(one.version, one.score_tenths) for one in publications] == [(1, 785), (2, 1020)]
    [appeal] = card_of(again.state).appeals
    assert (appeal.outcome, appeal.reason) == ("upheld", "转包报告已撤销")


def test_an_upheld_appeal_needs_other_evidence() -> None:
    """That holds by itself; a dismissed one brings none."""
    story = a_rating(RATED, PUBLISHED, APPEALED)
    for same in ((), EVIDENCE):
        command = changed(UPHOLD, corrected_evidence=same)
        if same:
            story.when(command).refuses(CorrectedEvidenceMissing)
        else:
            assert len(story.when(command).decided()) == 2  # that nothing is left is a correction
    story.when(changed(UPHOLD, corrected_evidence=(SUBCONTRACTED,))).refuses(RatingEvidenceNotShown)
    story.when(changed(DISMISS, corrected_evidence=(INSURED,))).refuses(CorrectedEvidenceMissing)


def test_a_dismissed_or_withdrawn_appeal_leaves_the_score() -> None:
    """It stays public, and may be appealed on other grounds."""
    story = a_rating(RATED, PUBLISHED, APPEALED)
    story.when(DISMISS).then(DISMISSED)
    story.when(WITHDRAW).then(WITHDRAWN)
    for ended in (DISMISSED, WITHDRAWN):
        after = story.also(ended)
        for command in (DISMISS, WITHDRAW):
            after.when(command).refuses(RatingAppealUnknown)
        after.when(PUBLISH).then()
        after.when(APPEAL).refuses(RatingAppealNumberTaken)
        assert after.when(changed(APPEAL, appeal_number="异-2")).decided()
