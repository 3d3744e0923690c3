"""Divisions 行政区划: a code is good for its dates."""

import csv
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from services.reference.divisions import (
    COLUMNS,
    XPCC,
    Divisions,
    Level,
    MalformedDivisions,
    province_of_short_name,
    short_name,
)

CAMPAIGN = date(2015, 6, 30)
TODAY = date(2026, 5, 1)


@pytest.fixture(scope="module")
def divisions() -> Divisions:
    return Divisions.load()


def rows() -> Iterator[dict[str, str]]:
    text = files("services.reference").joinpath("divisions.csv").read_text(encoding="utf-8")
    yield from csv.DictReader(text.splitlines())


def test_every_row_of_the_table_is_found_in_its_years(divisions: Divisions) -> None:
    """Each (code, name) pair is known under its code, with its level and parent."""
    known = {(d.code, d.name, d.level.value, d.parent) for d in divisions}
    expected = {(r["code"], r["name"], r["level"], r["parent"]) for r in rows()}
    assert known == expected | {(XPCC.code, XPCC.name, "reporting_unit", "650000")}
    assert len(divisions) == len(list(rows())) + 1


def test_every_pair_is_what_its_code_meant_in_its_first_year(divisions: Divisions) -> None:
    """A row that says since when it was listed answers for that year."""
    for row in rows():
        if row["first_year"].isdigit():
            found = divisions.at(row["code"], date(int(row["first_year"]), 7, 1))
            assert found is not None
            assert found.name == row["name"]


def test_every_parent_is_in_the_table(divisions: Divisions) -> None:
    """Only provinces stand alone."""
    for division in divisions:
        assert bool(division.parent) == (division.level is not Level.PROVINCE)
        assert not division.parent or divisions.history(division.parent)


def test_an_abolished_code_stays_valid_for_its_dates(divisions: Divisions) -> None:
    """崇文区 was merged into 东城区 in 2010: its code is good to the end of 2009."""
    old = divisions.at("110103", date(2009, 12, 31))
    assert old is not None
    assert (old.name, old.level) == ("崇文区", Level.COUNTY)
    assert divisions.at("110103", date(2010, 1, 1)) is None


def test_a_county_that_became_a_district_changed_its_code(divisions: Divisions) -> None:
    """江津市 500381 became 江津区 500116 in 2006, on the first of January of the lists."""
    before, after = date(2005, 12, 31), date(2006, 1, 1)
    assert divisions.at("500116", before) is None
    assert divisions.at("500381", after) is None
    county, district = divisions.at("500381", before), divisions.at("500116", after)
    assert county is not None
    assert district is not None
    assert (county.name, district.name) == ("江津市", "江津区")


def test_one_code_may_change_its_name(divisions: Divisions) -> None:
    """500110 was 万盛区 to 2010 and is 綦江区 since 2011."""
    names = [
        found.name
        for on in (date(2010, 12, 31), date(2011, 1, 1))
        if (found := divisions.at("500110", on)) is not None
    ]
    assert names == ["万盛区", "綦江区"]


def test_between_the_lists_old_and_new_codes_are_good(divisions: Divisions) -> None:
    """In 2015 闸北区 still stood and 密云区 came: the lists of 2013 and 2021 cannot date either."""
    for code in ("310108", "110228", "110118"):
        assert divisions.at(code, CAMPAIGN) is not None
    assert divisions.at("310108", TODAY) is None
    assert divisions.at("110228", TODAY) is None
    assert divisions.at("110118", date(2013, 12, 31)) is None


def test_a_name_changed_between_the_lists_counts_from_the_later_list(divisions: Divisions) -> None:
    """130502 is 桥东区 until the present list calls it 襄都区."""
    old, new = divisions.at("130502", date(2020, 12, 31)), divisions.at("130502", date(2021, 1, 1))
    assert old is not None
    assert new is not None
    assert (old.name, new.name) == ("桥东区", "襄都区")


def test_a_municipality_has_its_prefecture_rows_in_the_old_lists_only(
    divisions: Divisions,
) -> None:
    """310100 市辖区 is no division of today; its districts are."""
    assert divisions.at("310100", date(2013, 6, 1)) is not None
    assert divisions.at("310100", TODAY) is None
    assert divisions.at("310115", TODAY) is not None


def test_an_unknown_code_is_no_division(divisions: Divisions) -> None:
    """999999 was never given."""
    assert divisions.at("999999", TODAY) is None
    assert divisions.history("999999") == ()


def test_thirty_two_units_report(divisions: Divisions) -> None:
    """The mainland provinces and the corps: not Taiwan, Hong Kong and Macao."""
    for on in (CAMPAIGN, TODAY):
        units = divisions.reporting_units(on)
        assert len(units) == 32
        assert [unit.name for unit in units if not unit.is_place] == ["新疆生产建设兵团"]
        assert not {"710000", "810000", "820000"} & {unit.code for unit in units}


@pytest.mark.parametrize(
    ("code", "prefix"),
    [
        ("350000", "35"),
        ("350200", "3502"),
        ("350203", "350203"),
        ("419000", "4190"),
        ("660000", "66"),
        ("100000", "10"),
    ],
)
def test_a_prefix_names_all_that_lies_inside(code: str, prefix: str) -> None:
    """Pairs of zeros at the end mean "all of it"."""
    assert Divisions.prefix(code) == prefix
    assert Divisions.within(code, prefix)


def test_within_compares_with_a_code_or_its_prefix() -> None:
    """350203 lies in 3502 as in 350200, in 35, in the nation, and not in 3501."""
    for outer in ("350200", "3502", "350000", "35", ""):
        assert Divisions.within("350203", outer)
    for foreign in ("350100", "3501", "36", "350204"):
        assert not Divisions.within("350203", foreign)


def test_a_province_has_a_short_name() -> None:
    """闽 stands on the certificates of 福建; five provinces have two."""
    assert short_name("350203") == "闽"
    assert province_of_short_name("闽") == "35"
    assert province_of_short_name("秦") == province_of_short_name("陕") == "61"
    assert short_name("990000") is None
    assert province_of_short_name("美") is None


def test_a_further_file_adds_rows_and_wins(tmp_path: Path) -> None:
    """Codes newer than the present list, and those of a foreign register, are data."""
    extra = tmp_path / "extra.csv"
    extra.write_text(
        ",".join(COLUMNS)
        + "\n330113,临平区,county,330100,2021,\nUSNY01,Manhattan,county,,,\n110000,Peking,province,,,\n",
        encoding="utf-8",
    )
    divisions = Divisions.load(extra)
    names = [d.name for c in ("330113", "USNY01", "110000") if (d := divisions.at(c, TODAY))]
    assert names == ["临平区", "Manhattan", "Peking"]
    assert divisions.at("330113", date(2020, 12, 31)) is None
    assert len(divisions.reporting_units(TODAY)) == 32


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "columns"),
        ("code,name\n", "columns"),
        (",".join(COLUMNS) + "\n35,福建,province,,,\n3502,厦门,town,35,,\n", "line 3"),
        (",".join(COLUMNS) + "\n350200,,prefecture,,,\n", "line 2"),
        (",".join(COLUMNS) + "\n350 200,厦门市,prefecture,,,\n", "line 2"),
        (",".join(COLUMNS) + "\n350200,厦门市,prefecture,350000,soon,\n", "line 2"),
        (",".join(COLUMNS) + "\n350200,厦门市\n", "line 2"),
    ],
)
def test_a_malformed_file_is_refused_by_line(tmp_path: Path, text: str, told: str) -> None:
    """A table that cannot be read whole is not read at all."""
    extra = tmp_path / "extra.csv"
    extra.write_text(text, encoding="utf-8")
    with pytest.raises(MalformedDivisions, match=rf"extra\.csv.*{told}"):
        Divisions.load(extra)


def test_the_table_does_not_change_after_loading(divisions: Divisions) -> None:
    """Whoever holds the table holds the same table for ever."""
    with pytest.raises(TypeError):
        divisions._by_code["350200"] = ()  # type: ignore[index]
