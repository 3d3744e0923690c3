"""Licences of a party through gRPC: as they stood on a day, page by page."""

from datetime import date

import pytest

from services.pb.registry.v1 import party_pb2
from tests.e2e.people import BUREAU, company, grant, ref
from tests.e2e.registry import Refusal, Registry, on


@pytest.fixture(scope="module")
def works(registry: Registry) -> str:
    """A maker with seven licences, the first of them revoked in 2016."""
    party = ref(company("350200", "612007777"), "七证电梯厂")
    registry.national.RegisterParty(
        party_id=party["party_id"],
        name=party["name"],
        kinds=["PARTY_KIND_MANUFACTURER"],
        division="350200",
        occurred_at=on(2010, 1, 4),
    )
    for index in range(7):
        grant(
            registry.fujian,
            party,
            "MANUFACTURE",
            f"TS-{index}",
            valid_from=date(2011 + index, 1, 1),
        )
    registry.fujian.RevokeLicence(
        party_id=party["party_id"],
        number="TS-0",
        ground="LICENCE_END_PENALTY",
        revoked_by=BUREAU,
        document_number="罚-1",
        occurred_at=on(2016, 7, 1),
    )
    return party["party_id"]


def test_licences_come_in_pages(registry: Registry, works: str) -> None:
    """Each once, the oldest first, whatever the size of a page."""
    numbers, token, sizes = [], "", []
    while True:
        answer = registry.national.ListPartyLicences(party_id=works, page_size=3, page_token=token)
        numbers += [licence.number for licence in answer.licences]
        sizes.append(len(answer.licences))
        token = answer.next_page_token
        if not token:
            break
    assert sizes == [3, 3, 1]
    assert numbers == [f"TS-{index}" for index in range(7)]


def test_licences_as_of_a_day(registry: Registry, works: str) -> None:
    """Pending before it began, valid, revoked after: the status of that day."""

    def status(day: date) -> list[int]:
        answer = registry.national.ListPartyLicences(party_id=works, as_of=day)
        return [licence.status for licence in answer.licences]

    valid, pending, revoked, expired = (
        party_pb2.LICENCE_STATUS_VALID,
        party_pb2.LICENCE_STATUS_PENDING,
        party_pb2.LICENCE_STATUS_REVOKED,
        party_pb2.LICENCE_STATUS_EXPIRED,
    )
    assert status(date(2012, 6, 1)) == [valid, valid, *[pending] * 5]
    assert status(date(2017, 6, 1)) == [revoked, *[valid] * 6]
    assert status(date(2019, 1, 1)) == [revoked, *[expired] * 6]
    answer = registry.national.ListPartyLicences(
        party_id=works, as_of=date(2012, 6, 1), in_force_only=True
    )
    assert [licence.number for licence in answer.licences] == ["TS-0", "TS-1"]


def test_a_page_token_fits_its_own_question(registry: Registry, works: str) -> None:
    """Asked with another day, it is refused."""
    token = registry.national.ListPartyLicences(party_id=works, page_size=3).next_page_token
    with pytest.raises(Refusal) as refusal:
        registry.national.ListPartyLicences(
            party_id=works, page_size=3, page_token=token, as_of=date(2012, 6, 1)
        )
    assert refusal.value.reason == "PAGE_TOKEN_INVALID"
    assert refusal.value.violations == (("page_token", "PAGE_TOKEN_INVALID"),)


def test_the_public_reads_licences_without_a_token(registry: Registry, works: str) -> None:
    """公示: anyone may see who is licensed."""
    answer = registry.with_token(None).ListPartyLicences(party_id=works)
    assert len(answer.licences) == 7
