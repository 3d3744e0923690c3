"""Who calls: which scope each role must carry."""

import pytest

from services.kernel.errors import Kind, Unauthenticated
from services.kernel.server.principal import (
    DIVISION_DIGITS,
    OPEN_ROLES,
    PARTY_ROLES,
    ROLES,
    Principal,
    RoleUnknown,
    ScopeMalformed,
    ScopeMissing,
    ScopeUnexpected,
    SubjectMissing,
)
from services.pb.common.v1 import access_pb2

MAKER = "uscc:91350100M000100Y43"


def made(role: str, subject: str = "s", *, division: str = "", party_id: str = "") -> Principal:
    return Principal.checked(
        role, subject, division=division, party_id=party_id, expires_at=1_900_000_000.0
    )


def test_the_roles_are_those_of_the_contract() -> None:
    """`ROLE_PROVINCE` in the proto is "province" here; neither side has one more."""
    contract = set(access_pb2.Role.keys()) - {"ROLE_UNSPECIFIED"}
    assert {f"ROLE_{role.upper()}" for role in ROLES} == contract


def test_every_role_has_one_kind_of_scope() -> None:
    """Division, party, or neither."""
    assert len(ROLES) == len(DIVISION_DIGITS) + len(PARTY_ROLES) + len(OPEN_ROLES)


@pytest.mark.parametrize(
    ("role", "division"),
    [
        ("province", "35"),
        ("city", "3501"),
        ("county", "350102"),
        ("rescue_platform", "35"),
        ("rescue_platform", "3501"),
        ("rescue_platform", "350102"),
    ],
)
def test_an_authority_carries_its_division(role: str, division: str) -> None:
    """Two digits a province, four a city, six a county; a 96333 platform any of them."""
    assert made(role, division=division).division == division


@pytest.mark.parametrize(
    ("role", "division"),
    [
        ("province", "3501"),
        ("province", "3"),
        ("city", "35"),
        ("county", "3501"),
        ("rescue_platform", "350"),
        ("province", "3x"),
        ("province", "３５"),
        ("province", "35\n"),
        ("province", "3_"),
        ("county", "350102001"),
    ],
)
def test_a_division_of_another_length_or_script_is_refused(role: str, division: str) -> None:
    """A city's credential must not read as a province's; full-width digits are no digits."""
    with pytest.raises(ScopeMalformed):
        made(role, division=division)


@pytest.mark.parametrize("role", sorted(DIVISION_DIGITS))
def test_an_authority_without_division_is_refused(role: str) -> None:
    """The empty prefix would begin every division of the nation."""
    with pytest.raises(ScopeMissing):
        made(role)


@pytest.mark.parametrize("role", sorted(PARTY_ROLES))
def test_a_party_role_carries_its_party(role: str) -> None:
    """User units, makers, installers, maintainers, inspection bodies, insurers."""
    assert made(role, party_id=MAKER).party_id == MAKER


@pytest.mark.parametrize("role", sorted(PARTY_ROLES))
def test_a_party_role_without_party_is_refused(role: str) -> None:
    """Nobody acts for no one."""
    with pytest.raises(ScopeMissing):
        made(role)


@pytest.mark.parametrize("party_id", ["MAKER", "uscc:", ":x", "uscc:a b", "uscc:" + "9" * 129])
def test_a_party_that_is_not_kind_and_value_is_refused(party_id: str) -> None:
    """A party is named `<kind>:<value>` everywhere."""
    with pytest.raises(ScopeMalformed):
        made("manufacturer", party_id=party_id)


@pytest.mark.parametrize("role", sorted(OPEN_ROLES))
def test_the_other_roles_carry_nothing(role: str) -> None:
    """The role alone says what they may do."""
    assert made(role).scope == ""


@pytest.mark.parametrize("role", sorted(OPEN_ROLES | PARTY_ROLES))
def test_a_division_on_a_role_without_one_is_refused(role: str) -> None:
    """Whoever issued it meant something else than what it would do."""
    with pytest.raises(ScopeUnexpected):
        made(role, division="35", party_id=MAKER if role in PARTY_ROLES else "")


@pytest.mark.parametrize("role", sorted(OPEN_ROLES | set(DIVISION_DIGITS)))
def test_a_party_on_a_role_without_one_is_refused(role: str) -> None:
    """Likewise."""
    digits = DIVISION_DIGITS.get(role, (0,))[0]
    with pytest.raises(ScopeUnexpected):
        made(role, division="350102"[:digits], party_id=MAKER)


@pytest.mark.parametrize("role", ["", "ROLE_PROVINCE", "Province", "unspecified", "root"])
def test_an_unknown_role_is_refused(role: str) -> None:
    """Also the contract's UNSPECIFIED, and any other writing of a known one."""
    with pytest.raises(RoleUnknown):
        made(role)


@pytest.mark.parametrize("subject", ["", " ", "a b", "a\nb", "a\x1b[2Jb", "x" * 129, "a\u202eb"])
def test_a_subject_that_cannot_stand_in_a_log_is_refused(subject: str) -> None:
    """It is written into every event and every log line."""
    with pytest.raises(SubjectMissing):
        made("national", subject)


def test_a_subject_may_be_written_in_chinese() -> None:
    """So are many names of offices."""
    assert made("national", "特种设备局").subject == "特种设备局"


def test_the_actor_of_an_event_is_the_caller_in_its_scope() -> None:
    """Role, subject, and the division or party it acted in."""
    assert tuple(made("city", "fz", division="3501").actor) == ("city", "fz", "3501")
    assert tuple(made("insurer", "x", party_id=MAKER).actor) == ("insurer", "x", MAKER)


def test_every_refusal_is_unauthenticated_and_speaks_chinese() -> None:
    """A credential that says too little is no credential."""
    for refusal in (RoleUnknown, SubjectMissing, ScopeMissing, ScopeMalformed, ScopeUnexpected):
        assert issubclass(refusal, Unauthenticated)
        assert refusal.kind is Kind.UNAUTHENTICATED
        assert refusal.zh != Unauthenticated.zh
