"""A mapping file: what is wrong with it is found before the first row, and named."""

from pathlib import Path

import pytest

from services.cli.importing.mapping import MappingRefused, load
from services.cli.importing.rows import RowBuilder
from tests.cli.importing import minimal

GOOD = """
[source]
register = "test"
key = "id"
[fields]
phase = { constant = "in_use" }
"maker.party_id" = { constant = "register:test:unknown" }
"maker.name" = { constant = "unknown" }
serial_number = "id"
"place.division" = { constant = "350102" }
"""


def refusal(tmp_path: Path, text: str, header: str = "id") -> str:
    path = tmp_path / "mapping.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(MappingRefused) as refused:
        RowBuilder(load(path), header.split(","))
    return str(refused.value)


def test_a_good_mapping_is_loaded(tmp_path: Path) -> None:
    """The smallest mapping names the register, the key, and what the registry cannot do without."""
    path = tmp_path / "mapping.toml"
    path.write_text(GOOD, encoding="utf-8")
    assert load(path).source.register_name == "test"


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ('colour = "id"', "fields.colour: no such field"),
        ('"place.adress" = "id"', "did you mean place.address"),
        ("manufactured_on = { }", "fields.manufactured_on: needs exactly one of"),
        (
            'manufactured_on = { column = "id", constant = "x" }',
            "fields.manufactured_on: needs exactly one of",
        ),
        ('raw_status = { column = "id", wish = 1 }', "fields.raw_status.wish: is no key"),
        ('raw_status = { column = "id", codes = "none" }', "fields.raw_status.codes: there is no"),
        ('raw_status = { column = "id", otherwise = "x" }', "otherwise needs codes"),
        ('raw_status = { column = "id", join = "-" }', "join needs columns"),
        ('raw_status = { column = "id", pattern = "(" }', "raw_status.pattern: is no regular"),
        ('raw_status = { column = "id", pattern = "a" }', "raw_status.pattern: needs a group"),
        (
            'raw_status = { column = "id", pattern = "(?P<ell>.)" }',
            "raw_status.pattern: ell: a named group is a unit",
        ),
        ('"parameters.rated_speed_mps" = { column = "id", unit = "kn" }', "kn is no unit"),
        (
            '"parameters.rated_speed_mps" = { column = "id", unit = "lb" }',
            "lb is no unit of rated_speed_mps",
        ),
        ('"place.place_type" = { constant = "barn" }', "fields.place.place_type: 'barn' is none"),
        ('put_into_use_on = { constant = "soon" }', "fields.put_into_use_on: 'soon' is no date"),
        ('raw_status = "missing"', "fields.raw_status: the file has no column 'missing'"),
        ('raw_status = { template = "a{missing}" }', "the file has no column 'missing'"),
    ],
)
def test_a_wrong_field_is_named(tmp_path: Path, line: str, named: str) -> None:
    """Whatever is wrong with a field rule, the message names its key."""
    assert named in refusal(tmp_path, GOOD + line)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('key = "id"', "", "source.key: Field required"),
        ('register = "test"', 'register = "Test!"', "source.register"),
        ('key = "id"', 'key = "id"\nencoding = "utf-16"', "source.encoding: utf-16 cannot be read"),
        ('key = "id"', 'key = "id"\nencoding = "klingon"', "klingon is no encoding"),
        ('key = "id"', 'key = "id"\nutc_offset = "Beijing"', "source.utc_offset"),
        ('key = "id"', 'key = "number"', "source.key: the file has no column 'number'"),
        ('serial_number = "id"', "", "fields: the registry needs serial_number"),
        ("[source]", 'whole = ["owner"]\n[source]', "whole: no field of owner is mapped"),
        ("[source]", "[source", "is no TOML"),
    ],
)
def test_a_wrong_mapping_is_named(tmp_path: Path, old: str, new: str, named: str) -> None:
    """Whatever is wrong with the rest of the file, the message names its key too."""
    assert named in refusal(tmp_path, GOOD.replace(old, new))


@pytest.mark.parametrize(
    ("table", "named"),
    [
        (
            '[[identifiers]]\nkind = "nickname"\ncolumn = "id"',
            "identifiers.0.kind: nickname is none of: equipment_code",
        ),
        (
            '[[identifiers]]\nkind = "rescue_code"\ncolumn = "gone"',
            "identifiers.0.column: the file has no column 'gone'",
        ),
        (
            '[[reject]]\ncolumn = "id"\npattern = "["\nreason = "TEST"',
            "reject.0.pattern: is no regular expression",
        ),
        ('[[reject]]\ncolumn = "id"\npattern = "x"\nreason = "why not"', "reject.0.reason"),
        (
            'raw_status = { column = "id", codes = "c" }\n[codes.c]\na = [1]',
            "codes.c.a",
        ),
        (
            '"place.place_type" = { column = "id", codes = "c" }\n[codes.c]\na = "barn"',
            "fields.place.place_type: code 'a': 'barn' is none of",
        ),
    ],
)
def test_a_wrong_table_is_named(tmp_path: Path, table: str, named: str) -> None:
    """So do identifiers, code tables and rejections."""
    assert named in refusal(tmp_path, GOOD + table)


def test_no_such_mapping_is_named(tmp_path: Path) -> None:
    """A mapping file that is not there is a mapping that cannot be used."""
    with pytest.raises(MappingRefused, match=r"gone\.toml: No such file"):
        load(tmp_path / "gone.toml")


def test_a_column_that_comes_twice_is_refused() -> None:
    """Of two columns with one name nobody could say which is meant."""
    with pytest.raises(MappingRefused, match="column a more than once"):
        RowBuilder(minimal(), ["id", "a", "a"])
