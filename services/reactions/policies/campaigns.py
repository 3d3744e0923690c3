"""Campaign dates 大会战: phases open and close, statistics that did not come are missing."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from services.emergency.events.platform import (
    PlatformCommissioned,
    PlatformDecommissioned,
    PlatformPlanned,
)
from services.kernel.projecting.projection import Told
from services.reactions.policies.effects import after, command, day_of, enum_json, starts
from services.reactions.policies.rule import NOTHING, Rule, by_stream, id_in, rule
from services.reactions.policy import (
    Authority,
    Deadline,
    Effect,
    Json,
    Notice,
    Outcome,
    Settled,
)
from services.supervision.events.campaign import (
    CampaignAmended,
    CampaignClosed,
    CampaignLaunched,
    CampaignPhaseRescheduled,
    CampaignWithdrawn,
)
from services.supervision.events.statistics import StatisticsMissed, StatisticsSubmitted

LAW: Final = "Plan of 2015 电梯安全监管大会战工作方案"


def _by_campaign(told: Told) -> str:
    event: Any = told.event
    return str(event.campaign_id)


def _phases(memory: Json, told: Told) -> Outcome:
    """Each phase opens on its first day and closes when its last is over, one after another."""
    match told.event:
        case CampaignLaunched(campaign_id=campaign, phases=phases):
            dates = {str(one.phase): [one.begins_on, one.ends_on] for one in phases}
        case CampaignPhaseRescheduled(campaign_id=campaign, phase=phase) as moved:
            dates = {str(phase): [moved.begins_on, moved.ends_on]}
        case CampaignClosed(campaign_id=campaign) | CampaignWithdrawn(campaign_id=campaign):
            names = [name for phase in memory.get("phases", ()) for name in _names(campaign, phase)]
            return Outcome(tuple(Settled(one) for one in names), {})
        case _:
            return Outcome(memory=memory)
    effects = [one for phase, days in dates.items() for one in _phase(campaign, phase, *days)]
    known = [*memory.get("phases", ()), *dates]
    return Outcome(tuple(effects), {"phases": list(dict.fromkeys(known))})


def _names(campaign: str, phase: str) -> tuple[str, str]:
    return f"open:{campaign}:{phase}", f"close:{campaign}:{phase}"


def _phase(campaign: str, phase: str, begins: date, ends: date) -> Iterator[Effect]:
    opens, closes = _names(campaign, phase)
    named = {"campaign_id": campaign, "phase": enum_json("CAMPAIGN_PHASE", phase)}
    opened = command(
        "supervision.CampaignService/OpenPhase",
        ("PHASE_ALREADY_OVER", "CAMPAIGN_ALREADY_WITHDRAWN", "PHASE_BEFORE_ITS_TIME"),
        **named,
    )
    closed = command(
        "supervision.CampaignService/ClosePhase",
        ("CAMPAIGN_ALREADY_WITHDRAWN", "PHASE_STILL_RUNNING"),
        **named,
    )
    yield Deadline(opens, starts(begins), (opened,))
    yield Deadline(closes, after(ends), (closed,))


def _statistics(memory: Json, told: Told) -> Outcome:
    """One report for each unit and month; the campaign's own dates say by when."""
    campaign = _by_campaign(told)
    match told.event:
        case CampaignLaunched() as launched:
            now: Json = {
                "units": list(launched.reporting_units),
                "day": launched.report_due_day,
                "from": launched.phases[0].begins_on.isoformat(),
                "to": launched.phases[-1].ends_on.isoformat(),
                "done": [],
            }
        case CampaignAmended() as amended if memory:
            units = list(amended.reporting_units) or memory["units"]
            now = {**memory, "units": units, "day": amended.report_due_day or memory["day"]}
        case StatisticsSubmitted() | StatisticsMissed() as report if memory:
            done = f"{report.unit}:{report.period}"
            now = {**memory, "done": sorted({*memory["done"], done})}
            return Outcome((Settled(f"statistics:{campaign}:{done}"),), now)
        case CampaignClosed() | CampaignWithdrawn() if memory:
            return Outcome(tuple(Settled(name) for name, *_ in _owed(campaign, memory)), {})
        case _:
            return Outcome(memory=memory)
    gone = {name for name, *_ in _owed(campaign, memory)} if memory else set()
    owed = list(_owed(campaign, now))
    settled = sorted(gone - {name for name, *_ in owed})
    missing = (
        Deadline(name, due_at, (_missing(campaign, unit, period),))
        for name, unit, period, due_at in owed
    )
    return Outcome((*(Settled(one) for one in settled), *missing), now)


def _owed(campaign: str, now: Json) -> Iterator[tuple[str, str, str, Any]]:
    """What is not done: its name, the unit, the month, and when it is missing."""
    done = set(now["done"])
    for year, month in _months(day_of(now["from"]), day_of(now["to"])):
        due_at = after(date(year + month // 12, month % 12 + 1, now["day"]))
        period = f"{year:04}-{month:02}"
        for unit in now["units"]:
            if f"{unit}:{period}" not in done:
                yield f"statistics:{campaign}:{unit}:{period}", unit, period, due_at


def _months(first: date, last: date) -> Iterator[tuple[int, int]]:
    for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield index // 12, index % 12 + 1


def _missing(campaign: str, unit: str, period: str) -> Any:
    return command(
        "supervision.StatisticsService/MarkStatisticsMissing",
        ("STATISTICS_NOT_MISSING", "CAMPAIGN_ALREADY_WITHDRAWN", "REPORT_DEADLINE_NOT_REACHED"),
        campaign_id=campaign,
        unit=unit,
        period=period,
    )


def _missed(_: Json, told: Told) -> Outcome:
    event: Any = told.event
    about = {"campaign_id": event.campaign_id, "unit": event.unit, "period": event.period}
    kind = "statistics.missing"
    return Outcome((Notice(Authority(event.unit), kind, about), Notice(Authority(""), kind, about)))


def _platform(_: Json, told: Told) -> Outcome:
    """A platform that was planned to work by a day, and does not."""
    name = f"platform:{id_in(told.stream)}"
    match told.event:
        case PlatformPlanned(division=division, live_by=day):
            about = {"division": division, "live_by": day.isoformat()}
            late = Notice(Authority(division), "platform.late", about)
            upward = Notice(Authority(division[:2]), "platform.late", about)
            return Outcome((Deadline(name, after(day), (late, upward)),))
        case PlatformCommissioned() | PlatformDecommissioned():
            return Outcome((Settled(name),))
        case _:
            return NOTHING


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "campaign.phases",
        _phases,
        (CampaignLaunched, CampaignPhaseRescheduled, CampaignClosed, CampaignWithdrawn),
        when="a campaign was launched, or a phase has other days",
        then="open and close each phase 阶段",
        law=LAW,
        deadline="the first day of a phase; the day after its last",
        key=_by_campaign,
    ),
    rule(
        "campaign.statistics",
        _statistics,
        (
            CampaignLaunched,
            CampaignAmended,
            CampaignClosed,
            CampaignWithdrawn,
            StatisticsSubmitted,
            StatisticsMissed,
        ),
        when="a campaign has units that report monthly 统计数据",
        then="mark each missing report",
        law=LAW,
        deadline="the day after the due day of the month after",
        key=_by_campaign,
    ),
    rule(
        "statistics.missing",
        _missed,
        (StatisticsMissed,),
        when="a report is missing 未报",
        then="tell the unit and HQ",
        law=LAW,
        key=_by_campaign,
    ),
    rule(
        "platform.late",
        _platform,
        (PlatformPlanned, PlatformCommissioned, PlatformDecommissioned),
        when="a rescue platform is planned 应急处置平台",
        then="tell the city and the province that it is late",
        law="Plan of 2015 (中等城市全覆盖)",
        deadline="the day after it was to work",
        key=by_stream,
    ),
)
