"""Credit entries 信用记录: 企业诚信体系建设."""

import pytest

from services.registry.events.party import CreditEntryRecorded, CreditKind
from services.registry.party import card_of
from services.registry.party.commands import RecordCreditEntry
from services.registry.party.rules import (
    CreditEntryExists,
    PartyNotRegistered,
    WeightContradictsKind,
)
from tests.registry.parties import AUTHORITY, MAKER, party
from tests.spec import NOON, given

RECORD = RecordCreditEntry(
    entry_number="闽质监信〔2015〕9",
    kind=CreditKind.DISHONESTY,
    weight=-20,
    evidence="伪造维保记录 12 份",
    source=AUTHORITY,
)
RECORDED = CreditEntryRecorded(**dict(RECORD))


def test_an_entry_is_recorded_with_its_evidence() -> None:
    """Kind, weight, evidence and source are what the command says."""
    given(party(), MAKER).when(RECORD).then(RECORDED)


def test_the_same_entry_again_is_one_entry() -> None:
    """Two offices may report one fact."""
    given(party(), MAKER, RECORDED).when(RECORD).then()


def test_an_entry_number_names_one_entry() -> None:
    """Another fact under the same number is refused."""
    other = RECORD.model_copy(update={"weight": -10})
    given(party(), MAKER, RECORDED).when(other).refuses(CreditEntryExists)


@pytest.mark.parametrize(
    ("kind", "weight"),
    [
        (CreditKind.COMMENDATION, -1),
        (CreditKind.COMMENDATION, 0),
        (CreditKind.COMMENDATION, 1001),
        (CreditKind.PENALTY, 1),
        (CreditKind.WARNING, 0),
        (CreditKind.ACCIDENT, -1001),
    ],
)
def test_the_weight_agrees_with_the_kind(kind: CreditKind, weight: int) -> None:
    """Praise adds, everything else takes away, within a thousand."""
    given(party(), MAKER).when(RECORD.model_copy(update={"kind": kind, "weight": weight})).refuses(
        WeightContradictsKind
    )


def test_praise_counts_for_the_party() -> None:
    """表彰 is a credit entry, too."""
    praise = RECORD.model_copy(update={"kind": CreditKind.COMMENDATION, "weight": 5})
    given(party(), MAKER).when(praise).then(CreditEntryRecorded(**dict(praise)))


def test_only_a_registered_party_has_a_credit_record() -> None:
    """Whoever is to be held to it is registered first."""
    given(party()).when(RECORD).refuses(PartyNotRegistered)


def test_the_card_shows_every_entry_with_its_day() -> None:
    """公示: in the order in which they were recorded."""
    (entry,) = card_of(given(party(), MAKER, RECORDED).state).credit_entries
    assert (entry.entry_number, entry.weight, entry.occurred_at) == (RECORD.entry_number, -20, NOON)
