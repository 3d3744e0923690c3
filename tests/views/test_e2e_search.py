"""SearchElevators through gRPC: by anything, of any moment, page by page, and only what is in scope."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any
from uuid import uuid4

import pytest
from grpc import StatusCode

from services.kernel.clock import SystemClock
from services.kernel.server.access import everywhere
from services.kernel.server.call import Call
from services.kernel.server.principal import Principal
from services.pb.views.v1.search_pb2 import SearchElevatorsRequest
from services.views.lifecycle.searches import Searches
from tests.e2e.people import AWAY, COMMITTEE, MAINTAINER, MAKER, PROPERTY, STRANGER, Life, life, row
from tests.e2e.registry import Caller, Refusal, Registry, on, plain
from tests.e2e.scopes import BY_DIVISION, BY_PARTY, FOREIGN_PARTY
from tests.insurance.world import PICC, binding, insurer, opened
from tests.views.lifts import NEW_NAME, OWN, Eventful, eventful, serving
from tests.views.projected import project

ALL_SEEING = ("national", "auditor", "system")


@dataclass(frozen=True)
class Stage:
    """The eventful lift of Xiamen, an insured one beside it, one in Shenzhen; imported ones."""

    told: Eventful
    insured: Life
    away: Life
    imported: tuple[str, ...]

    @property
    def every(self) -> set[str]:
        """All elevators that there are."""
        return {self.told.lift.id, self.insured.id, self.away.id, *self.imported}


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    with serving(tmp_path_factory.mktemp("search")) as registry:
        yield registry


@pytest.fixture(scope="module")
def stage(registry: Registry) -> Stage:
    told = eventful(registry, life(registry))
    insured = life(registry).until_registered()
    forever = {"covers_from": date(2015, 1, 1), "covers_to": date(2017, 12, 31)}
    insurer(registry).BindCover(**binding(opened(registry), insured, **forever))
    away = life(registry, place=AWAY).until_registered()
    rows = [_imported(number) for number in range(5)]
    imported = registry.national.imported(rows)
    project(registry)
    return Stage(told, insured, away, tuple(one.elevator_id for one in imported))


def _imported(number: int) -> dict[str, Any]:
    place = {"division": "350206", "address": f"湖里大道 {number} 号 Tower_{number}%"}
    told = {"occurred_at": on(2014, 1, 1), "elevator": row(place=place)}
    return {"row_id": str(number), "request_id": str(uuid4()), **told}


def found(caller: Caller, **asked: Any) -> list[str]:
    """The ids of everything that is found, page after page."""
    ids, token = [], ""
    while True:
        answer = caller.SearchElevators(page_token=token, **asked)
        ids += [one.elevator_id for one in answer.elevators]
        if not (token := answer.next_page_token):
            return ids


def test_any_identifier_finds_it_also_a_retired_one(registry: Registry, stage: Stage) -> None:
    """Scene 16: certificates old and new, equipment and registration code, rescue code, serial."""
    told, lift = stage.told, stage.told.lift
    for identifier, kind, retired in (
        (lift.certificate, "use_certificate", True),
        (told.new_certificate, "use_certificate", False),
        (told.new_certificate.lower().replace("(", "（ "), "use_certificate", False),
        (lift.equipment_code, "equipment_code", False),
        (f"3110350203{lift.number:010}", "registration_code", False),
        (f"XM-{lift.number:06}", "supervision_id", False),
        (told.rescue_code, "rescue_code", False),
        (lift.serial, "maker_serial", False),
    ):
        [one] = registry.fujian.SearchElevators(identifier=identifier).elevators
        [matched] = one.matched
        assert (one.elevator_id, matched.kind, matched.retired) == (lift.id, kind, retired)
    assert found(registry.national, identifier="梯11闽D9999(99)") == []


def test_an_identifier_at_a_moment(registry: Registry, stage: Stage) -> None:
    """Before the change the old certificate was good and the new one nobody's."""
    lift, new = stage.told.lift, stage.told.new_certificate
    [one] = registry.fujian.SearchElevators(
        identifier=lift.certificate, as_of=on(2016, 1, 1)
    ).elevators
    assert [matched.retired for matched in one.matched] == [False]
    assert found(registry.fujian, identifier=new, as_of=on(2016, 1, 1)) == []
    assert found(registry.fujian, identifier=new, as_of=on(2016, 4, 4)) == [lift.id]


def test_by_party_and_role(registry: Registry, stage: Stage) -> None:
    """In any role, in one, on a day; a cover that is over binds no more."""
    lifts = {stage.told.lift.id, stage.insured.id}
    party, national = MAINTAINER["party_id"], registry.national
    assert set(found(national, party_id=party)) == lifts | {stage.away.id}
    assert found(national, party_id=party, role="BOND_ROLE_OWNER") == []
    asked = {"party_id": PICC["party_id"], "role": "BOND_ROLE_INSURER"}
    assert found(national, **asked) == []
    assert set(found(national, as_of=on(2015, 12, 31), **asked)) == lifts
    assert found(national, as_of=on(2016, 1, 1), **asked) == [stage.insured.id]
    assert found(national, as_of=on(2014, 12, 31), **asked) == []


def test_by_a_part_of_the_address(registry: Registry, stage: Stage) -> None:
    """Whatever the case of Latin letters; what looks like a pattern is text."""
    national = registry.national
    assert found(national, address="科技园") == [stage.away.id]
    assert len(found(national, address="tower_1%")) == 1
    assert len(found(national, address="%")) == 5
    assert found(national, address="tower_9") == []
    assert len(found(national, address="tower_1%", as_of=on(2020, 1, 1))) == 1
    assert found(national, address="tower_1%", as_of=on(2013, 1, 1)) == []


def test_by_division(registry: Registry, stage: Stage) -> None:
    """A province, a city, a county, each with all that lies in it."""
    national = registry.national
    assert set(found(national, division="35")) == stage.every - {stage.away.id}
    assert set(found(national, division="350206")) == set(stage.imported)
    assert found(national, division="4403") == [stage.away.id]
    assert found(national, division="11") == []
    assert found(national, division="44", as_of=on(2014, 3, 2)) == [stage.away.id]


def test_by_a_filter(registry: Registry, stage: Stage) -> None:
    """Of now and of another moment, by the same words."""
    national, lift = registry.national, stage.told.lift.id
    ours = f'user_unit_id = "{COMMITTEE["party_id"]}" AND division = 350203'
    assert set(found(national, filter=ours)) == {lift, stage.insured.id}
    maintained = f'maintainer_id = "{MAINTAINER["party_id"]}" AND NOT division = 440305'
    assert set(found(national, filter=maintained)) == {lift, stage.insured.id}
    assert set(found(national, filter=maintained, as_of=on(2015, 1, 1))) == {lift, stage.insured.id}
    for text in ("put_into_use_on:*", "phase = in_use AND kind_code = 3110"):
        assert set(found(national, filter=text)) == stage.every - set(stage.imported)
    assert set(found(national, filter="phase = selected", as_of=on(2013, 3, 2))) == {
        lift,
        stage.insured.id,
        stage.away.id,
    }
    assert set(found(national, filter="address:Tower OR address:科技园")) == {
        *stage.imported,
        stage.away.id,
    }


def test_what_is_shown_is_of_the_moment(registry: Registry, stage: Stage) -> None:
    """Scene 21: the name of its day, the phase of its day."""
    asked = {"identifier": stage.told.lift.serial}
    [now] = registry.fujian.SearchElevators(**asked).elevators
    [then] = registry.fujian.SearchElevators(**asked, as_of=on(2015, 1, 1)).elevators
    assert (now.user_unit.name, then.user_unit.name) == (NEW_NAME["name"], COMMITTEE["name"])
    assert now.maker.party_id == then.maker.party_id == MAKER["party_id"]
    assert now.maintainer.party_id == then.maintainer.party_id == MAINTAINER["party_id"]
    [made] = registry.fujian.SearchElevators(**asked, as_of=on(2013, 3, 2)).elevators
    assert (made.phase, made.HasField("user_unit"), made.HasField("maintainer")) == (
        1,
        False,
        False,
    )


def test_what_was_known(registry: Registry, stage: Stage) -> None:
    """A late fact is not among what was known before it, whatever day it is about."""
    lift = life(registry).until_registered()
    before = lift.by.GetHistory(elevator_id=lift.id).entries[-1].recorded_at.ToDatetime(UTC)
    lift.do("ChangeUserUnit", on(2014, 9, 1), user_unit=PROPERTY)
    project(registry)
    asked = {"party_id": PROPERTY["party_id"], "role": "BOND_ROLE_USER_UNIT"}
    day = {"as_of": on(2014, 10, 1)}
    assert found(registry.fujian, **asked, **day) == [lift.id]
    assert found(registry.fujian, **asked, **day, known_at=before) == []
    asked["party_id"] = COMMITTEE["party_id"]
    assert lift.id not in found(registry.fujian, **asked, **day)
    assert lift.id in found(registry.fujian, **asked, **day, known_at=before)
    assert stage.away.id not in found(registry.fujian, **day)


@pytest.mark.parametrize("moment", [{}, {"as_of": on(2015, 1, 1)}], ids=["now", "then"])
def test_pages_add_up_also_while_others_are_added(
    registry: Registry, stage: Stage, moment: dict[str, Any]
) -> None:
    """Every one once, in the order of their ids; a token fits its own question and caller only."""
    national = registry.national
    whole = found(national, filter="division:* OR phase:*", **moment)
    assert (whole, len(whole) == len(set(whole))) == (sorted(whole), True)
    assert stage.every <= set(whole)
    first = national.SearchElevators(page_size=3, **moment)
    life(registry).select()
    project(registry)
    ids = [one.elevator_id for one in first.elevators]
    token = first.next_page_token
    while token:
        answer = national.SearchElevators(page_size=3, page_token=token, **moment)
        ids += [one.elevator_id for one in answer.elevators]
        token = answer.next_page_token
    assert len(ids) == len(set(ids))
    assert set(whole) <= set(ids)
    for caller, other in ((national, {"division": "35"}), (registry.fujian, {})):
        with pytest.raises(Refusal) as refusal:
            caller.SearchElevators(page_token=first.next_page_token, **other, **moment)
        assert refusal.value.reason == "PAGE_TOKEN_INVALID"


def test_a_page_of_another_moment_looks_at_so_many_and_goes_on(
    registry: Registry, stage: Stage
) -> None:
    """A page may be empty and not the last; together they hold what there is."""
    searches = Searches(registry.plant.views, SystemClock(), most_told_anew=2)
    call = Call(Principal("national", "t"), everywhere, "r")
    asked: dict[str, Any] = {
        "address": "",
        "filter": "address:科技园 OR model:科技园",  # nothing says which elevators that may be
        "as_of": plain(on(2015, 1, 1)),
    }
    ids, pages, token = [], 0, ""
    while True:
        message = SearchElevatorsRequest(page_token=token, **asked)
        answer = registry.run(searches.search_elevators(message, call))
        ids += [one.elevator_id for one in answer.elevators]
        pages, token = pages + 1, answer.next_page_token
        if not token:
            break
    assert ids == [stage.away.id]
    assert pages >= len(stage.every) / 2
    message = SearchElevatorsRequest(**asked | {"filter": "address:科技园 AND phase:*"})
    answer = registry.run(searches.search_elevators(message, call))
    assert [one.elevator_id for one in answer.elevators] == [stage.away.id]
    assert not answer.next_page_token  # where it ever stood is known: nothing else is looked at


@pytest.mark.parametrize("moment", [{}, {"as_of": on(2015, 6, 1)}], ids=["now", "then"])
def test_nobody_finds_what_is_out_of_scope(
    registry: Registry, stage: Stage, moment: dict[str, Any]
) -> None:
    """Scene 23, for rows: whatever is asked, a role sees its own scope of today and nothing else."""
    for role in ALL_SEEING:
        assert stage.every <= set(found(registry.caller(role), **moment))
    for role, (own, foreign) in BY_DIVISION.items():
        seen = set(found(registry.caller(role, division=own), **moment))
        assert stage.told.lift.id in seen
        assert stage.away.id not in seen
        assert not seen & set(found(registry.caller(role, division=foreign), **moment))
    for role in BY_PARTY:
        if role == "department":
            continue
        assert found(registry.caller(role, party_id=FOREIGN_PARTY), **moment) == []
    for role, party in OWN.items():
        seen = set(found(registry.caller(role, party_id=party), **moment))
        assert not seen & set(stage.imported) or role == "manufacturer"
        assert (stage.told.lift.id in seen) is (role != "insurer")  # its cover is over


def test_the_search_sees_what_the_card_lets_see(registry: Registry, stage: Stage) -> None:
    """For every role and elevator: found if and only if its card is let in."""
    for role, party in (*OWN.items(), ("owner_as_user_unit", STRANGER["party_id"])):
        caller = registry.caller("user_unit" if role.startswith("owner") else role, party_id=party)
        seen = set(found(caller))
        for one in stage.every:
            assert (one in seen) is _may_see(caller, one), (role, one)


def _may_see(caller: Caller, elevator_id: str) -> bool:
    try:
        caller.GetCard(elevator_id=elevator_id)
    except Refusal as refusal:
        if refusal.code is not StatusCode.PERMISSION_DENIED:
            raise
        return False
    return True


def test_who_has_no_elevators_may_not_search(registry: Registry) -> None:
    """Departments read notices, the public the public card, and nobody without a credential."""
    for caller, reason in (
        (registry.caller("department", party_id=FOREIGN_PARTY), "ROLE_NOT_ALLOWED"),
        (registry.caller("public"), "ROLE_NOT_ALLOWED"),
        (registry.with_token(None), "TOKEN_MISSING"),
    ):
        with pytest.raises(Refusal) as refusal:
            caller.SearchElevators()
        assert refusal.value.reason == reason


@pytest.mark.usefixtures("stage")
def test_a_filter_that_cannot_be_read_is_refused_with_its_place(registry: Registry) -> None:
    """INVALID_ARGUMENT, the field, the position, and what was expected."""
    with pytest.raises(Refusal) as refusal:
        registry.national.SearchElevators(filter="phase = in_use AND colour = red")
    assert (refusal.value.code, refusal.value.reason) == (
        StatusCode.INVALID_ARGUMENT,
        "FILTER_INVALID",
    )
    assert (refusal.value.facts["position"], "filter" in refusal.value.fields) == ("20", True)
    assert "no field colour" in refusal.value.facts["fault"]


@pytest.mark.usefixtures("stage")
def test_whoever_wrote_finds_it(registry: Registry) -> None:
    """min_position: one's own write is found, or the call says how far the view is."""
    lift = life(registry)
    written = lift.select().receipt.position
    with pytest.raises(Refusal) as refusal:
        registry.fujian.within(1, "SearchElevators", min_position=written)
    assert refusal.value.reason == "POSITION_NOT_REACHED"
    project(registry)
    answer = registry.fujian.SearchElevators(identifier=lift.serial, min_position=written)
    assert [one.elevator_id for one in answer.elevators] == [lift.id]
