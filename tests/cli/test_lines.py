"""Reading a file line by line, whatever is wrong with it."""

import gzip
from pathlib import Path

import pytest

from services.cli.importing import lines
from services.cli.importing.lines import (
    Blank,
    Form,
    InputDamaged,
    Item,
    Malformed,
    Record,
    header,
    items,
    opened,
)


def read(tmp_path: Path, content: bytes, form: Form = Form(), width: int = 0) -> list[Item]:  # noqa: B008
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with opened(path) as file:
        return list(items(file.content, form, width=width))


def cells(found: list[Item]) -> list[list[str]]:
    return [item.cells for item in found if isinstance(item, Record)]


def test_ends_of_lines_and_a_byte_order_mark_are_no_content(tmp_path: Path) -> None:
    """CRLF, LF, a missing last line end and a BOM are all the same file."""
    found = read(tmp_path, b"\xef\xbb\xbfa,b\r\nc,d\ne,f")
    assert cells(found) == [["a", "b"], ["c", "d"], ["e", "f"]]


def test_gzip_is_recognised_by_its_content(tmp_path: Path) -> None:
    """A packed file need not be called .gz."""
    assert cells(read(tmp_path, gzip.compress(b"a,b\n"))) == [["a", "b"]]


def test_a_line_break_in_quotes_belongs_to_its_field(tmp_path: Path) -> None:
    """One record may take several lines, and says which."""
    found = read(tmp_path, b'1,"two\nlines"\n3,4\n')
    assert found[0] == Record(1, 2, ["1", "two\nlines"])
    assert found[1] == Record(3, 3, ["3", "4"])


def test_a_forgotten_quotation_mark_costs_its_own_line_only(tmp_path: Path) -> None:
    """The lines behind an open quotation mark are read as if nothing had happened."""
    rows = b"".join(b"%d,x\n" % number for number in range(200))
    found = read(tmp_path, b'0,"open\n' + rows, width=2)
    assert isinstance(found[0], Malformed)
    assert (found[0].line, found[0].reason) == (1, "QUOTING")
    assert len(cells(found)) == 200


def test_a_quotation_mark_closed_by_another_row_joins_nothing(tmp_path: Path) -> None:
    """Lines are joined only when that makes a record of the right width."""
    found = read(tmp_path, b'a,"open\nb,c\nd,close"\n', width=2)
    assert [type(item) for item in found] == [Record]
    found = read(tmp_path, b'a,b,"open\nb,c,d\nd,"close\n', width=3)
    assert [type(item) for item in found] == [Malformed, Record, Malformed]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"a\0,b", "NUL_BYTE"),
        (b"\xff\xfe,b", "ENCODING"),
        (b'"a"x,b', "QUOTING"),
        (b"a\rb,c", "QUOTING"),
        (b"a", "COLUMNS"),
        (b"a,b,c", "COLUMNS"),
        (b"x" * (lines.MAX_LINE_BYTES + 10), "LINE_TOO_LONG"),
    ],
)
def test_a_damaged_line_is_named_and_reading_goes_on(
    tmp_path: Path, line: bytes, reason: str
) -> None:
    """Whatever is wrong with a line, the line behind it is read."""
    found = read(tmp_path, line + b"\nc,d\n", width=2)
    assert isinstance(found[0], Malformed)
    assert (found[0].line, found[0].reason) == (1, reason)
    assert found[1] == Record(2, 2, ["c", "d"])


def test_blank_lines_are_no_rows(tmp_path: Path) -> None:
    """A line without anything on it is neither a row nor damaged."""
    assert read(tmp_path, b"\na\n", width=1) == [Blank(1, 1), Record(2, 2, ["a"])]


def test_chinese_encodings_are_read(tmp_path: Path) -> None:
    """GB 18030, as provincial systems write it."""
    text = "编号|楼栋\n1|“甲”栋\n"
    found = read(tmp_path, text.encode("gb18030"), Form("gb18030", "|"))
    assert cells(found) == [["编号", "楼栋"], ["1", "“甲”栋"]]


def test_reading_goes_on_behind_a_line(tmp_path: Path) -> None:
    """An import that goes on does not look at the lines before."""
    path = tmp_path / "file.csv"
    path.write_bytes(b"a\nb\nc\n")
    with opened(path) as file:
        assert list(items(file.content, Form(), 2)) == [Record(3, 3, ["c"])]


def test_a_cut_off_archive_is_damaged(tmp_path: Path) -> None:
    """What can still be unpacked is read; then the damage is named."""
    path = tmp_path / "file.csv.gz"
    packed = gzip.compress(b"".join(b"%d,x\n" % number for number in range(50_000)))
    path.write_bytes(packed[: len(packed) // 2])
    found: list[Item] = []
    with opened(path) as file, pytest.raises(InputDamaged):
        found.extend(items(file.content, Form()))
    assert len(found) > 1000
    assert [item.line for item in found] == list(range(1, len(found) + 1))


def test_an_empty_file_has_no_header(tmp_path: Path) -> None:
    """Nor has one that begins with a blank line."""
    path = tmp_path / "file.csv"
    path.write_bytes(b"")
    assert header(path, Form()) == []
    path.write_bytes(b"\n1,2\n")
    assert header(path, Form()) == []
