"""Parties 单位, as a command of any service may rest on them."""

from datetime import date, datetime
from typing import Any

from services.kernel.aggregate import Aggregate, Requirement
from services.kernel.errors import Refused
from services.kernel.folds import Folds
from services.reference.dated import legal_day
from services.reference.divisions import Divisions
from services.reference.licences import Work
from services.reference.party import PartyRef
from services.registry import party
from services.registry.events.party import PartyHappened, PartyKind
from services.registry.party.rules import PartyNotRegistered

__all__ = ["LicenceMissing", "Parties", "PartyKind", "PartyOfAnotherKind"]


class LicenceMissing(Refused):
    """The party holds no licence for this work that is valid on that day."""

    zh = "该单位当日不具备该项工作的有效许可"


class PartyOfAnotherKind(Refused):
    """The party is not registered as what it acts as here."""

    zh = "该单位登记的类别不符"


class Parties:
    """The parties of the log. A command names them in fields that hold a `PartyRef`, or nothing."""

    def __init__(self, folds: Folds, divisions: Divisions) -> None:
        self._folds = folds
        self._aggregate: Aggregate[party.Command, party.State, PartyHappened] = Aggregate(
            "party", party.decider(divisions), party.subject_of
        )

    def registered(self, *fields: str) -> Requirement:
        """Every party in these fields is registered; raises `PartyNotRegistered`."""

        async def found(_key: str, command: Any, _at: datetime) -> Any:
            for field in fields:
                one: PartyRef | None = getattr(command, field)
                if one is not None:
                    await self.known(one.party_id, field)
            return command

        return found

    def registered_as(self, kind: PartyKind, *fields: str) -> Requirement:
        """Likewise, and as a party of this kind; raises `PartyOfAnotherKind` besides."""

        async def found(_key: str, command: Any, _at: datetime) -> Any:
            for field in fields:
                one: PartyRef | None = getattr(command, field)
                if one is not None:
                    await self.check_kind(one.party_id, kind, field)
            return command

        return found

    def licensed(self, field: str, work: Work) -> Requirement:
        """The party in `field` may do `work` on the day of the act; raises `LicenceMissing`."""

        async def found(_key: str, command: Any, at: datetime) -> Any:
            one: PartyRef | None = getattr(command, field)
            if one is not None:
                await self.check_licence(one.party_id, work, legal_day(at), field)
            return command

        return found

    async def known(self, party_id: str, field: str) -> party.Registered:
        """Raises `PartyNotRegistered`, naming `field`."""
        state = (await self._folds.fresh(self._aggregate, party_id)).state
        if isinstance(state, party.Unregistered):
            raise PartyNotRegistered(field=field, party_id=party_id)
        return state

    async def check_kind(self, party_id: str, kind: PartyKind, field: str) -> None:
        """Raises `PartyNotRegistered`, `PartyOfAnotherKind`."""
        if kind not in (await self.known(party_id, field)).kinds:
            raise PartyOfAnotherKind(field=field, party_id=party_id, needed=kind)

    async def check_licence(self, party_id: str, work: Work, day: date, field: str) -> None:
        """Raises `PartyNotRegistered`, `LicenceMissing`."""
        state = await self.known(party_id, field)
        if not party.licensed_for(state, work, day):
            raise LicenceMissing(field=field, party_id=party_id, work=work, on=day)
