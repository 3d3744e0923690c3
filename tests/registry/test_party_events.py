"""What is stored of parties: explicit names, plain JSON, and the same fact again when read."""

from typing import get_args

import orjson
import pytest

from services.kernel.codec import Catalogue
from services.kernel.decider import Event
from services.reference.party import PartyKind
from services.registry.events.party import PartyHappened, PartyKindsAdded, PartyMoved, PartyRenamed
from tests.registry.parties import MAKER, MAKING
from tests.registry.test_assess_licence_condition import ASSESSED
from tests.registry.test_merge_licences import MERGED
from tests.registry.test_party_branches import CLOSED, OPENED
from tests.registry.test_party_credit import RECORDED
from tests.registry.test_party_lists import PARTS_1, PRICES_1
from tests.registry.test_renew_licence import RENEWED
from tests.registry.test_revoke_licence import REVOKED

CATALOGUE = Catalogue(get_args(PartyHappened))
EVENTS: list[Event] = [
    MAKER,
    PartyRenamed(name="新名", former_name="旧名"),
    PartyKindsAdded(kinds=(PartyKind.MAINTAINER,)),
    PartyMoved(division="310115", former_division="350203"),
    MAKING,
    RENEWED,
    MERGED,
    REVOKED,
    ASSESSED,
    OPENED,
    CLOSED,
    PRICES_1,
    PARTS_1,
    RECORDED,
]


def test_every_kind_of_fact_is_in_the_catalogue() -> None:
    """No event of a party is without a name of its own."""
    assert {event.stored_as for event in EVENTS} == set(CATALOGUE.types)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event.stored_as)
def test_a_stored_fact_reads_as_the_same_fact(event: Event) -> None:
    """There and back; what is not known is not stored."""
    name, data = CATALOGUE.encode(event)
    assert CATALOGUE.decode(name, data) == event
    assert None not in orjson.loads(data).values()


def test_a_stored_fact_reads_as_its_contract_says() -> None:
    """These bytes are what others have in their logs: they do not change under v1."""
    assert CATALOGUE.encode(MAKING) == (
        "registry.LicenceGranted.v1",
        '{"number":"TS2310123-2019","item":"manufacture",'
        '"scopes":[{"sub_item":"traction_passenger","level":"a"}],'
        '"granted_by":{"party_id":"uscc:91110000802100433B","name":"国家质量监督检验检疫总局"},'
        '"valid_from":"2015-10-01","valid_to":"2019-09-30",'
        '"rule_version":"licence_items@2003-06-01"}'.encode(),
    )
