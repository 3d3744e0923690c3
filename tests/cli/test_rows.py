"""What a mapping makes of one line."""

import datetime
from typing import Any

import pytest

from services.cli.importing.compiled import RowRejected
from services.cli.importing.rows import RowBuilder
from services.pb.registry.v1.elevator_import_pb2 import ImportRow
from services.pb.registry.v1.elevator_values_pb2 import (
    IDENTIFIER_KIND_RESCUE_CODE,
    LEGACY_PHASE_IN_USE,
    LEGACY_PHASE_STOPPED,
    PLACE_TYPE_HOSPITAL,
)
from tests.cli.importing import minimal


def row(cells: dict[str, str], **mapping: Any) -> ImportRow:
    cells = {"id": "7"} | cells
    return RowBuilder(minimal(**mapping), list(cells)).row(list(cells.values()))


def why(cells: dict[str, str], **mapping: Any) -> tuple[str, str]:
    with pytest.raises(RowRejected) as rejected:
        row(cells, **mapping)
    return rejected.value.reason, rejected.value.field


def speed(text: str, **rule: Any) -> ImportRow:
    rule = {"column": "v", "unit": "ft/min", "on_error": "keep_raw"} | rule
    return row({"v": text}, fields={"parameters.rated_speed_mps": rule})


def test_what_no_field_takes_is_kept() -> None:
    """Columns that no field takes are kept as they are; blank ones say nothing."""
    built = row({"note": "left of the stairs", "blank": " "})
    assert dict(built.elevator.raw) == {"note": "left of the stairs"}


def test_a_column_taken_as_it_stands_is_not_kept_twice() -> None:
    """A text, a number or a date that a field takes over unaltered is not repeated in raw."""
    built = row(
        {"addr": "5 High St", "built": "1996-05-24"},
        fields={"place.address": "addr", "manufactured_on": {"column": "built"}},
    )
    assert built.elevator.place.address == "5 High St"
    assert dict(built.elevator.raw) == {}


def test_a_translated_column_is_kept_as_it_was() -> None:
    """A code, a unit, a pattern loses something: the column is kept beside the field."""
    built = row(
        {"state": "S"},
        fields={"phase": {"column": "state", "codes": "state"}},
        codes={"state": {"S": "stopped"}},
    )
    assert built.elevator.phase == LEGACY_PHASE_STOPPED
    assert dict(built.elevator.raw) == {"state": "S"}


def test_keep_raw_decides_otherwise() -> None:
    """A mapping may keep what a field takes, and drop what a field translates."""
    built = row(
        {"state": "S", "addr": "5 High St"},
        fields={
            "phase": {"column": "state", "codes": "state", "keep_raw": False},
            "place.address": {"column": "addr", "keep_raw": True},
        },
        codes={"state": {"S": "stopped"}},
    )
    assert dict(built.elevator.raw) == {"addr": "5 High St"}


def test_a_unit_is_converted() -> None:
    """350 feet a minute are 1.778 metres a second."""
    assert speed("350.0").elevator.parameters.rated_speed_mps == 1.778


@pytest.mark.parametrize("text", ["fast", "nan", "inf", "1_000", "1,5", "１２", "0x10", "99999"])
def test_an_unreadable_number_is_kept_as_text(text: str) -> None:
    """What is no plain number, or out of bounds, leaves the field empty and stays in raw."""
    built = speed(text, maximum=20.0)
    assert not built.elevator.parameters.HasField("rated_speed_mps")
    assert dict(built.elevator.raw) == {"v": text}


def test_an_unreadable_text_rejects_the_row_unless_told_otherwise() -> None:
    """By default a field that cannot be read is a reason to reject, and the reject names it."""
    assert why(
        {"v": "fast"}, fields={"parameters.rated_speed_mps": {"column": "v", "unit": "m/s"}}
    ) == ("UNREADABLE", "parameters.rated_speed_mps")


@pytest.mark.parametrize(
    ("text", "metres"),
    [("60", 18.288), ("60'", 18.288), ("60'6", 18.4404), ("60'6\"", 18.4404), ("100CM", 1.0)],
)
def test_named_groups_are_units_and_are_added(text: str, metres: float) -> None:
    """Feet and inches in one text: each named group is a quantity of its unit."""
    pattern = r"(?P<ft>\d+)'?(?:(?P<in>\d+)\"?)?|(?P<cm>\d+)CM"
    built = row(
        {"h": text}, fields={"parameters.travel_height_m": {"column": "h", "pattern": pattern}}
    )
    assert built.elevator.parameters.travel_height_m == metres


def test_a_whole_number_may_be_written_with_a_point() -> None:
    """12.0 persons are 12; 12.5 persons are unreadable."""
    fields = {"parameters.rated_persons": {"column": "n"}}
    assert row({"n": "12.0"}, fields=fields).elevator.parameters.rated_persons == 12
    assert why({"n": "12.5"}, fields=fields) == ("UNREADABLE", "parameters.rated_persons")


@pytest.mark.parametrize(("text", "value"), [("有", True), ("No", False), ("1", True)])
def test_yes_and_no_are_read_in_both_languages(text: str, value: bool) -> None:  # noqa: FBT001
    """A yes-or-no field takes the usual words."""
    built = row({"m": text}, fields={"parameters.machine_room": "m"})
    assert built.elevator.parameters.machine_room is value


def test_an_unknown_code_is_unreadable() -> None:
    """A code that the table does not have rejects the row, unless `otherwise` says what it means."""
    codes = {"use": {"H": "hospital"}}
    fields = {"place.place_type": {"column": "u", "codes": "use"}}
    assert row({"u": "H"}, fields=fields, codes=codes).elevator.place.place_type == (
        PLACE_TYPE_HOSPITAL
    )
    assert why({"u": "X"}, fields=fields, codes=codes) == ("UNREADABLE", "place.place_type")
    fields["place.place_type"] |= {"otherwise": "hospital"}
    assert row({"u": "X"}, fields=fields, codes=codes).elevator.place.place_type == (
        PLACE_TYPE_HOSPITAL
    )


def test_an_empty_code_means_no_value() -> None:
    """A code whose meaning is "" leaves the field empty; the column is kept."""
    built = row(
        {"t": "Manlift"},
        fields={"parameters.kind_code": {"column": "t", "codes": "type"}},
        codes={"type": {"Manlift": ""}},
    )
    assert not built.elevator.parameters.HasField("kind_code")
    assert dict(built.elevator.raw) == {"t": "Manlift"}


def test_dates_are_read_in_the_first_form_that_fits() -> None:
    """Several date forms may be given; a day that does not exist fits none."""
    fields = {"put_into_use_on": {"column": "d", "date": ["%Y-%m-%d", "%d/%m/%Y"]}}
    day = row({"d": "15/08/2005"}, fields=fields).elevator.put_into_use_on
    assert (day.year, day.month, day.day) == (2005, 8, 15)
    assert why({"d": "2001-02-29"}, fields=fields) == ("UNREADABLE", "put_into_use_on")


def test_a_row_is_true_from_midnight_in_its_registers_zone() -> None:
    """occurred_at is the first of its columns that says anything, at the register's midnight."""
    built = row(
        {"status": "", "approved": "2009-01-15"},
        source={"utc_offset": "-05:00"},
        fields={"occurred_at": {"columns": ["status", "approved"]}},
    )
    assert built.occurred_at.ToDatetime() == datetime.datetime(2009, 1, 15, 5)  # noqa: DTZ001


def test_a_register_without_a_zone_lives_in_beijing() -> None:
    """The default zone is China's: midnight there is 16:00 UTC of the day before."""
    built = row({"d": "2009-01-15"}, fields={"occurred_at": "d"})
    assert built.occurred_at.ToDatetime() == datetime.datetime(2009, 1, 14, 16)  # noqa: DTZ001


def test_columns_are_joined_without_the_empty_ones() -> None:
    """An address from several columns has no gap where one is empty."""
    built = row(
        {"no": "5", "road": "High St", "zip": ""},
        fields={"place.address": {"columns": ["no", "road", "zip"], "join": " "}},
    )
    assert built.elevator.place.address == "5 High St"
    assert dict(built.elevator.raw) == {"no": "5", "road": "High St"}


def test_a_template_needs_all_its_columns() -> None:
    """A template with an empty column says nothing."""
    fields = {"raw_status": {"template": "{a}/{b}"}}
    assert row({"a": "1", "b": "2"}, fields=fields).elevator.raw_status == "1/2"
    assert not row({"a": "1", "b": ""}, fields=fields).elevator.HasField("raw_status")


def test_a_default_stands_in_for_an_empty_column() -> None:
    """Also for what the register writes where it means nothing; that text is kept."""
    built = row(
        {"maker": "-----"},
        source={"empty": ["-----"]},
        fields={"maker.name": {"column": "maker", "default": "not stated"}},
    )
    assert built.elevator.maker.name == "not stated"
    assert dict(built.elevator.raw) == {"maker": "-----"}


def test_a_required_field_that_is_empty_rejects_the_row() -> None:
    """The reject names the field that is missing."""
    assert why({"s": ""}, fields={"raw_status": {"column": "s", "required": True}}) == (
        "MISSING",
        "raw_status",
    )


def test_a_required_field_is_never_kept_raw_only() -> None:
    """keep_raw does not turn a required field into an optional one."""
    rule = {"column": "d", "required": True, "on_error": "keep_raw"}
    assert why({"d": "soon"}, fields={"put_into_use_on": rule}) == ("UNREADABLE", "put_into_use_on")


def test_a_whole_part_is_sent_whole_or_not_at_all() -> None:
    """An owner without a number is no party: the name is kept in raw instead."""
    mapping: dict[str, Any] = {
        "whole": ["owner"],
        "fields": {
            "owner.party_id": {"template": "register:test:{no}"},
            "owner.name": "name",
        },
    }
    assert row({"no": "8", "name": "Li"}, **mapping).elevator.owner.party_id == "register:test:8"
    nameless = row({"no": "", "name": "Li"}, **mapping)
    assert not nameless.elevator.HasField("owner")
    assert dict(nameless.elevator.raw) == {"name": "Li"}


def test_identifiers_are_sent_where_there_are_any() -> None:
    """An empty column is no identifier; a day that cannot be read is kept in raw."""
    rule = {"kind": "rescue_code", "column": "code", "issuer": "fz-96333", "valid_from": "since"}
    built = row({"code": "350123", "since": "2015-01-01"}, identifiers=[rule])
    (found,) = built.elevator.identifiers
    assert (found.kind, found.value, found.issuer) == (
        IDENTIFIER_KIND_RESCUE_CODE,
        "350123",
        "fz-96333",
    )
    assert found.valid_from.year == 2015
    assert not row({"code": "", "since": ""}, identifiers=[rule]).elevator.identifiers
    dirty = row({"code": "350123", "since": "soon"}, identifiers=[rule])
    assert dirty.elevator.raw["since"] == "soon"


def test_an_identifier_that_does_not_fit_its_pattern() -> None:
    """It rejects the row, or is kept as text, as the mapping says."""
    rule = {"kind": "rescue_code", "column": "code", "issuer": "x", "pattern": r"(\d{6})"}
    assert why({"code": "none"}, identifiers=[rule]) == ("UNREADABLE", "identifiers.0")
    kept = row({"code": "none"}, identifiers=[rule | {"on_error": "keep_raw"}])
    assert dict(kept.elevator.raw) == {"code": "none"}


def test_unwanted_rows_are_rejected_by_name() -> None:
    """A mapping rejects test rows with a reason of its own."""
    rule = {"column": "road", "pattern": "^TEST", "reason": "TEST_ROW"}
    assert why({"road": "TEST STREET"}, reject=[rule]) == ("TEST_ROW", "road")
    assert row({"road": "CONTEST STREET"}, reject=[rule]).elevator.phase == LEGACY_PHASE_IN_USE


def test_a_row_without_a_key_is_rejected() -> None:
    """Every column of the key must say something, and the whole must not be endless."""
    assert why({"id": " "}) == ("KEY_MISSING", "")
    assert why({"id": "x" * 101}) == ("KEY_TOO_LONG", "")


def test_the_request_id_follows_from_what_the_row_says() -> None:
    """Same register, key and facts: same id. Another fact, key or register: another id."""
    fields = {"raw_status": "s"}
    first = row({"s": "A"}, fields=fields).request_id
    assert row({"s": "A"}, fields=fields).request_id == first
    others = {
        row({"s": "B"}, fields=fields).request_id,
        row({"s": "A", "id": "8"}, fields=fields).request_id,
        row({"s": "A"}, fields=fields, source={"register": "other"}).request_id,
    }
    assert len(others | {first}) == 4


def test_a_column_without_a_name_is_called_by_its_place() -> None:
    """Nothing is lost because a header cell is empty."""
    built = RowBuilder(minimal(), ["id", ""]).row(["7", "x"])
    assert dict(built.elevator.raw) == {"column_2": "x"}
