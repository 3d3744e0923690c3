"""The licence catalogue 许可目录 and its reform of 2019."""

from datetime import date, timedelta

from services.reference.licences import LICENCE_ITEMS, WORKS, LicenceItem, SubItem, Work

REFORM = date(2019, 6, 1)


def test_the_reform_left_two_items() -> None:
    """Making with all works, and installing with repair: no others."""
    assert set(LICENCE_ITEMS.at(REFORM)) == {
        LicenceItem.MANUFACTURE_WITH_WORKS,
        LicenceItem.INSTALLATION_WITH_REPAIR,
    }


def test_the_old_items_went_and_none_stayed() -> None:
    """取消合并: no item is in both catalogues, and every item is in one."""
    before, after = (LICENCE_ITEMS.at(day) for day in (REFORM - timedelta(days=1), REFORM))
    assert not set(before) & set(after)
    assert set(before) | set(after) == set(LicenceItem) == set(WORKS)


def test_no_work_but_parts_lost_its_licence() -> None:
    """What had to be licensed still is, save the making of parts."""
    before, after = (LICENCE_ITEMS.at(day) for day in (REFORM - timedelta(days=1), REFORM))
    works = [
        frozenset[Work]().union(*(rule.works for rule in one.values())) for one in (before, after)
    ]
    assert works[0] - works[1] == {Work.COMPONENTS}


def test_only_passenger_lifts_keep_levels() -> None:
    """A1, A2 and B since the reform."""
    for rule in LICENCE_ITEMS.at(REFORM).values():
        graded = {sub_item for sub_item, levels in rule.levels.items() if levels}
        assert graded == {SubItem.TRACTION_PASSENGER}


def test_what_was_not_read_in_its_text_is_marked() -> None:
    """Neither catalogue was read in the original: both rows say so, and name their source."""
    for row in LICENCE_ITEMS.rows:
        assert row.source
        assert not row.verified
