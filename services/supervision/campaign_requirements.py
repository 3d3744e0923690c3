"""What the commands of a campaign rest on in other streams: the campaign, elevators, forms, complaints."""

from datetime import datetime
from typing import Any

from services.directory.directory import Directory
from services.kernel.handle import Handler
from services.supervision.campaign import Launched
from services.supervision.campaign.rules import CampaignUnknown
from services.supervision.campaign_aggregates import FORMS, CampaignAggregates
from services.supervision.events.key import KeyCriterion
from services.supervision.form.state import NoForm, Withdrawn
from services.supervision.key.criteria import ComplaintFound, SelfInspection


class CampaignRequirements:
    """Looks up, at the moment of the decision, what the rules then judge."""

    def __init__(
        self, handler: Handler, aggregates: CampaignAggregates, directory: Directory
    ) -> None:
        self._handler, self._campaigns = handler, aggregates.campaigns
        self._directory = directory

    async def campaign(self, _key: str, command: Any, _at: datetime) -> Any:
        """The campaign that the command names, if it does. Raises `CampaignUnknown`."""
        if not command.campaign_id:
            return command
        state = (await self._handler.fresh(self._campaigns, command.campaign_id)).state
        if not isinstance(state, Launched):
            raise CampaignUnknown(field="campaign_id")
        return command.model_copy(update={"campaign": state.facts})

    async def elevators(self, _key: str, command: Any, _at: datetime) -> Any:
        """Every elevator of a check's plan. Raises `ElevatorUnknown`, naming which."""
        facts = [
            await self._directory.elevators.facts(one, f"elevator_ids[{index}]")
            for index, one in enumerate(command.elevator_ids)
        ]
        return command.model_copy(update={"elevators": tuple(facts)})

    async def self_inspection(self, key: str, command: Any, _at: datetime) -> Any:
        """The elevator's own form in the campaign: forms and key elevators are keyed alike."""
        state = (await self._handler.fresh(FORMS, key)).state
        if isinstance(state, NoForm | Withdrawn):
            return command
        form = SelfInspection(f"{FORMS.name}-{key}", state.form.now.outcome)
        return command.model_copy(update={"form": form})

    async def complaints(self, _key: str, command: Any, _at: datetime) -> Any:
        """The complaints that the command names, and which elevator each is about."""
        found = []
        for one in command.stated:
            if one.criterion is KeyCriterion.COMPLAINED_OF:
                happening = await self._directory.happening(f"complaint-{one.reference}")
                about = happening.elevator_id if happening else ""
                found.append(ComplaintFound(one.reference, about))
        return command.model_copy(update={"complaints": tuple(found)})

    async def seat(self, _key: str, command: Any, _at: datetime) -> Any:
        """Where the maker has its seat. Raises `PartyNotRegistered`."""
        party = await self._directory.parties.known(command.maker.party_id, "maker")
        return command.model_copy(update={"seat": party.division})
