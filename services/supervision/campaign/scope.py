"""What a campaign reaches and who reports in it: checked when it is launched, and when it changes."""

from collections.abc import Sequence
from datetime import date, datetime

from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.supervision.campaign import rules
from services.supervision.campaign.commands import AmendCampaign, LaunchCampaign
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign import CampaignAmended
from services.supervision.events.campaign_values import NATION
from services.supervision.territory import check_inside, check_territory

AMENDABLE = ("name", "reporting_units", "report_due_day", "scope_divisions", "kind_codes")


def checked_units(divisions: Divisions, command: LaunchCampaign, at: datetime) -> tuple[str, ...]:
    """Who reports in the new campaign, after its reach was checked.

    Raises `TerritoryUnknown`, `TerritoryOutsideCampaign`, `ReportingUnitsMissing`,
    `ReportingUnitTwice`.
    """
    on, division = legal_day(at), command.division
    check_territory(divisions, division, on, "division")
    _check_part(divisions, command.scope_divisions, division, on, "scope_divisions")
    if command.reporting_units:
        _check_roster(divisions, command.reporting_units, division, on)
        return command.reporting_units
    if division != NATION:
        raise rules.ReportingUnitsMissing(field="reporting_units")
    return tuple(one.code for one in divisions.reporting_units(on))


def amend(
    divisions: Divisions, command: AmendCampaign, facts: CampaignFacts, at: datetime
) -> Sequence[CampaignAmended]:
    """Only what differs from what is. Raises as `checked_units`, and `NothingAmended`."""
    on, stated = legal_day(at), {name: getattr(command, name) for name in AMENDABLE}
    if not any(stated.values()):
        raise rules.NothingAmended
    _check_part(divisions, command.scope_divisions, facts.division, on, "scope_divisions")
    _check_roster(divisions, command.reporting_units, facts.division, on)
    changes = {
        name: value for name, value in stated.items() if value and value != getattr(facts, name)
    }
    if not changes:
        return []
    return [
        CampaignAmended(
            campaign_id=facts.campaign_id,
            reason=command.reason,
            document_number=command.document_number,
            **changes,
        )
    ]


def amended(facts: CampaignFacts, event: CampaignAmended) -> CampaignFacts:
    """The campaign after the amendment."""
    changes = {name: value for name in AMENDABLE if (value := getattr(event, name))}
    return facts.model_copy(update=changes)


def _check_roster(divisions: Divisions, units: tuple[str, ...], division: str, on: date) -> None:
    if len(set(units)) < len(units):
        raise rules.ReportingUnitTwice(field="reporting_units")
    _check_part(divisions, units, division, on, "reporting_units")


def _check_part(
    divisions: Divisions, codes: tuple[str, ...], whole: str, on: date, field: str
) -> None:
    for code in codes:
        check_territory(divisions, code, on, field)
        check_inside(code, (whole,), field)
