"""Documents and measures: who decided what, under the name of that day (scene 21)."""

from datetime import date
from typing import Any

import pytest

from services.kernel.decider import Decider
from services.reference.organisations import Organisation
from services.supervision import document, measure
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.document import (
    CorrectDocument,
    DocumentAlreadyIssued,
    DocumentAlreadyRepealed,
    DocumentDatedLater,
    DocumentUnknown,
    IssueDocument,
    NoDocument,
    RepealDocument,
)
from services.supervision.events.campaign_values import NATION, DocumentParty, NamedOffice
from services.supervision.events.paper import (
    DocumentCorrected,
    DocumentHappened,
    DocumentIssued,
    DocumentRepealed,
    MeasureEnded,
    MeasureHappened,
    MeasureProgressReported,
    MeasureRecorded,
    MeasureStatus,
)
from services.supervision.measure import (
    EndMeasure,
    MeasureAlreadyEnded,
    MeasureAlreadyRecorded,
    MeasureDatedLater,
    MeasureUnknown,
    NoMeasure,
    RecordMeasure,
    ReportMeasureProgress,
)
from services.supervision.territory import TerritoryOutsideCampaign, TerritoryUnknown
from tests.spec import Given, given
from tests.supervision.campaign_facts import AQSIQ, BUREAU, CAMPAIGN, campaign_facts, divisions

HEADQUARTERS = DocumentParty(organisation=Organisation.SPECIAL_EQUIPMENT)
HOUSING = DocumentParty(organisation=Organisation.HOUSING)
ISSUE = IssueDocument(
    document_id="zjbt-2015-1",
    document_number="质检办特函〔2015〕1号",
    title="电梯安全监管大会战工作方案",
    division=NATION,
    issuer=HEADQUARTERS,
    issued_on=date(2015, 3, 13),
    issued_through="办公厅",
    recipients=(DocumentParty(party=BUREAU),),
    copied=(HOUSING,),
)
LOCAL = NamedOffice(name=BUREAU.name, short_name=BUREAU.name, party_id=BUREAU.party_id)
MINISTRY = NamedOffice(
    name="住房和城乡建设部", short_name="住房城乡建设部", organisation=Organisation.HOUSING
)
ISSUED = DocumentIssued(
    **ISSUE.model_dump(exclude={"campaign", "issuer", "recipients", "copied"}),
    issuer=AQSIQ,
    recipients=(LOCAL,),
    copied=(MINISTRY,),
)
REPEALED = DocumentRepealed(document_id="zjbt-2015-1", reason="已被替代")

Papers = Given[document.Command, document.State, DocumentHappened]
Measures = Given[measure.Command, measure.State, MeasureHappened]


def papers() -> Papers:
    """No document, long after the reform of 2018."""
    return given(document.decider(divisions())).on(2024, 5, 6)


def test_a_document_bears_the_names_of_its_day() -> None:
    """Scene 21: put on record in 2024, one of 2015 is 质检总局's, one of 2019 市场监管总局's."""
    papers().when(ISSUE).then(ISSUED)
    later = ISSUE.model_copy(update={"issued_on": date(2019, 3, 13)})
    [event] = papers().when(later).decided()
    assert isinstance(event, DocumentIssued)
    assert event.issuer.short_name == "市场监管总局"


def test_a_document_is_issued_once() -> None:
    """Not before its day; in a campaign that there is."""
    papers().also(ISSUED).when(ISSUE).refuses(DocumentAlreadyIssued)
    papers().on(2015, 3, 12).when(ISSUE).refuses(DocumentDatedLater)
    nowhere = ISSUE.model_copy(update={"division": "359999"})
    papers().when(nowhere).refuses(TerritoryUnknown)
    inside = ISSUE.model_copy(update={"campaign_id": CAMPAIGN})
    papers().when(inside).refuses(CampaignUnknown)
    assert papers().when(inside.model_copy(update={"campaign": campaign_facts()})).decided()


def test_an_entry_is_corrected() -> None:
    """The names are still those of the document's day; the same again is no change."""
    correct = CorrectDocument(
        document_number="质检办特函〔2015〕2号",
        title=ISSUE.title,
        recipients=ISSUE.recipients,
        copied=(HEADQUARTERS,),
        reason="文号有误",
    )
    event = DocumentCorrected(
        document_id="zjbt-2015-1",
        document_number="质检办特函〔2015〕2号",
        title=ISSUE.title,
        recipients=(LOCAL,),
        copied=(AQSIQ,),
        reason="文号有误",
    )
    known = papers().also(ISSUED)
    known.when(correct).then(event)
    known.also(event).when(correct).then()
    card = document.card_of(known.also(event).state)
    assert (card.document_number, card.copied) == ("质检办特函〔2015〕2号", (AQSIQ,))


def test_a_document_is_repealed_once() -> None:
    """废止: it stays to be read."""
    repeal = RepealDocument(reason="已被替代")
    known = papers().also(ISSUED)
    known.when(repeal).then(REPEALED)
    known.also(REPEALED).when(repeal).refuses(DocumentAlreadyRepealed)
    assert document.card_of(known.also(REPEALED).state).repealed_at is not None
    papers().when(repeal).refuses(DocumentUnknown)
    assert isinstance(papers().also(REPEALED).state, NoDocument)


RECORD = RecordMeasure(
    measure_id="2013-yj-1",
    title="明确电梯使用管理责任主体",
    division=NATION,
    decided_by=HEADQUARTERS,
    decided_on=date(2013, 11, 15),
)
RECORDED = MeasureRecorded(
    measure_id="2013-yj-1",
    title="明确电梯使用管理责任主体",
    division=NATION,
    decided_by=AQSIQ,
    decided_on=date(2013, 11, 15),
)
PROGRESS = ReportMeasureProgress(unit="350000", status=MeasureStatus.PILOT, note="三市试点")
REPORTED = MeasureProgressReported(measure_id="2013-yj-1", **dict(PROGRESS))
ENDED = MeasureEnded(measure_id="2013-yj-1", reason="已写入法规")


def measures() -> Measures:
    """No measure."""
    decider: Decider[Any, Any, Any] = measure.decider(divisions())
    return given(decider)


def test_a_measure_is_recorded_once() -> None:
    """Of November 2013, by 质检总局; not before its day."""
    measures().when(RECORD).then(RECORDED)
    measures().also(RECORDED).when(RECORD).refuses(MeasureAlreadyRecorded)
    measures().on(2013, 11, 14).when(RECORD).refuses(MeasureDatedLater)
    nowhere = RECORD.model_copy(update={"division": "999900"})
    measures().when(nowhere).refuses(TerritoryUnknown)
    inside = RECORD.model_copy(update={"campaign_id": CAMPAIGN})
    measures().when(inside).refuses(CampaignUnknown)


def test_each_division_reports_its_progress() -> None:
    """The newest word counts; the same again is no change."""
    known = measures().also(RECORDED)
    known.when(PROGRESS).then(REPORTED)
    known.also(REPORTED).when(PROGRESS).then()
    further = PROGRESS.model_copy(update={"status": MeasureStatus.IN_FORCE})
    [event] = known.also(REPORTED).when(further).decided()
    [told] = measure.card_of(known.also(REPORTED, event).state).progress
    assert (told.unit, told.status) == ("350000", MeasureStatus.IN_FORCE)


@pytest.mark.parametrize(
    ("unit", "rule"), [("999900", TerritoryUnknown), ("440000", TerritoryOutsideCampaign)]
)
def test_a_local_measure_is_its_divisions(unit: str, rule: type[Any]) -> None:
    """Another province has nothing to report on it."""
    local = RECORDED.model_copy(update={"division": "350000"})
    measures().also(local).when(PROGRESS.model_copy(update={"unit": unit})).refuses(rule)


def test_an_ended_measure_is_over() -> None:
    """Ending it twice changes nothing."""
    end = EndMeasure(reason="已写入法规")
    known = measures().also(RECORDED)
    known.when(end).then(ENDED)
    known.also(ENDED).when(end).then()
    known.also(ENDED).when(PROGRESS).refuses(MeasureAlreadyEnded)
    measures().when(end).refuses(MeasureUnknown)
    for event in (REPORTED, ENDED):
        assert isinstance(measures().also(event).state, NoMeasure)
