"""How far a campaign is, counted from events: out of the ledger of all figures."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from services.kernel.projecting.asking import Look
from services.reference.divisions import Divisions
from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign_values import NATION
from services.views.statistics.campaign import CAMPAIGN_SLICE
from services.views.statistics.reading import Counted, Region, parts, totals


class Progress(NamedTuple):
    """Elevators by what their forms and makers' reports say; the three ways sum to `with_hazards`."""

    self_inspected: int = 0
    with_hazards: int = 0
    rectified: int = 0
    under_watch: int = 0
    stopped: int = 0
    late_forms: int = 0
    maker_reported: int = 0
    maker_confirmed: int = 0


OF_FORMS: Final[Mapping[str, str]] = {
    "self_inspected": "self_inspected",
    "with_hazards": "with_hazards",
    "rectified": "rectified",
    "under_watch": "under_watch",
    "stopped_by_form": "stopped",
    "late_forms": "late_forms",
}
"""The ledger's metric → the field; kept for each campaign."""

OF_MAKERS: Final[Mapping[str, str]] = {
    "maker_reported": "maker_reported",
    "maker_confirmed": "maker_confirmed",
}
"""Likewise, kept for no campaign: what came since it began is its own."""


def prefix_of(division: str) -> str:
    """What the codes inside begin with; of the nation nothing."""
    return "" if division == NATION else Divisions.prefix(division)


async def progress(look: Look, campaign: CampaignFacts, region: Region) -> Mapping[str, Progress]:
    """By division: of the one asked, always; of those inside it, where anything is known."""
    found: dict[str, dict[str, int]] = {}
    part = f"{CAMPAIGN_SLICE}{campaign.campaign_id}"
    forms: Sequence[Counted] = [(name, part) for name in OF_FORMS]
    makers: Sequence[Counted] = [(name, "") for name in OF_MAKERS]
    since = region._replace(first=campaign.begins_on)
    for where, counted, fields in ((region, forms, OF_FORMS), (since, makers, OF_MAKERS)):
        for ((name, _), division), n in (await totals(look, where, counted)).items():
            found.setdefault(division, {})[fields[name]] = n
    if region.digits is None:
        found.setdefault(region.division, {})
    return {division: Progress(**n) for division, n in found.items()}


async def to_inspect(look: Look, campaign: CampaignFacts, region: Region) -> Mapping[str, int]:
    """Elevators that the campaign is about, by division: in use, where it reaches.

    The register keeps phases by place only: in a campaign for some kinds, all registered ones of
    these kinds count.
    """
    found: dict[str, int] = {}
    for where, division in _reached(campaign, region):
        for name, n in (await _standing(look, campaign, where)).items():
            shown = name if division is None else division
            found[shown] = found.get(shown, 0) + n
    return found


def _reached(campaign: CampaignFacts, region: Region) -> Iterable[tuple[Region, str | None]]:
    """The regions that the campaign reaches in the one asked, and what each counts for; None: itself."""
    prefixes = {prefix_of(one) for one in campaign.reach}
    for prefix in sorted(prefixes):
        if any(prefix != other and prefix.startswith(other) for other in prefixes):
            continue  # it lies in another
        if region.division.startswith(prefix):
            yield region, None
        elif prefix.startswith(region.division):
            inner = region._replace(division=prefix, digits=None)
            if region.digits is None:
                yield inner, region.division
            elif len(prefix) > region.digits:
                yield inner, prefix[: region.digits]
            else:
                yield region._replace(division=prefix), None


async def _standing(look: Look, campaign: CampaignFacts, region: Region) -> Mapping[str, int]:
    found: dict[str, int] = {}
    if not campaign.kind_codes:
        for (_, division), n in (await totals(look, region, [("in_use", "")])).items():
            found[division] = n
        return found
    for ((_, slice_), division), n in (await parts(look, region, "stock", "kind")).items():
        if campaign.is_about(slice_.partition(":")[2]):
            found[division] = found.get(division, 0) + n
    return found
