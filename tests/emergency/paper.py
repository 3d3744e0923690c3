"""A case as a duty officer would keep it on paper: an independent model, made of commands alone.

Minutes count from the report. It knows no event and no state of the system; what it holds follows from
what was asked and granted.
"""

from dataclasses import dataclass, field

TRAPPED = 3
ARRIVAL_LIMIT, TWO_HOURS = 30, 120


@dataclass
class Sheet:
    """One line per dispatch."""

    sent: int
    accepted: int | None = None
    declined: int | None = None
    arrived: int | None = None


@dataclass
class Paper:
    """What is on paper. Each act answers how many facts it adds; None: it is refused."""

    answered: int | None = None
    sheets: dict[str, Sheet] = field(default_factory=dict)
    out: list[tuple[int, int]] = field(default_factory=list)  # minute, persons
    calls: list[int] = field(default_factory=list)
    ends: list[tuple[int, str]] = field(default_factory=list)  # minute, closed or reopened
    overdue: bool = False
    proposed: bool = False

    @property
    def held(self) -> int:
        return TRAPPED - sum(persons for _, persons in self.out)

    @property
    def empty_at(self) -> int | None:
        return max(minute for minute, _ in self.out) if self.held == 0 else None

    @property
    def arrived_at(self) -> int | None:
        return min(
            (one.arrived for one in self.sheets.values() if one.arrived is not None), default=None
        )

    @property
    def closed_at(self) -> int | None:
        """By the last word in the order of time; of one minute the later entry holds."""
        last = max(enumerate(self.ends), key=lambda one: (one[1][0], one[0]), default=None)
        return last[1][0] if last is not None and last[1][1] == "closed" else None

    def is_over(self, minute: int) -> bool:
        """Whether the case was closed before that minute."""
        return self.closed_at is not None and minute > self.closed_at

    def answer(self, minute: int) -> int | None:
        if self.is_over(minute):
            return None
        if self.answered == minute:
            return 0
        if self.answered is not None or minute < 0:
            return None
        self.answered = minute
        return 1

    def dispatch(self, number: str, minute: int) -> int | None:
        if self.is_over(minute) or number in self.sheets or minute < 0:
            return None
        self.sheets[number] = Sheet(minute)
        return 1

    def accept(self, number: str, minute: int) -> int | None:
        sheet = self.sheets.get(number)
        if self.is_over(minute) or sheet is None:
            return None
        if sheet.accepted == minute:
            return 0
        late = sheet.arrived is not None and sheet.arrived < minute
        if sheet.accepted is not None or sheet.declined is not None or minute < sheet.sent or late:
            return None
        sheet.accepted = minute
        return 1

    def decline(self, number: str, minute: int) -> int | None:
        sheet = self.sheets.get(number)
        if self.is_over(minute) or sheet is None:
            return None
        if sheet.declined == minute:
            return 0
        known = (sheet.accepted, sheet.declined, sheet.arrived)
        if any(one is not None for one in known) or minute < sheet.sent:
            return None
        sheet.declined = minute
        return 1

    def arrive(self, number: str, minute: int) -> int | None:
        sheet = self.sheets.get(number)
        if self.is_over(minute) or sheet is None:
            return None
        if sheet.arrived == minute:
            return 0
        if sheet.arrived is not None or sheet.declined is not None:
            return None
        if minute < max(sheet.sent, sheet.accepted or 0):
            return None
        sheet.arrived = minute
        return 1

    def release(self, persons: int, minute: int) -> int | None:
        if self.is_over(minute) or persons > self.held or minute < 0:
            return None
        self.out.append((minute, persons))
        if minute >= TWO_HOURS and not self.proposed:
            self.proposed = True
            return 2
        return 1

    def call_back(self, minute: int) -> int | None:
        if self.is_over(minute):
            return None
        if minute in self.calls:
            return 0
        if self.held > 0 or minute < max([0, *(one for one, _ in self.out)]):
            return None
        self.calls.append(minute)
        return 1

    def close(self, minute: int) -> int | None:
        if self.closed_at is not None:
            return 0
        if self.held > 0 or minute < max(self._minutes()):
            return None
        self.ends.append((minute, "closed"))
        return 1

    def reopen(self, minute: int) -> int | None:
        if self.closed_at is None or minute < self.closed_at:
            return None
        self.ends.append((minute, "reopened"))
        return 1

    def mark(self, minute: int) -> int | None:
        if self.is_over(minute):
            return None
        if self.overdue:
            return 0
        came = [one for one in (self.arrived_at, self.empty_at) if one is not None]
        if any(one <= ARRIVAL_LIMIT for one in came) or minute < ARRIVAL_LIMIT:
            return None
        self.overdue = True
        return 1

    def propose(self, minute: int) -> int | None:
        if self.is_over(minute):
            return None
        if self.proposed:
            return 0
        out_in_time = self.empty_at is not None and self.empty_at < TWO_HOURS
        if out_in_time or minute < TWO_HOURS:
            return None
        self.proposed = True
        return 1

    def _minutes(self) -> list[int]:
        times = [0, *self.calls, *(minute for minute, _ in self.out)]
        times += [one.sent for one in self.sheets.values()]
        times += [one.arrived for one in self.sheets.values() if one.arrived is not None]
        return times
