"""The public card: what of the whole card anybody sees, and that nothing else is on it."""

from datetime import date, timedelta
from typing import Final

from services.insurance.events.cover import CoverBound
from services.kernel.clock import micros
from services.kernel.decider import Event
from services.kernel.projecting.tables import Row
from services.reference.party import NATURAL_PERSON, PartyRef
from services.registry.events.elevator import UserUnitChanged
from services.views.language import CATALOGUE
from services.views.lifecycle.carding import card_at
from services.views.lifecycle.life import life_at
from services.views.lifecycle.public import PublicCard, public_card_of
from tests.registry.facts import CERTIFICATE, IMPORTED, MAKER, PASSED, REGISTERED, SEALED, SELECTED
from tests.registry.facts import SUSPENDED as STOPPED
from tests.views.stories import COVER, E1, FIRST, PARTIES, noon, stream_of

TODAY: Final = FIRST + timedelta(days=30)


def public(*events: Event, on: date = TODAY) -> PublicCard:
    """The public card after these facts, one a day from the first of June 2015."""
    rows: list[Row] = []
    for position, event in enumerate(events):
        type_, data = CATALOGUE.encode(event)
        at = micros(noon(FIRST + timedelta(days=position)))
        clocks = {"occurred_at": at, "position": position, "recorded_at": at}
        rows.append({**clocks, "type": type_, "data": data.decode(), "stream": stream_of(event)})
    return public_card_of(card_at(life_at(E1, rows, micros(noon(on))), on))


def test_it_names_who_answers_and_what_was_found() -> None:
    """By name, never by number."""
    found = public(SELECTED, PASSED, REGISTERED)
    assert (found.maker_name, found.user_unit_name) == (MAKER.name, REGISTERED.user_unit.name)
    assert (found.certificate_number, found.last_inspected_on) == (
        CERTIFICATE.value,
        PASSED.inspected_on,
    )
    assert (found.sealed, found.stopped, found.insured) == (False, False, False)
    for party in (MAKER, REGISTERED.user_unit, PASSED.agency):
        assert party.party_id not in found.model_dump_json()


def test_a_natural_person_is_not_named() -> None:
    """自然人: an owner of one lift is nobody's business."""
    person = PartyRef(party_id="person:7f3a", name=NATURAL_PERSON)
    found = public(IMPORTED, UserUnitChanged(user_unit=person))
    assert found.user_unit_name == NATURAL_PERSON
    assert "7f3a" not in found.model_dump_json()


def test_who_must_not_use_it_sees_that() -> None:
    """封停、停用."""
    assert public(IMPORTED, STOPPED).stopped
    assert public(IMPORTED, SEALED).sealed


def test_insured_is_said_of_today() -> None:
    """The first and the last day of the cover included; by whom is not said."""
    period = {"covers_from": FIRST, "covers_to": TODAY}
    bound = CoverBound.model_validate({"cover_id": "P", "insurer": PARTIES[0], **period, **COVER})
    found = public(IMPORTED, bound)
    assert found.insured
    assert PARTIES[0].name not in found.model_dump_json()
    assert not public(IMPORTED, bound, on=TODAY + timedelta(days=1)).insured
