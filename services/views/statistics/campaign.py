"""Campaign progress 大会战进度: elevators by what their self-inspection forms say, makers' reports.

Elevators are counted, not hazards, as in the official figures: each with its one current form 一梯一表,
where the elevator stood when it was handed in; each with hazards in exactly one of the three ways.
The pure reference is `services.supervision.form.tally`.
"""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple, get_args

from services.kernel.projecting.projection import Told
from services.supervision.events.form import (
    FormAccepted,
    FormCorrected,
    FormHappened,
    FormReturned,
    FormSubmitted,
    FormWithdrawn,
)
from services.supervision.events.maker_report import (
    AffectedElevatorFound,
    ReportedHazardConfirmed,
    ReportedHazardRefuted,
)
from services.views.statistics.ledger import Contributions
from services.views.statistics.telling import Noted, Story, along, telling

CAMPAIGN_SLICE: Final = "campaign:"
"""What the slice of a campaign begins with; its id follows."""

WAYS: Final = {"rectified": "rectified", "under_watch": "under_watch", "stopped": "stopped_by_form"}
"""The ledger's metric of each outcome 已整改、采取监护措施、停用; `stopped` is the registry's own."""


class FormStanding(NamedTuple):
    """The form of one elevator on a day; `counted`: in review or accepted, not returned."""

    campaign: str
    division: str
    outcome: str  # "": no hazards
    late: bool
    counted: bool


def note_form(told: Told) -> Any:
    """The outcome, and of a form that is handed in where and whether it is late."""
    match told.event:
        case FormSubmitted() as one:
            outcome = str(one.outcome or "")
            return ["submitted", one.campaign_id, told.meta.division, outcome, one.late]
        case FormCorrected(outcome=outcome):
            return ["corrected", str(outcome or "")]
        case FormAccepted():
            return ["accepted"]
        case FormReturned():
            return ["returned"]
        case FormWithdrawn():
            return ["withdrawn"]
        case _:
            raise TypeError(told.type)


def form_standing(facts: Iterable[Noted]) -> FormStanding | None:
    """What the form is after these facts; None: there is none, or it was withdrawn."""
    form: FormStanding | None = None
    for one in facts:
        match one.what:
            case ["submitted", campaign, division, outcome, late]:
                form = FormStanding(campaign, division, outcome, late, counted=True)
            case _ if form is None:
                pass  # told late, of a day on which there was no form
            case ["corrected", outcome]:
                form = form._replace(outcome=outcome, counted=True)
            case ["accepted"]:
                form = form._replace(counted=True)
            case ["returned"]:
                form = form._replace(counted=False)
            case ["withdrawn"]:
                form = None
    return form


def form_levels(form: FormStanding | None) -> Iterator[tuple[str, str, str]]:
    """What an elevator with this form counts in."""
    if form is None or not form.counted:
        return
    part, division = f"{CAMPAIGN_SLICE}{form.campaign}", form.division
    yield "self_inspected", part, division
    if form.outcome:
        yield "with_hazards", part, division
        yield WAYS[form.outcome], part, division
    if form.late:
        yield "late_forms", part, division


def form_contributions(story: Story) -> Contributions:
    """What the form of one elevator in one campaign amounts to."""
    return along(story, form_standing, form_levels)


class Reported(NamedTuple):
    """An elevator that makers' reports speak of, and whether one of them proved true."""

    division: str
    confirmed: bool


def note_affected(told: Told) -> Any:
    """Which report, and what became of it."""
    match told.event:
        case AffectedElevatorFound():
            return [told.stream, "found", told.meta.division]
        case ReportedHazardConfirmed():
            return [told.stream, "confirmed"]
        case ReportedHazardRefuted():
            return [told.stream, "refuted"]
        case _:
            raise TypeError(told.type)


def affected_standing(facts: Iterable[Noted]) -> Reported | None:
    """The elevator after these facts; None: no report speaks of it. One that two makers name is one.

    A verdict of a day before the report found the elevator counts from the finding on.
    """
    division, reports, verdicts = "", set[str](), dict[str, str]()
    for one in facts:
        match one.what:
            case [report, "found", where]:
                division = division or where
                reports.add(report)
            case [report, verdict]:
                verdicts[report] = verdict
    confirmed = any(verdicts.get(one) == "confirmed" for one in reports)
    return Reported(division, confirmed) if reports else None


def affected_levels(reported: Reported | None) -> Iterator[tuple[str, str, str]]:
    """What such an elevator counts in, from the day on which it was found."""
    if reported is None:
        return
    yield "maker_reported", "", reported.division
    if reported.confirmed:
        yield "maker_confirmed", "", reported.division


def affected_contributions(story: Story) -> Contributions:
    """What the makers' reports of one elevator amount to."""
    return along(story, affected_standing, affected_levels)


def _of_elevator(told: Told) -> str:
    return f"affected:{told.meta.elevator_id}"


FORMS: Final = telling(
    (one.stored_as for one in get_args(FormHappened)), note_form, form_contributions
)
MAKER_REPORTS: Final = telling(
    (
        one.stored_as
        for one in (AffectedElevatorFound, ReportedHazardConfirmed, ReportedHazardRefuted)
    ),
    note_affected,
    affected_contributions,
    _of_elevator,
)
