"""Questions about one party as statements over its sums and rows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from services.kernel.filtering.sql import Condition
from services.kernel.projecting.asking import Look
from services.kernel.projecting.tables import Value
from services.reference.elevator import STANDING
from services.views.days import number
from services.views.lifecycle.scope import within
from services.views.parties.holdings import (
    EXPIRING,
    FLEET,
    INSURED,
    MAINTAINED,
    MAINTAINED_NOW,
    OPEN,
    PAID,
    PREMIUM,
)
from services.views.worklists.kinds import ItemKind

MODELS_SHOWN: Final = 50
REPORTS_SHOWN: Final = 100
AGED_YEARS: Final = 15


class Asked(NamedTuple):
    """Of whom, where ("": everywhere), on which day, from which day on."""

    party_id: str
    division: str
    as_of: date
    begins: date

    def placed(self, column: str = "division") -> Condition:
        """What stands there."""
        return within(self.division, column) if self.division else Condition("1 = 1")

    @property
    def digits(self) -> int:
        """How long the codes are that its parts are told by."""
        return min(len(self.division) + 2, 6)


Parts = Sequence[tuple[str, int]]


async def name(look: Look, party_id: str) -> str:
    """What the party is called now; "": nobody says."""
    for table in ("names", "bonds"):
        asked = f"SELECT name FROM {{{table}}} WHERE party_id = ? LIMIT 1"  # noqa: S608 -- of our own
        rows = await look.rows(asked, (party_id,))
        if rows:
            return str(rows[0]["name"])
    return ""


async def total(look: Look, asked: Asked, metric: str, part: str = "", until: int = 0) -> int:
    """How much there is up to that day; `until` 0: of what is no matter of days."""
    found = _of(asked, metric, "part = ?", (part,), until)
    rows = await look.rows(
        f"SELECT COALESCE(SUM(amount), 0) AS n FROM {{holdings}} WHERE {found.sql}",  # noqa: S608 -- of our own
        found.values,
    )
    return int(rows[0]["n"])


async def by_part(look: Look, asked: Asked, metric: str, kind: str, until: int = 0) -> Parts:
    """How much of each `<kind>:<part>`, the largest first."""
    found = _of(asked, metric, "part >= ? AND part < ?", (f"{kind}:", f"{kind};"), until)
    rows = await look.rows(
        f"SELECT part, SUM(amount) AS n FROM {{holdings}} WHERE {found.sql}"  # noqa: S608 -- of our own
        " GROUP BY part HAVING SUM(amount) <> 0 ORDER BY n DESC, part",
        found.values,
    )
    return [(str(row["part"]).partition(":")[2], int(row["n"])) for row in rows]


async def by_division(look: Look, asked: Asked, metric: str, until: int = 0) -> Parts:
    """How much in each division one level below, the largest first."""
    found = _of(asked, metric, "part = ?", ("",), until)
    place = f"SUBSTR(division, 1, {asked.digits})"
    rows = await look.rows(
        f"SELECT {place} AS place, SUM(amount) AS n FROM {{holdings}} WHERE {found.sql}"  # noqa: S608 -- of our own
        f" GROUP BY {place} HAVING SUM(amount) <> 0 ORDER BY n DESC, place",
        found.values,
    )
    return [(str(row["place"]), int(row["n"])) for row in rows]


def _of(asked: Asked, metric: str, part: str, parts: Sequence[Value], until: int) -> Condition:
    placed = asked.placed()
    return Condition(
        f"party_id = ? AND metric = ? AND {part} AND day <= ? AND {placed.sql}",
        (asked.party_id, metric, *parts, until, *placed.values),
    )


async def aged(look: Look, asked: Asked) -> int:
    """What of a fleet stands and was first used more than fifteen years before the day."""
    border = f"born:{asked.as_of.year - AGED_YEARS:04}-{asked.as_of.month:02}"
    found = _of(asked, FLEET, "part >= ? AND part < ?", ("born:0", border), 0)
    rows = await look.rows(
        f"SELECT COALESCE(SUM(amount), 0) AS n FROM {{holdings}} WHERE {found.sql}",  # noqa: S608 -- of our own
        found.values,
    )
    return int(rows[0]["n"])


def standing(by_phase: Parts) -> int:
    """How many of these stand at their place."""
    return sum(amount for phase, amount in by_phase if phase in STANDING)


async def open_cases(look: Look, asked: Asked) -> Parts:
    """How many open cases there are on a maker's elevators, by kind."""
    found = [(one.value, await total(look, asked, f"{OPEN}:{one}")) for one in ItemKind]
    return [(kind, amount) for kind, amount in found if amount]


async def reports(look: Look, asked: Asked) -> Sequence[Mapping[str, Any]]:
    """The maker's newest reports that concern the place, each with its `steps`."""
    here = asked.placed("s.division")
    told = asked.placed("r.division")
    rows = await look.rows(
        f"""SELECT r.* FROM {{maker_reports}} AS r WHERE r.maker_id = ? AND r.reported_day <= ?
            AND ({told.sql} OR EXISTS (SELECT 1 FROM {{report_steps}} AS s
                WHERE s.report_id = r.report_id AND {here.sql}))
            ORDER BY r.reported_day DESC, r.report_id LIMIT ?""",  # noqa: S608 -- of our own
        (asked.party_id, number(asked.as_of), *told.values, *here.values, REPORTS_SHOWN),
    )
    return [{**row, "steps": await _steps(look, row["report_id"], asked)} for row in rows]


async def _steps(look: Look, report_id: str, asked: Asked) -> Parts:
    placed = asked.placed()
    rows = await look.rows(
        f"""SELECT step, SUM(elevators) AS n FROM {{report_steps}}
            WHERE report_id = ? AND {placed.sql}
            GROUP BY step HAVING SUM(elevators) <> 0 ORDER BY step""",  # noqa: S608 -- of our own
        (report_id, *placed.values),
    )
    return [(str(row["step"]), int(row["n"])) for row in rows]


async def fleet(
    look: Look, asked: Asked, phase: str, behind: str, limit: int
) -> Sequence[Mapping[str, Any]]:
    """Cards of a maker's elevators, by id, behind that id."""
    placed = asked.placed()
    chosen = "AND phase = ?" if phase else ""
    return await look.rows(
        f"""SELECT * FROM {{cards}} WHERE maker_id = ? AND elevator_id > ? AND {placed.sql} {chosen}
            ORDER BY elevator_id LIMIT ?""",  # noqa: S608 -- of our own
        (asked.party_id, behind, *placed.values, *((phase,) if phase else ()), limit),
    )


async def work(look: Look, asked: Asked) -> Parts:
    """What a maintainer did from the first month to the last."""
    placed = asked.placed()
    rows = await look.rows(
        f"""SELECT metric, SUM(amount) AS n FROM {{work}}
            WHERE party_id = ? AND month >= ? AND month <= ? AND {placed.sql}
            GROUP BY metric HAVING SUM(amount) <> 0 ORDER BY metric""",  # noqa: S608 -- of our own
        (asked.party_id, f"{asked.begins:%Y-%m}", f"{asked.as_of:%Y-%m}", *placed.values),
    )
    return [(str(row["metric"]), int(row["n"])) for row in rows]


async def visits_overdue(look: Look, asked: Asked) -> int:
    """Elevators on which a visit by this maintainer is overdue on the day."""
    placed = asked.placed()
    rows = await look.rows(
        f"""SELECT COUNT(*) AS n FROM {{items}}
            WHERE owed_by_id = ? AND kind = ? AND due_day < ? AND {placed.sql}""",  # noqa: S608 -- of our own
        (asked.party_id, ItemKind.MAINTENANCE.value, number(asked.as_of), *placed.values),
    )
    return int(rows[0]["n"])


async def ratings(look: Look, asked: Asked) -> Sequence[Mapping[str, Any]]:
    """A maintainer's published ratings, the newest first, each with `rank` and `rated`."""
    return await look.rows(
        """SELECT r.*, 1 + (SELECT COUNT(*) FROM {ratings} AS o WHERE o.period = r.period
                AND o.published_by = r.published_by AND o.score_tenths > r.score_tenths) AS rank,
            (SELECT COUNT(*) FROM {ratings} AS o WHERE o.period = r.period
                AND o.published_by = r.published_by) AS rated
        FROM {ratings} AS r WHERE r.maintainer_id = ? AND r.published_day <= ?
        ORDER BY r.period DESC, r.published_by""",
        (asked.party_id, number(asked.as_of)),
    )


async def maintainers(look: Look, division: str, until: int) -> Parts:
    """How many elevators each maintainer has in a division, the largest first; `until` 0: now."""
    placed = within(division, "division") if division else Condition("1 = 1")
    metric = MAINTAINED if until else MAINTAINED_NOW
    rows = await look.rows(
        f"""SELECT party_id, SUM(amount) AS n FROM {{holdings}}
            WHERE metric = ? AND part = ? AND day <= ? AND {placed.sql}
            GROUP BY party_id HAVING SUM(amount) > 0 ORDER BY n DESC, party_id""",  # noqa: S608 -- of our own
        (metric, "", until, *placed.values),
    )
    return [(str(row["party_id"]), int(row["n"])) for row in rows]


async def maintained_by_all(look: Look, asked: Asked, until: int) -> int:
    """How many elevators all maintainers together have there on that day."""
    placed = asked.placed()
    rows = await look.rows(
        f"""SELECT COALESCE(SUM(amount), 0) AS n FROM {{holdings}}
            WHERE metric = ? AND part = ? AND day <= ? AND {placed.sql}""",  # noqa: S608 -- of our own
        (MAINTAINED, "", until, *placed.values),
    )
    return int(rows[0]["n"])


async def insured(look: Look, asked: Asked) -> int:
    """Elevators that the insurer covers on the day."""
    return await total(look, asked, INSURED, until=number(asked.as_of))


async def expiring(look: Look, asked: Asked, days: int) -> int:
    """Covers whose last day lies within so many days from the day on, that day included."""
    last = number(asked.as_of) + days
    return await _within_days(look, asked, EXPIRING, "SUM(amount)", (), last, number(asked.as_of))


async def paid(look: Look, asked: Asked) -> int:
    """What was paid for claims in the period, in fen."""
    last, first = number(asked.as_of), number(asked.begins)
    return await _within_days(look, asked, PAID, "SUM(amount)", (), last, first)


async def earned(look: Look, asked: Asked) -> int:
    """What the yearly premiums come to for the days of the period on which they ran, in fen."""
    first, after = number(asked.begins), number(asked.as_of) + 1
    days = "? - (CASE WHEN day > ? THEN day ELSE ? END)"
    found = await _within_days(
        look, asked, PREMIUM, f"SUM(amount * ({days}))", (after, first, first), after - 1, 0
    )
    return found // 365


async def _within_days(
    look: Look,
    asked: Asked,
    metric: str,
    amount: str,
    values: Sequence[Value],
    last: int,
    first: int,
) -> int:
    placed = asked.placed()
    rows = await look.rows(
        f"""SELECT COALESCE({amount}, 0) AS n FROM {{holdings}}
            WHERE party_id = ? AND metric = ? AND day <= ? AND day >= ? AND {placed.sql}""",  # noqa: S608 -- of our own
        (*values, asked.party_id, metric, last, first, *placed.values),
    )
    return int(rows[0]["n"])


async def claims(look: Look, asked: Asked) -> Sequence[Mapping[str, Any]]:
    """Claims that were filed until the day, as they stand now, by status."""
    placed = asked.placed()
    return await look.rows(
        f"""SELECT status, COUNT(*) AS claims, SUM(claimed_fen) AS claimed_fen,
                SUM(assessed_fen) AS assessed_fen, SUM(paid_fen) AS paid_fen,
                SUM(recovered_fen) AS recovered_fen
            FROM {{claims}} WHERE insurer_id = ? AND filed_day <= ? AND {placed.sql}
            GROUP BY status ORDER BY status""",  # noqa: S608 -- of our own
        (asked.party_id, number(asked.as_of), *placed.values),
    )
