"""An elevator as a model of figures holds it: every telling, and plain questions about one day."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

DIVISIONS: Final = ("350203", "350206", "440305")


@dataclass(frozen=True)
class Telling:
    """One act, when it was true and when it was told; `number` is what it says besides."""

    true_on: int
    told_on: int
    act: str
    number: int


class Elevator:
    """One elevator as told so far: each question is about one day, and what was known on another."""

    def __init__(self) -> None:
        self.tellings: list[Telling] = []

    def known(self, known_on: int, *names: str) -> list[Telling]:
        """What was told of these by then, in that order."""
        return [one for one in self.tellings if one.told_on <= known_on and one.act in names]

    def true(self, as_of: int, known_on: int, opening: str, *names: str) -> list[Telling]:
        """What was true by then, in that order; nothing before the opening, which was told first."""
        known = self.known(known_on, opening, *names)
        if not known or known[0].act != opening or known[0].true_on > as_of:
            return []
        return [known[0], *(one for one in _by_day(known[1:]) if one.true_on <= as_of)]

    def standing(self, as_of: int, known_on: int) -> tuple[str, str]:
        """(status, division); without a status it is not in the stock."""
        status, division = "", ""
        for one in self.true(as_of, known_on, "import", "stop", "resume", "scrap", "move"):
            if one.act in {"import", "move"}:
                division = DIVISIONS[one.number % 3]
            if one.act == "import":
                status = "in_use"
            elif status and one.act != "move":
                status = {"stop": "stopped", "resume": "in_use", "scrap": ""}[one.act]
        return status, division

    def insured(self, as_of: int, known_on: int) -> bool:
        covers: list[tuple[int, int]] = []
        for one in self.known(known_on, "cover", "cancel"):
            if one.act == "cover":
                covers.append((one.true_on, one.true_on + one.number))
            else:
                begin, end = covers[-1]
                covers[-1] = (begin, min(end, one.true_on))
        return any(begin <= as_of <= end for begin, end in covers)

    def maintained(self, as_of: int, known_on: int) -> bool:
        """Each hand-over ends the last take-over that it can end."""
        tenures: list[tuple[int, int]] = []
        for one in self.known(known_on, "take over", "hand over"):
            if one.act == "take over":
                tenures.append((one.true_on, 10**6))
                continue
            fitting = [at for at, (b, e) in enumerate(tenures) if b <= one.true_on < e]
            if fitting:
                tenures[fitting[-1]] = (tenures[fitting[-1]][0], one.true_on)
        return any(begin <= as_of <= end for begin, end in tenures)

    def inspected(self, as_of: int, known_on: int) -> bool:
        reports: list[list[int]] = []
        for one in self.known(known_on, "pass", "fail", "void"):
            if one.act == "void":
                reports.pop()
                continue
            last = len(self.tellings) + len(reports)
            reports.append([one.true_on, last, one.act == "pass", one.true_on + one.number])
            max(reports)[3] = one.true_on + one.number  # the latest waits for what is due next
        by_then = [one for one in sorted(reports, key=_place) if one[0] <= as_of]
        return bool(by_then) and bool(by_then[-1][2]) and as_of <= by_then[-1][3]

    def hazard(self, as_of: int, known_on: int) -> str:
        """The way that the hazard counts in on that day; "" is none."""
        names = ("watch", "stop for it", "verify", "refute", "reopen")
        measure, until, gone, refuted = "open", 0, False, False
        told = self.true(as_of, known_on, "file", *names)
        for one in told:
            match one.act:
                case "watch":
                    measure, until = "under_watch", one.true_on + one.number
                    until = max(until, 0)
                case "stop for it":
                    measure = "stopped"
                case "verify":
                    gone = True
                case "refute":
                    refuted = True
                case "reopen":
                    gone = refuted = False
        if not told or refuted:
            return ""
        if gone:
            return "rectified"
        return "open" if measure == "under_watch" and as_of > until else measure

    def order(self, as_of: int, known_on: int) -> str:
        """open, overdue, or "" """
        due, confirmed = 0, False
        told = self.true(as_of, known_on, "order", "extend", "confirm")
        for one in told:
            if one.act == "confirm":
                confirmed = True
            else:
                due = max(due, one.true_on + one.number)
                confirmed = confirmed and one.act == "extend"
        if not told or confirmed:
            return ""
        return "overdue" if as_of > due else "open"

    def listed(self, as_of: int, known_on: int) -> bool:
        told = [t for t in _by_day(self.known(known_on, "list", "delist")) if t.true_on <= as_of]
        return bool(told) and told[-1].act == "list"

    def flags(self, as_of: int, known_on: int) -> int:
        """How many of the three are up."""
        up: Counter[int] = Counter()
        for one in _by_day(self.known(known_on, "raise", "clear")):
            if one.true_on <= as_of:
                up[one.number % 3] = int(one.act == "raise")
        return sum(up.values())

    def counts(self, as_of: int, known_on: int) -> tuple[str, set[str]]:
        """Its division, and the levels that it counts in."""
        status, division = self.standing(as_of, known_on)
        if not status:
            return division, set()
        found, moment = {"stock", status}, (as_of, known_on)
        way, order, flags = self.hazard(*moment), self.order(*moment), self.flags(*moment)
        for name, holds in (
            ("inspected", status == "in_use" and self.inspected(*moment)),
            ("maintained", status == "in_use" and self.maintained(*moment)),
            ("insured", self.insured(*moment)),
            ("hazards", way),
            (f"hazards:{way}", way),
            ("hazards_open", way and way != "rectified"),
            ("orders_open", order),
            ("orders_overdue", order == "overdue"),
            ("listed", self.listed(*moment)),
            ("without_any_of_three", flags),
            ("without_all_three", flags == 3),
        ):
            if holds:
                found.add(name)
        return division, found


def _by_day(tellings: Sequence[Telling]) -> list[Telling]:
    return sorted(tellings, key=lambda one: one.true_on)


def _place(report: Sequence[int]) -> tuple[int, int]:
    return report[0], report[1]
