"""`make bench`: run every benchmark, print the table, write it into docs/performance.md."""

import os
import platform
import re
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import apsw
import grpc

from tests.bench import (
    bench_append,
    bench_commands,
    bench_feed,
    bench_import,
    bench_reactions,
    bench_views,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "performance.md"
BLOCK = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- /measured -->)", re.DOTALL)

Numbers = dict[str, float]


class Claim(NamedTuple):
    """One row: what is asked for, and what was measured in this run.

    `measured` is None where what it needs is not on this machine; then nothing is claimed.
    """

    what: str
    target: float | None
    measured: float | None
    unit: str
    at_most: bool = False  # the target is a limit

    @property
    def verdict(self) -> str:
        if self.target is None or self.measured is None:
            return ""
        good = self.measured <= self.target if self.at_most else self.measured >= self.target
        return "met" if good else "**short**"

    def row(self) -> str:
        sign = "≤" if self.at_most else "≥"
        target = "" if self.target is None else f"{sign} {_shown(self.target)} {self.unit}".strip()
        measured = (
            "not reachable" if self.measured is None else f"{_shown(self.measured)} {self.unit}"
        )
        return f"| {self.what} | {target} | {measured} | {self.verdict} |"


def main() -> None:
    """Arguments name the benchmarks to run; none: all, and the page is written."""
    chosen = [name for name in BENCHMARKS if not sys.argv[1:] or name in sys.argv[1:]]
    claims = [claim for name in chosen for claim in BENCHMARKS[name]()]
    table = "\n".join([_circumstances(), "", *_table(claims), ""])
    sys.stdout.write(table)
    if chosen == list(BENCHMARKS):
        PAGE.write_text(BLOCK.sub(lambda _: table, PAGE.read_text()))


def _commands() -> Sequence[Claim]:
    numbers = bench_commands.run()
    return [
        Claim("commands ÷ bare echo, 64 in flight", 0.5, numbers["ratio"], ""),
        Claim("durable commands a second", None, numbers["command_per_second"], "/s"),
        Claim("bare echo calls a second", None, numbers["echo_per_second"], "/s"),
        Claim("command latency p50", None, numbers["command_p50_ms"], "ms"),
        Claim("command latency p99", None, numbers["command_p99_ms"], "ms"),
        Claim("echo latency p99", None, numbers["echo_p99_ms"], "ms"),
        Claim("server CPU for a command", None, numbers["command_cpu_us"], "µs"),
        Claim("server CPU for an echo", None, numbers["echo_cpu_us"], "µs"),
    ]


def _import() -> Sequence[Claim]:
    numbers = bench_import.run()
    return [
        Claim("import through gRPC, durable", 5000, numbers["rows_per_second"], "rows/s"),
        Claim("server CPU for a row", None, numbers["server_cpu_us"], "µs"),
        Claim("server memory after 1/6", None, numbers["resident_mib_first"], "MiB"),
        Claim("server memory after 4/6", None, numbers["resident_mib_middle"], "MiB"),
        Claim("server memory after 6/6", None, numbers["resident_mib_last"], "MiB"),
    ]


def _append() -> Sequence[Claim]:
    numbers = bench_append.run()
    return [
        Claim(name.replace("_", " "), 0.5 if name.endswith("_ratio") else None, value, "")
        for name, value in numbers.items()
    ]


def _views() -> Sequence[Claim]:
    numbers = bench_views.run()
    nation = f"{bench_views.LARGE:,} elevators"
    return [
        Claim("plain read + decode of a log", None, numbers["read_and_decode"], "events/s"),
        Claim("projecting it, all views, one core", 30_000, numbers["projecting"], "events/s"),
        Claim("projecting ÷ read + decode", 0.3, numbers["projecting_ratio"], ""),
        Claim(f"timeline p99, {nation}", 5, numbers["timeline_large_p99"], "ms", at_most=True),
        Claim(f"dashboard p99, {nation}", 10, numbers["dashboard_large_p99"], "ms", at_most=True),
        Claim("timeline p50 ÷ that at 10,000", 1.5, numbers["timeline_growth"], "", at_most=True),
        Claim("dashboard p50 ÷ that at 10,000", 1.5, numbers["dashboard_growth"], "", at_most=True),
        Claim("append to visible p50", None, numbers["visible_p50"], "ms"),
        Claim("append to visible p99", 200, numbers["visible_p99"], "ms", at_most=True),
        Claim("the same everywhere at once: p99", None, numbers["burst_p99"], "ms"),
    ]


def _feed() -> Sequence[Claim]:
    numbers = bench_feed.run()
    return [
        Claim("events to one subscriber", 5000, numbers["events_per_second"], "/s"),
        Claim("likewise ÷ reading the log", None, numbers["ratio"], ""),
        Claim("back-filled in one connection", None, numbers["events"], "events"),
        Claim("server memory after 1/6", None, numbers["resident_mib_first"], "MiB"),
        Claim("server memory after 6/6", None, numbers["resident_mib_last"], "MiB"),
        Claim("subscribers of different scope", 200, numbers["subscribers"], ""),
        Claim("events a second meanwhile", 100, numbers["live_per_second"], "/s"),
        Claim("delivery p50", None, numbers["delivery_p50_ms"], "ms"),
        Claim("1 s ÷ delivery p99", 1, 1_000 / numbers["delivery_p99_ms"], ""),
    ]


def _reactions() -> Sequence[Claim]:
    numbers = bench_reactions.run()
    claims = []
    for edition, over, limit in (("embedded", "the log", 1_000), ("scaled", "RabbitMQ", 2_000)):
        p50, p99, rate = (numbers[f"{edition}_{name}"] for name in ("p50_ms", "p99_ms", "rate"))
        claims += [
            Claim(f"hazard report to its notices, over {over}, p50", None, p50, "ms"),
            Claim(f"likewise p99, over {over}", limit, p99, "ms", at_most=True),
            Claim("events a second meanwhile", bench_reactions.PER_SECOND, rate, "/s"),
        ]
    return claims


BENCHMARKS: dict[str, Callable[[], Sequence[Claim]]] = {
    "commands": _commands,
    "import": _import,
    "append": _append,
    "views": _views,
    "feed": _feed,
    "reactions": _reactions,
}


def _table(claims: Sequence[Claim]) -> Sequence[str]:
    return [
        "| measure | target | this run | |",
        "|---|---|---|---|",
        *(claim.row() for claim in claims),
    ]


def _circumstances() -> str:
    load = os.getloadavg()[0]
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, load {load:.1f} at the end, "
        f"Python {platform.python_version()}, SQLite {apsw.sqlite_lib_version()}, "
        f"grpcio {grpc.__version__}."
    )


def _shown(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"


if __name__ == "__main__":
    main()
