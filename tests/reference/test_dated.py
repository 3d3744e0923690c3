"""Dated tables: on every day at most one rule, and no day forgotten between two."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reference.dated import BrokenTable, Dated, DatedTable, NoRuleThen, legal_day
from services.reference.organisations import ORGANISATIONS, Organisation, name_of

DAY = timedelta(days=1)
OLD = Dated(date(2010, 1, 1), date(2023, 4, 1), "TSG T7001-2009", "yearly")
NEW = Dated(date(2023, 4, 2), None, "TSG T7001-2023", "fifteen years")


def test_the_rule_of_a_day_is_the_one_in_force() -> None:
    """Both the first and the last day belong to a row."""
    table = DatedTable("periods", [NEW, OLD])
    assert table.rows == (OLD, NEW)
    assert [table.at(day) for day in (date(2010, 1, 1), date(2023, 4, 1))] == ["yearly"] * 2
    assert [table.at(day) for day in (date(2023, 4, 2), date(2099, 1, 1))] == ["fifteen years"] * 2
    assert table.version(date(2024, 1, 1)) == "periods@2023-04-02"


def test_there_is_no_rule_before_the_first_and_after_an_ended_last_row() -> None:
    """A day without a rule is said, never guessed."""
    table = DatedTable("periods", [OLD])
    for day in (date(2009, 12, 31), date(2023, 4, 2)):
        with pytest.raises(NoRuleThen) as refusal:
            table.at(day)
        assert refusal.value.facts == {"table": "periods", "on": str(day)}


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], "no rows"),
        ([OLD, Dated(date(2023, 4, 3), None, "", "")], "no row on the day after 2023-04-01"),
        ([OLD, Dated(date(2023, 4, 1), None, "", "")], "two rows on 2023-04-01"),
        ([NEW, Dated(date(2026, 5, 1), None, "", "")], "two rows on 2026-05-01"),
        ([OLD, OLD], "two rows on 2010-01-01"),
        ([Dated(date(2020, 1, 2), date(2020, 1, 1), "", "")], "ends before it begins"),
    ],
)
def test_gaps_and_overlaps_are_refused(rows: list[Dated[str]], told: str) -> None:
    """A table that leaves a day in doubt is not a table."""
    with pytest.raises(BrokenTable, match=told):
        DatedTable("periods", rows)


@given(st.lists(st.dates(date(1990, 1, 1), date(2050, 1, 1)), min_size=1, unique=True), st.dates())
def test_looking_up_equals_reading_every_row(starts: list[date], on: date) -> None:
    """The fast search finds what a walk over the rows finds."""
    starts = sorted(starts)
    ends = [start - DAY for start in starts[1:]]
    rows = [Dated(start, end, "", start) for start, end in zip(starts, [*ends, None], strict=True)]
    naive = [row.value for row in rows if row.valid_from <= on <= (row.valid_to or date.max)]
    table = DatedTable("any", rows)
    if naive:
        assert [table.at(on)] == naive
    else:
        with pytest.raises(NoRuleThen):
            table.at(on)


def test_the_legal_day_is_the_day_in_china() -> None:
    """A deed at 17:00 UTC is the next day's deed."""
    assert legal_day(datetime(2015, 3, 31, 15, 59, tzinfo=UTC)) == date(2015, 3, 31)
    assert legal_day(datetime(2015, 3, 31, 16, 0, tzinfo=UTC)) == date(2015, 4, 1)


def test_an_authority_keeps_the_name_of_the_day() -> None:
    """质检总局 ordered the campaign of 2015; 市场监管总局 carries it on since 2018."""
    campaign, today = date(2015, 3, 13), date(2026, 5, 1)
    assert name_of(Organisation.SPECIAL_EQUIPMENT, campaign).short == "质检总局"
    assert name_of(Organisation.SPECIAL_EQUIPMENT, today).short == "市场监管总局"
    assert name_of(Organisation.WORK_SAFETY, campaign).short == "安监总局"
    assert name_of(Organisation.INSURANCE, today).full == "国家金融监督管理总局"


def test_every_authority_had_a_name_in_the_campaign() -> None:
    """The table has all of them, each one marked as not read in its decree."""
    for organisation in Organisation:
        assert name_of(organisation, date(2015, 3, 13)).short
        assert not any(row.verified for row in ORGANISATIONS[organisation].rows)


def test_the_calendar_ends() -> None:
    """The last hours of the year 9999 are in its last day, not an error of ours."""
    assert legal_day(datetime(9999, 12, 31, 20, tzinfo=UTC)) == date.max
