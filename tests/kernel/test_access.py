"""Who may call what: deny by default."""

import itertools
from typing import Any

import pytest
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor_pool import Default

from services.kernel.server.access import (
    BY_DIVISION,
    EVERYWHERE,
    Access,
    OutOfScope,
    RoleNotAllowed,
    everywhere,
)
from services.kernel.server.principal import OPEN_ROLES, PARTY_ROLES, ROLES, Principal
from services.kernel.subject import NOBODY, Subject
from services.pb.common.v1 import access_pb2
from services.registry.servicer import ELEVATOR_SERVICE, PARTY_SERVICE

OURS = "uscc:91350100M000100Y43"
THEIRS = "uscc:91310000607221234X"
_FILES = itertools.count()


def declared(*roles: int, scope: int = 0, option: bool = True) -> Access:
    """The access of an rpc that declares this."""
    name = f"Access{next(_FILES)}"
    file = descriptor_pb2.FileDescriptorProto(
        name=f"kerneltests/{name}.proto",
        package="elevators.kerneltests.v1",
        syntax="proto3",
        dependency=[access_pb2.DESCRIPTOR.name],
    )
    full = f".{access_pb2.Access.DESCRIPTOR.full_name}"  # any message will do
    service = file.service.add(name=name)
    method = service.method.add(name="Do", input_type=full, output_type=full)
    if option:
        extension: Any = access_pb2.access
        method.options.Extensions[extension].CopyFrom(
            access_pb2.Access(roles=roles, scope=scope)  # type: ignore[arg-type]
        )
    pool: Any = Default()  # type: ignore[no-untyped-call]
    pool.AddSerializedFile(file.SerializeToString())
    made = pool.FindServiceByName(f"elevators.kerneltests.v1.{name}")
    return Access.of(made.methods_by_name["Do"])


def caller(role: str, division: str = "", party_id: str = "") -> Principal:
    return Principal(role, "somebody", division, party_id, 1e12)


def elevator(division: str = "350102", **parties: str) -> Subject:
    return Subject("e", division, frozenset(parties.items()))


SCOPED = Access(ROLES, scoped=True)
OPEN = Access(ROLES, scoped=False)


@pytest.mark.parametrize("role", sorted(ROLES))
def test_a_method_without_the_option_can_be_called_by_nobody(role: str) -> None:
    """Forgetting it closes the door."""
    with pytest.raises(RoleNotAllowed):
        declared(option=False).admit(caller(role))


@pytest.mark.parametrize("role", sorted(ROLES))
def test_an_option_that_names_no_role_admits_nobody(role: str) -> None:
    """Open in scope is not open to everybody; nor is a role that is unspecified."""
    with pytest.raises(RoleNotAllowed):
        declared(0, scope=access_pb2.SCOPE_OPEN).admit(caller(role))


def test_only_the_declared_roles_are_admitted() -> None:
    """By the names that credentials use."""
    access = declared(access_pb2.ROLE_INSPECTION_BODY, access_pb2.ROLE_CITY)
    assert access.roles == {"inspection_body", "city"}
    access.admit(caller("city", "3501"))
    with pytest.raises(RoleNotAllowed) as refusal:
        access.admit(caller("province", "35"))
    assert refusal.value.facts == {"role": "province"}


def test_a_scope_that_is_not_said_is_the_narrow_one() -> None:
    """Only SCOPE_OPEN opens."""
    assert declared(access_pb2.ROLE_CITY).scoped
    assert declared(access_pb2.ROLE_CITY, scope=access_pb2.SCOPE_SUBJECT).scoped
    assert not declared(access_pb2.ROLE_CITY, scope=access_pb2.SCOPE_OPEN).scoped


def test_every_role_of_the_protos_is_a_role_of_credentials() -> None:
    """And the other way round, so that no name is misspelt on one side."""
    names = {name.removeprefix("ROLE_").lower() for name in access_pb2.Role.keys()}  # noqa: SIM118 -- no dict
    assert names - {"unspecified"} == ROLES


def test_every_role_has_one_way_to_be_scoped() -> None:
    """Everywhere, by division, by party, or by nothing at all (who are then in no scope)."""
    assert not EVERYWHERE & BY_DIVISION
    assert not (EVERYWHERE | BY_DIVISION) & PARTY_ROLES
    assert {"public"} == ROLES - EVERYWHERE - BY_DIVISION - PARTY_ROLES
    assert EVERYWHERE <= OPEN_ROLES


@pytest.mark.parametrize("role", sorted(EVERYWHERE))
def test_some_roles_act_everywhere(role: str) -> None:
    """Whatever the subject, also none."""
    SCOPED.guard(caller(role))(elevator())
    SCOPED.guard(caller(role))(NOBODY)


@pytest.mark.parametrize("role", sorted(ROLES))
def test_an_open_method_asks_for_no_scope(role: str) -> None:
    """The role alone decides."""
    assert OPEN.guard(caller(role)) is everywhere


@pytest.mark.parametrize("role", sorted(BY_DIVISION))
@pytest.mark.parametrize(
    ("own", "where", "inside"),
    [
        ("35", "350102", True),
        ("35", "35", True),
        ("3501", "350102", True),
        ("350102", "350102", True),
        ("35", "35010200", True),
        ("3501", "35", False),
        ("3501", "350200", False),
        ("35", "440103", False),
        ("35", "013500", False),
        ("35", "", False),
        ("", "350102", False),
        ("", "", False),
    ],
)
def test_a_division_sees_what_lies_in_it(role: str, own: str, where: str, *, inside: bool) -> None:
    """A prefix of the code; no code is in no division, and no division holds nothing."""
    guard = SCOPED.guard(caller(role, own))
    if inside:
        guard(elevator(where))
        return
    with pytest.raises(OutOfScope):
        guard(elevator(where))


@pytest.mark.parametrize("role", sorted(PARTY_ROLES))
def test_a_party_sees_what_names_it_in_its_role(role: str) -> None:
    """Not what names another, nor what names it in another role, nor what names nobody."""
    guard = SCOPED.guard(caller(role, party_id=OURS))
    guard(elevator(**{role: OURS}))
    guard(Subject("e", "", frozenset({(role, THEIRS), (role, OURS)})))
    other = next(one for one in sorted(PARTY_ROLES) if one != role)
    for subject in (elevator(**{role: THEIRS}), elevator(**{other: OURS}), elevator(), NOBODY):
        with pytest.raises(OutOfScope):
            guard(subject)


@pytest.mark.parametrize("role", sorted(PARTY_ROLES | {"public"}))
def test_who_has_no_scope_is_in_none(role: str) -> None:
    """Also where a subject names a party of no name."""
    with pytest.raises(OutOfScope):
        SCOPED.guard(caller(role))(elevator(**{role: ""}))


@pytest.mark.parametrize("service", [ELEVATOR_SERVICE, PARTY_SERVICE], ids=lambda one: one.name)
def test_every_method_of_the_registry_says_who_may_call_it(service: Any) -> None:
    """None was forgotten, and the auditor and the public write nothing."""
    for method in service.methods:
        access = Access.of(method)
        assert access.roles, method.full_name
        if "request_id" in method.input_type.fields_by_name:
            assert not access.roles & {"auditor", "public", "department"}, method.full_name
            assert access.scoped, method.full_name


def test_subjects_join_what_is_known_and_what_is_named() -> None:
    """What is known counts more; parties add up."""
    known = Subject("e", "", frozenset({("insurer", OURS)}))
    named = Subject("f", "3501", frozenset({("installer", THEIRS)}))
    assert known.joined(named) == Subject(
        "e", "3501", frozenset({("insurer", OURS), ("installer", THEIRS)})
    )
