"""A score is a function of its evidence and of a version of the weights, and of nothing else."""

from collections.abc import Sequence
from datetime import date

from services.maintenance.events.rating import MaintainerRated, RatingEvidence
from services.maintenance.rating import rules
from services.maintenance.rating.commands import ShownFact
from services.maintenance.tables.weights import By, RatingWeights, Score, Weight, scored
from services.reference.dated import DatedTable
from services.reference.party import PartyRef


def weights_of(rating: MaintainerRated, table: DatedTable[RatingWeights]) -> RatingWeights:
    """The weights of the version that a rating names, whatever holds by now."""
    return table.at(date.fromisoformat(rating.weights_version.partition("@")[2]))


def rescored(rating: MaintainerRated, table: DatedTable[RatingWeights]) -> Score:
    """What the rating's evidence amounts to: the score that it bears, or somebody miscounted."""
    return scored(rating.evidence, weights_of(rating, table))


def check_evidence(
    evidence: Sequence[RatingEvidence],
    shown: Sequence[ShownFact],
    rule: RatingWeights,
    maintainer: PartyRef,
) -> None:
    """Raises the rule that the evidence breaks; what is another maintainer's shows nothing."""
    items = [one.item for one in evidence]
    if len(set(items)) < len(items):
        raise rules.RatingItemTwice(field="evidence")
    types = {
        one.position: one.type for one in shown if one.maintainer_id in {None, maintainer.party_id}
    }
    for one in evidence:
        weight = rule.weights[one.item]
        _check_measure(one, weight)
        if weight.shown_by:
            _check_shown(one, weight, [types.get(place, "") for place in one.positions])
        elif one.document_number is None:
            raise rules.EvidenceDocumentMissing(field="evidence", item=one.item)


def _check_measure(evidence: RatingEvidence, weight: Weight) -> None:
    by_percent = weight.by is By.PERCENT
    if (by_percent and evidence.count) or (not by_percent and evidence.percent_tenths):
        raise rules.EvidenceMeasuredWrongly(field="evidence", item=evidence.item)
    cap = weight.cap_tenths
    if weight.by is By.GIVEN and cap is not None and weight.points_tenths * evidence.count > cap:
        raise rules.PointsAboveCap(field="evidence", item=evidence.item)


def _check_shown(evidence: RatingEvidence, weight: Weight, types: Sequence[str]) -> None:
    each_once = len(set(evidence.positions)) == len(types) == evidence.count
    if not each_once or not all(one.startswith(weight.shown_by) for one in types):
        raise rules.RatingEvidenceNotShown(field="evidence", item=evidence.item)
