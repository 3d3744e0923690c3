"""What the repository's texts may say: nothing about one machine, nothing left undone."""

import re

import pytest

from tests.architecture.tree import ROOT, committed, texts

TOP_LEVEL = frozenset(
    {
        ".ci", ".dockerignore", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md",
        "Makefile", "README.md", "buf.yaml", "deploy", "docs", "protos", "pyproject.toml",
        "requirements-dev.lock", "requirements.lock", "services", "tests",
    }
)  # fmt: skip

LOCKS = ("requirements.lock", "requirements-dev.lock")

# Patterns are written so that they do not match their own source.
UNDONE = re.compile(r"\b(?:TO[D]O|FIX[M]E|XX[X])\b")
MACHINE = re.compile(r"(?<![\w.~/])/(?:home|root|Users|work|mnt|workspace)/[\w.]")
URL = re.compile(r"\bhttps?://(?:[^\s/@]*@)?([A-Za-z0-9.-]+)")
RESERVED = re.compile(r"\.(?:example|invalid|test)$")  # RFC 2606: nobody's
HOSTS = frozenset(
    {
        "127.0.0.1", "localhost", "example.org",
        "169.254.169.254",  # where clouds keep secrets: no webhook may lead there
        "github.com",  # the origin and licence of data we carry
        "google.aip.dev", "keepachangelog.com", "semver.org",
    }
)  # fmt: skip
"""Hosts that a text may point to; a new one is added here on purpose, or not at all."""


def test_the_root_holds_what_it_should() -> None:
    """Every entry of the root is one that a reader expects; settings of one person's tools are not."""
    entries = {path.relative_to(ROOT).parts[0] for path in committed()}
    assert sorted(entries - TOP_LEVEL) == []


def test_nothing_is_left_undone() -> None:
    """No text says that something is still to be done: it is done, or it is an issue."""
    assert found(UNDONE) == []


def test_no_text_knows_a_machine() -> None:
    """No path of somebody's machine: the tree works wherever it lies."""
    assert found(MACHINE) == []


def test_links_lead_to_known_hosts() -> None:
    """Code and documents point outside only on purpose; no package index is named anywhere."""
    faults = [
        f"{where}: {host}"
        for where, text in texts()
        for host in URL.findall(text)
        if host not in HOSTS and not RESERVED.search(host)
    ]
    assert faults == []


@pytest.mark.parametrize("name", LOCKS)
def test_locks_pin_by_hash_and_name_no_index(name: str) -> None:
    """Every requirement has one version and a hash; where it is fetched is the machine's matter."""
    text = (ROOT / name).read_text()
    assert "://" not in text
    assert not re.search(
        r"^\s*(-i|-f|--(extra-)?index-url|--find-links|--trusted-host)\b", text, re.MULTILINE
    )
    for block in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[\w.-]+(\[[\w,-]+\])?==\S+", block), block.splitlines()[0]
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_both_locks_agree() -> None:
    """What is tested is what runs: the runtime's versions are the development's."""
    runtime, development = (set(pins(name)) for name in LOCKS)
    assert runtime <= development


def test_the_runtime_can_install_the_project_itself() -> None:
    """setuptools is in the runtime lock: `make run` builds without fetching anything more."""
    assert any(pin.startswith("setuptools==") for pin in pins("requirements.lock"))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (UNDONE, "# TO" + "DO later"),
        (MACHINE, "see /ho" + "me/somebody/notes"),
        (URL, "http" + "s://files.example.net/simple"),
    ],
)
def test_unwanted_words_are_noticed(pattern: re.Pattern[str], text: str) -> None:
    """The rules above can fail."""
    assert pattern.search(text)


def found(pattern: re.Pattern[str]) -> list[str]:
    """Where `pattern` occurs in the committed texts."""
    return [
        f"{where}:{number}: {line.strip()[:80]}"
        for where, text in texts()
        if pattern.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def pins(name: str) -> list[str]:
    """The `package==version` of a lock file, with its marker."""
    text = (ROOT / name).read_text()
    return [line.rstrip(" \\") for line in text.splitlines() if line and not line[0].isspace()]
