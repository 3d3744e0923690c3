"""Bad input: each kind of it a clear typed answer, no fact in the log, and a server that goes on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import grpc
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from grpc import StatusCode

from services.registry.party.rules import PartyNotRegistered
from tests.e2e.people import (
    HOME,
    INSTALLER,
    MAINTAINER,
    MAKER,
    STRANGER,
    UNLICENSED,
    Life,
    company,
    life,
    row,
)
from tests.e2e.registry import Caller, Refusal, Registry, on

REGISTRATION_CODE = "31103502032014000001"
INVALID = StatusCode.INVALID_ARGUMENT


@dataclass(frozen=True)
class World:
    """What a bad request is about: an elevator in use, another one, one that is only made."""

    registry: Registry
    used: Life
    other: Life
    made: Life

    @property
    def by(self) -> Caller:
        """An authority that may do all of it."""
        return self.registry.national


@pytest.fixture(scope="module")
def world(registry: Registry) -> World:
    """Three elevators of Xiamen."""
    made = life(registry)
    made.select()
    made.make()
    used, other = (life(registry).until_registered() for _ in range(2))
    code = {"kind": "IDENTIFIER_KIND_REGISTRATION_CODE", "value": REGISTRATION_CODE}
    other.do("AttachIdentifier", on(2014, 4, 1), identifier=code)
    return World(registry, used, other, made)


@pytest.fixture
def unchanged(world: World) -> Iterator[None]:
    """Whatever the test sends leaves no event of its own, and the server serves on."""
    before = world.registry.head
    yield
    assert world.registry.head == before
    assert world.by.GetElevator(elevator_id=world.used.id).elevator.elevator_id == world.used.id


def refusal(act: Callable[[], Any]) -> Refusal:
    """What `act` is refused with."""
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value


@dataclass(frozen=True)
class Bad:
    """A bad request, and how it is to be refused. `field` is where there is a field violation."""

    name: str
    send: Callable[[World], Any]
    code: StatusCode
    reason: str
    field: str = ""
    rule: str = ""


def selection(world: World, **fields: Any) -> Any:
    facts = {"maker": MAKER, "serial_number": f"B-{uuid4()}", "place": HOME}
    return world.by.RecordSelection(**{"occurred_at": on(2013, 1, 1), **facts, **fields})


def suspend(world: World, **fields: Any) -> Any:
    return world.by.SuspendUse(**{"elevator_id": world.used.id, "reason": "检修", **fields})


def certificate(world: World, value: str) -> Any:
    identifier = {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": value}
    return world.by.AttachIdentifier(
        elevator_id=world.used.id, identifier=identifier, occurred_at=on(2015, 1, 1)
    )


def wrong_checksum() -> dict[str, str]:
    """The maker's id with another check character."""
    code = MAKER["party_id"]
    return {**MAKER, "party_id": code[:-1] + ("0" if code[-1] != "0" else "1")}


BAD = (
    Bad(
        "unknown division",
        lambda w: selection(w, place={**HOME, "division": "359999"}),
        INVALID,
        "UNKNOWN_DIVISION",
        "place.division",
        "UNKNOWN_DIVISION",
    ),
    Bad(
        "division that is no code",
        lambda w: selection(w, place={**HOME, "division": "Xiamen"}),
        INVALID,
        "INVALID_FIELDS",
        "place.division",
        "string.pattern",
    ),
    Bad(
        "division of another time",
        lambda w: selection(w, place={**HOME, "division": "350202"}),
        INVALID,
        "UNKNOWN_DIVISION",
        "place.division",
        "UNKNOWN_DIVISION",
    ),
    Bad(
        "wrong checksum",
        lambda w: selection(w, maker=wrong_checksum()),
        INVALID,
        "INVALID_FIELDS",
        "maker.party_id",
        "party_id",
    ),
    Bad(
        "duplicate serial",
        lambda w: selection(w, serial_number=w.used.serial),
        StatusCode.ALREADY_EXISTS,
        "ELEVATOR_ALREADY_RECORDED",
    ),
    Bad(
        "second certificate",
        lambda w: certificate(w, "梯11闽D9999(15)"),
        StatusCode.ALREADY_EXISTS,
        "SECOND_CERTIFICATE",
    ),
    Bad(
        "certificate with impossible characters",
        lambda w: certificate(w, "梯11闽D9999;(15)"),
        INVALID,
        "IDENTIFIER_MALFORMED",
        "identifier.value",
        "IDENTIFIER_MALFORMED",
    ),
    Bad(
        "rescue code without its platform",
        lambda w: w.by.AttachIdentifier(
            elevator_id=w.used.id,
            identifier={"kind": "IDENTIFIER_KIND_RESCUE_CODE", "value": "100361"},
        ),
        INVALID,
        "ISSUER_MISSING",
        "identifier.issuer",
        "ISSUER_MISSING",
    ),
    Bad(
        "another elevator's number",
        lambda w: w.made.do(
            "AttachIdentifier",
            on(2015, 1, 1),
            identifier={
                "kind": "IDENTIFIER_KIND_REGISTRATION_CODE",
                "value": REGISTRATION_CODE,
            },
        ),
        StatusCode.ALREADY_EXISTS,
        "IDENTIFIER_TAKEN",
    ),
    Bad(
        "command in the wrong phase",
        lambda w: w.used.resume(on(2015, 1, 1)),
        StatusCode.FAILED_PRECONDITION,
        "NOT_STOPPED",
    ),
    Bad(
        "installation without its notification",
        lambda w: w.made.install(),
        StatusCode.FAILED_PRECONDITION,
        "CONSTRUCTION_NOT_NOTIFIED",
    ),
    Bad("stale etag", lambda w: suspend(w, etag="0"), StatusCode.ABORTED, "STALE_ETAG"),
    Bad(
        "future occurred_at",
        lambda w: suspend(w, occurred_at=datetime.now(UTC) + timedelta(hours=1)),
        INVALID,
        "OCCURRED_IN_FUTURE",
        "occurred_at",
        "OCCURRED_IN_FUTURE",
    ),
    Bad(
        "moment that does not exist",
        lambda w: suspend(w, occurred_at={"seconds": 10**15}),
        INVALID,
        "INVALID_FIELDS",
        "occurred_at",
        "timestamp.range",
    ),
    Bad(
        "unlicensed maker",
        lambda w: w.by.RecordManufacture(
            maker=UNLICENSED,
            serial_number="U-1",
            manufactured_on=date(2013, 1, 1),
            product_certificate_number="1",
            occurred_at=on(2013, 1, 1),
        ),
        StatusCode.FAILED_PRECONDITION,
        "LICENCE_MISSING",
    ),
    Bad(
        "licence that has run out",
        lambda w: w.made.notify(at=on(2019, 2, 1)),
        StatusCode.FAILED_PRECONDITION,
        "LICENCE_MISSING",
    ),
    Bad(
        "licence for other work",
        lambda w: w.made.notify(contractor=MAINTAINER),
        StatusCode.FAILED_PRECONDITION,
        "LICENCE_MISSING",
    ),
    Bad(
        "unregistered party",
        lambda w: w.used.do("ChangeUserUnit", on(2015, 1, 1), user_unit=STRANGER),
        StatusCode.NOT_FOUND,
        PartyNotRegistered.reason_of(),
    ),
    Bad(
        "31 February",
        lambda w: suspend(w, expected_until={"year": 2015, "month": 2, "day": 31}),
        INVALID,
        "INVALID_FIELDS",
        "expected_until",
        "date_from_datetime_parsing",
    ),
    Bad(
        "page token out of thin air",
        lambda w: w.by.GetHistory(elevator_id=w.used.id, page_token="A" * 20),
        INVALID,
        "PAGE_TOKEN_INVALID",
        "page_token",
        "PAGE_TOKEN_INVALID",
    ),
    Bad(
        "page token of another question",
        lambda w: w.by.GetHistory(
            elevator_id=w.used.id,
            page_size=2,
            page_token=w.by.GetHistory(elevator_id=w.other.id, page_size=2).next_page_token,
        ),
        INVALID,
        "PAGE_TOKEN_INVALID",
        "page_token",
        "PAGE_TOKEN_INVALID",
    ),
    Bad(
        "page that is too large",
        lambda w: w.by.GetHistory(elevator_id=w.used.id, page_size=100_000),
        INVALID,
        "INVALID_FIELDS",
        "page_size",
        "int32.gte_lte",
    ),
    Bad(
        "unknown elevator",
        lambda w: w.by.GetElevator(elevator_id="a" * 26),
        StatusCode.NOT_FOUND,
        "ELEVATOR_UNKNOWN",
    ),
    Bad(
        "act on an unknown elevator",
        lambda w: suspend(w, elevator_id="a" * 26),
        StatusCode.NOT_FOUND,
        "ELEVATOR_UNKNOWN",
    ),
    Bad(
        "elevator id that is none",
        lambda w: suspend(w, elevator_id="../../etc/passwd"),
        INVALID,
        "INVALID_FIELDS",
        "elevator_id",
        "string.pattern",
    ),
    Bad(
        "enum number that nobody knows",
        lambda w: w.used.do(
            "RegisterChange", None, kind=77, registration_authority="x", reference="x"
        ),
        INVALID,
        "INVALID_FIELDS",
        "kind",
        "enum.defined_only",
    ),
    Bad(
        "enum that is not given",
        lambda w: w.used.do(
            "RegisterChange", None, kind=0, registration_authority="x", reference="x"
        ),
        INVALID,
        "INVALID_FIELDS",
        "kind",
        "enum.not_in",
    ),
    Bad(
        "over-long text",
        lambda w: suspend(w, reason="长" * 501),
        INVALID,
        "INVALID_FIELDS",
        "reason",
        "string.max_len",
    ),
    Bad(
        "missing text",
        lambda w: suspend(w, reason=""),
        INVALID,
        "INVALID_FIELDS",
        "reason",
        "string.min_len",
    ),
    Bad(
        "missing message",
        lambda w: w.by.ChangeUserUnit(elevator_id=w.used.id),
        INVALID,
        "INVALID_FIELDS",
        "user_unit",
        "required",
    ),
    Bad(
        "request id that is none",
        lambda w: suspend(w, request_id="1"),
        INVALID,
        "INVALID_FIELDS",
        "request_id",
        "string.uuid",
    ),
    Bad(
        "number that is not one",
        lambda w: selection(w, place={**HOME, "latitude": float("nan")}),
        INVALID,
        "INVALID_FIELDS",
        "place.latitude",
        "double.finite",
    ),
    Bad(
        "question that asks for nothing",
        lambda w: w.by.FindByIdentifier(),
        INVALID,
        "INVALID_FIELDS",
        "",
        "identifier_or_serial",
    ),
)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name.replace(" ", "-"))
@pytest.mark.usefixtures("unchanged")
def test_bad_input_is_refused_by_name(world: World, bad: Bad) -> None:
    """Code, reason, field and rule, a Chinese message; nothing is written, the server serves on."""
    told = refusal(lambda: bad.send(world))
    assert (told.code, told.reason) == (bad.code, bad.reason)
    assert told.message
    assert any("\u4e00" <= letter <= "\u9fff" for letter in told.zh)
    if bad.rule:
        assert (bad.field, bad.rule) in told.violations
    else:
        assert told.violations == ()
    assert told.precondition == (bad.reason if bad.code is StatusCode.FAILED_PRECONDITION else "")


@pytest.mark.usefixtures("unchanged")
def test_all_wrong_fields_are_named_at_once(world: World) -> None:
    """Nobody wants to hear of one fault at a time."""
    told = refusal(lambda: suspend(world, reason="", request_id="1", elevator_id="x"))
    assert set(told.fields) == {"reason", "request_id", "elevator_id"}


@pytest.mark.usefixtures("unchanged")
def test_of_very_many_wrong_fields_the_first_are_told(world: World) -> None:
    """The answer's details fit into what clients accept, whatever the request was."""
    entry = {"part_number": "", "name": "", "unit": "", "amount_fen": -1}
    maker = world.registry.caller("manufacturer", party_id=MAKER["party_id"])
    told = refusal(
        lambda: maker.PublishPartsList(
            party_id=MAKER["party_id"], effective_from=date(2015, 1, 1), entries=[entry] * 1000
        )
    )
    assert (told.code, told.reason) == (INVALID, "INVALID_FIELDS")
    assert "entries[0].part_number" in told.fields


@pytest.mark.usefixtures("unchanged")
def test_a_wrong_field_with_an_endless_name_is_told_in_short(world: World) -> None:
    """The key of a map is text of the caller's: it does not come back whole."""
    facts = row(raw={f"{index}{'长' * 10_000}": "v" for index in range(50)})
    told = refusal(lambda: world.by.ImportLegacyElevator(elevator=facts))
    assert (told.code, told.reason) == (INVALID, "INVALID_FIELDS")
    assert told.fields[0].startswith("elevator.raw")


@pytest.mark.usefixtures("unchanged")
def test_ten_megabytes_are_too_much(world: World) -> None:
    """Refused in words, before anything is read into a message."""
    told = refusal(lambda: suspend(world, reason="长" * 3_500_000))
    assert (told.code, told.reason) == (StatusCode.RESOURCE_EXHAUSTED, "MESSAGE_TOO_LARGE")
    assert told.facts["limit"] == str(4 * 1024 * 1024)


@pytest.mark.parametrize(
    "content",
    [b"\xff" * 40, b"\x0a\xff\xff\xff\xff\x0f", b"garbage", b"\x32\x02\xc3\x28"],
    ids=["bytes", "length", "text", "utf8"],
)
@pytest.mark.usefixtures("unchanged")
def test_garbage_is_no_message(world: World, content: bytes) -> None:
    """Bytes that are no message of the method say so; or they are an empty one, and it is judged."""
    told = refusal(lambda: world.by.send_raw("SuspendUse", content))
    assert told.code is INVALID
    assert told.reason in {"MALFORMED_MESSAGE", "INVALID_FIELDS"}


def test_a_request_id_is_good_for_one_request(world: World) -> None:
    """With another body, or by another caller, it is a conflict that names the field."""
    request_id = str(uuid4())
    story = world.used

    def extend(by: Caller, until: date) -> Any:
        return story.do(
            "ExtendDesignLife",
            on(2020, 1, 1),
            by=by,
            request_id=request_id,
            extended_until=until,
            assessment_reference="评估-1",
        )

    extend(world.by, date(2040, 1, 1))
    head = world.registry.head
    for by, until in (
        (world.by, date(2041, 1, 1)),
        (world.registry.fujian, date(2040, 1, 1)),
    ):
        told = refusal(lambda by=by, until=until: extend(by, until))  # type: ignore[misc]
        assert (told.code, told.reason) == (StatusCode.ALREADY_EXISTS, "REQUEST_ID_REUSED")
    told = refusal(
        lambda: world.other.do("SuspendUse", on(2015, 1, 1), reason="x", request_id=request_id)
    )
    assert (told.code, told.reason) == (StatusCode.ALREADY_EXISTS, "REQUEST_ID_REUSED")
    assert world.registry.head == head


def token(world: World, **changes: Any) -> str:
    """A token with these claims changed, under the registry's own key."""
    issuer, now = world.registry.issuer, datetime.now(UTC)
    claims = {"iss": "elevators", "aud": "elevators", "sub": "t", "role": "national"}
    times = {"iat": now - timedelta(hours=2), "exp": now + timedelta(hours=1)}
    key = changes.pop("key", issuer._key)
    kept = {name: one for name, one in {**claims, **times, **changes}.items() if one is not None}
    return jwt.encode(kept, key, "EdDSA", {"kid": issuer.kid})


TOKENS: dict[str, tuple[Callable[[World], str | None], str]] = {
    "none": (lambda _: None, "TOKEN_MISSING"),
    "malformed": (lambda _: "not.a.token", "TOKEN_MALFORMED"),
    "garbage": (lambda _: "%%%", "TOKEN_MALFORMED"),
    "endless": (lambda _: "a" * 5000, "TOKEN_MALFORMED"),
    "expired": (
        lambda w: token(w, exp=datetime.now(UTC) - timedelta(hours=1)),
        "TOKEN_EXPIRED",
    ),
    "future": (
        lambda w: token(w, iat=datetime.now(UTC) + timedelta(hours=1)),
        "TOKEN_NOT_YET_VALID",
    ),
    "foreign key": (lambda w: token(w, key=Ed25519PrivateKey.generate()), "TOKEN_FORGED"),
    "unsigned": (
        lambda _: jwt.encode({"role": "national"}, "", "none"),
        "ALGORITHM_NOT_ALLOWED",
    ),
    "another audience": (lambda w: token(w, aud="bank"), "TOKEN_FOR_ANOTHER_AUDIENCE"),
    "no role": (lambda w: token(w, role=None), "CLAIM_MISSING"),
    "unknown role": (lambda w: token(w, role="king"), "ROLE_UNKNOWN"),
    "province without division": (lambda w: token(w, role="province"), "SCOPE_MISSING"),
    "province of the nation": (lambda w: token(w, role="province", division=""), "SCOPE_MISSING"),
    "nation with division": (lambda w: token(w, division="35"), "SCOPE_UNEXPECTED"),
}


@pytest.mark.parametrize("name", TOKENS)
@pytest.mark.usefixtures("unchanged")
def test_a_bad_token_is_nobody(world: World, name: str) -> None:
    """UNAUTHENTICATED with its reason, before the message is looked at."""
    make, reason = TOKENS[name]
    caller = world.registry.with_token(make(world))
    told = refusal(lambda: caller.send_raw("SuspendUse", b"\xff"))
    assert (told.code, told.reason) == (StatusCode.UNAUTHENTICATED, reason)
    assert told.zh


@pytest.mark.usefixtures("unchanged")
def test_a_foreign_province_is_kept_out(world: World) -> None:
    """Reading and writing, and by whatever number."""
    foreign = world.registry.guangdong
    for act in (
        lambda: foreign.GetElevator(elevator_id=world.used.id),
        lambda: foreign.GetHistory(elevator_id=world.used.id),
        lambda: world.used.do("SuspendUse", on(2015, 1, 1), by=foreign, reason="x"),
        lambda: world.used.do("NotifyConstruction", None, by=foreign, **unlicensed_notice()),
    ):
        told = refusal(act)
        assert (told.code, told.reason) == (StatusCode.PERMISSION_DENIED, "OUT_OF_SCOPE")
    for asked in (
        {"kind": "IDENTIFIER_KIND_USE_CERTIFICATE", "value": world.used.certificate},
        {"maker_party_id": MAKER["party_id"], "serial_number": world.used.serial},
    ):
        told = refusal(lambda asked=asked: foreign.FindByIdentifier(**asked))  # type: ignore[misc]
        assert told.code is StatusCode.NOT_FOUND


def unlicensed_notice() -> dict[str, Any]:
    return {
        "kind": "CONSTRUCTION_KIND_INSTALLATION",
        "notification_number": "x",
        "contractor": STRANGER,
    }


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("x-correlation-id", "no uuid", "x-correlation-id"),
        ("x-causation-id", "", "x-causation-id"),
        ("x-request-id", "r" * 6_000, "elevator_id"),
        ("traceparent", "t" * 6_000, "elevator_id"),
    ],
)
@pytest.mark.usefixtures("unchanged")
def test_bad_metadata_is_told_or_cut_short(world: World, name: str, value: str, field: str) -> None:
    """Ids that are none are named; what is only carried along does not come back endless."""
    caller = world.registry.with_token(token(world))
    odd = Caller(world.registry.address, None)
    odd.metadata = (*caller.metadata, (name, value))
    told = refusal(lambda: odd.SuspendUse(elevator_id="x", reason="x"))
    assert told.code is INVALID
    assert field in told.fields
    assert b"r" * 200 not in world.registry.logged()
    odd.close()


def test_dates_at_the_end_of_the_calendar_are_dates(world: World) -> None:
    """A design life that would end after the last year ends with it."""
    facts = row(manufactured_on=date(9999, 2, 1), parameters={"design_life_years": 100})
    made = world.by.ImportLegacyElevator(elevator=facts, occurred_at=on(2015, 1, 1))
    card = world.by.GetElevator(elevator_id=made.elevator_id).elevator
    assert card.design_life_ends_on.year == 9999


@pytest.mark.usefixtures("unchanged")
def test_an_unknown_method_is_unimplemented(world: World) -> None:
    """gRPC's own answer."""
    path = "/elevators.registry.v1.ElevatorService/Destroy"
    channel: Any = world.by.channel
    call = channel.unary_unary(path)
    with pytest.raises(grpc.RpcError) as error:
        call(b"", 10, world.by.metadata)
    failed: Any = error.value
    assert failed.code() is StatusCode.UNIMPLEMENTED


def test_nothing_that_was_sent_here_was_unforeseen(world: World) -> None:
    """No line of the log speaks of an internal error."""
    refusal(lambda: world.by.send_raw("SuspendUse", b"\xff"))
    lines = world.registry.logged()
    assert b"MALFORMED_MESSAGE" in lines
    assert b"unforeseen" not in lines
    assert b'"INTERNAL"' not in lines


def test_a_company_of_the_tests_has_a_valid_code() -> None:
    """The wrong checksum above is wrong by its last character alone."""
    assert company("350200", "612001234") == MAKER["party_id"]
    assert INSTALLER["party_id"] != wrong_checksum()["party_id"] != MAKER["party_id"]
