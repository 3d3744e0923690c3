"""Contracts 维保合同: each elevator is taken over and handed over, and nobody is without for long."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from services.kernel.projecting.projection import Told
from services.maintenance.events.contract import (
    ContractAmended,
    ContractExpired,
    ContractRenewed,
    ContractSigned,
    ContractTerminated,
    ContractVoided,
    MaintenanceSchemeChanged,
)
from services.maintenance.events.upkeep import ElevatorTakenOver
from services.reactions.policies.effects import (
    ONE_DAY,
    after,
    command,
    day_json,
    day_of,
    known_on,
    party_json,
    starts,
    to_party,
)
from services.reactions.policies.rule import NOTHING, Rule, by_stream, currently, id_in, rule
from services.reactions.policy import Command, Deadline, Effect, Json, Outcome, Settled

UPKEEP: Final = "maintenance.UpkeepService"
LAW: Final = "Special Equipment Safety Law art. 45; campaign plan of 2015 (落实维保单位)"


def _tenures(memory: Json, told: Told) -> Outcome:
    """Remembered: whose contract it is, and the elevators it lists, each with its first day."""
    contract_id = id_in(told.stream)
    if isinstance(told.event, ContractSigned):
        signed = told.event
        ids = [one.elevator_id for one in signed.elevators]
        starts_on = signed.starts_on.isoformat()
        memory = {
            "maintainer": party_json(signed.maintainer),
            "elevators": dict.fromkeys(ids, starts_on),
        }
        if signed.ends_on < known_on(told):  # a contract of the past is told with its end
            memory["ended_on"] = day_json(signed.ends_on)
        return Outcome(tuple(_taken(contract_id, memory, ids, signed.starts_on, told)), memory)
    if not memory:
        return NOTHING
    listed = dict(memory["elevators"])
    effects: Iterable[Effect] = ()
    match told.event:
        case ContractAmended(effective_on=day, added=added, removed=removed):
            ids = [one.elevator_id for one in added]
            gone = [one for one in removed if one in listed]
            effects = (
                *_handed(contract_id, gone, day - ONE_DAY, "REMOVED_FROM_CONTRACT", told),
                *_taken(contract_id, memory, ids, day, told),
            )
            listed = {one: since for one, since in listed.items() if one not in gone}
            listed |= dict.fromkeys(ids, day.isoformat())
        case ContractTerminated(ended_on=day):
            effects = _ended(contract_id, listed, day, "CONTRACT_TERMINATED", told)
        case ContractExpired(ended_on=day):
            effects = _ended(contract_id, listed, day, "CONTRACT_EXPIRED", told)
        case ContractVoided():
            effects = _ended(contract_id, listed, known_on(told), "CONTRACT_TERMINATED", told)
        case _:
            pass
    return Outcome(tuple(effects), {**memory, "elevators": listed})


def _names(contract_id: str, days: Iterable[str]) -> Iterator[str]:
    return (f"take-over:{contract_id}:{day}" for day in dict.fromkeys(days))


def _ended(contract_id: str, listed: Json, day: date, reason: str, told: Told) -> Iterator[Effect]:
    """Whoever's first day never came is neither taken over nor handed over."""
    begun = [one for one, since in listed.items() if day_of(since) <= day]
    coming = [since for since in listed.values() if day_of(since) > day]
    yield from (Settled(one) for one in _names(contract_id, coming))
    yield from _handed(contract_id, begun, day, reason, told)


def _taken(
    contract_id: str, memory: Json, elevator_ids: Iterable[str], day: date, told: Told
) -> Iterator[Effect]:
    """On the first day, or at once where that has come."""
    taken = tuple(
        command(
            f"{UPKEEP}/TakeOver",
            (),
            elevator_id=one,
            contract_id=contract_id,
            maintainer=memory["maintainer"],
            from_on=day_json(day),
            ended_on=memory.get("ended_on"),
        )
        for one in elevator_ids
    )
    name = f"take-over:{contract_id}:{day.isoformat()}"
    yield from _on(name, day, taken, told)


def _handed(
    contract_id: str, elevator_ids: Iterable[str], day: date, reason: str, told: Told
) -> Iterator[Effect]:
    """After the last day, or at once where that has passed."""
    handed = tuple(
        command(
            f"{UPKEEP}/HandOver",
            ("NOT_TAKEN_OVER", "HANDED_OVER_BEFORE"),
            elevator_id=one,
            contract_id=contract_id,
            ended_on=day_json(day),
            reason=f"HAND_OVER_REASON_{reason}",
        )
        for one in elevator_ids
    )
    yield from _on(f"hand-over:{contract_id}:{day.isoformat()}", day, handed, told)


def _on(name: str, day: date, commands: tuple[Command, ...], told: Told) -> Iterator[Effect]:
    if not commands:
        return
    if day <= known_on(told):
        yield from commands
    else:
        yield Deadline(name, starts(day), commands)


def _scheme(memory: Json, told: Told) -> Outcome:
    """The elevators that the contract lists go over to its new scheme on the scheme's first day."""
    contract_id = id_in(told.stream)
    listed: set[str] = set(memory.get("elevators", ()))
    effects: tuple[Effect, ...] = ()
    match told.event:
        case ContractSigned(elevators=elevators):
            listed = {one.elevator_id for one in elevators}
        case ContractAmended(added=added, removed=removed):
            listed = (listed | {one.elevator_id for one in added}) - set(removed)
        case MaintenanceSchemeChanged(scheme=scheme):
            day = scheme.starts_on
            adopted = tuple(
                command(
                    f"{UPKEEP}/AdoptMaintenanceScheme",
                    ("NOT_TAKEN_OVER",),
                    elevator_id=one,
                    contract_id=contract_id,
                    starts_on=day_json(day),
                )
                for one in sorted(listed)
            )
            name = f"scheme:{contract_id}:{day.isoformat()}"
            effects = tuple(_on(name, day, adopted, told))
        case _:
            pass
    return Outcome(effects, {"elevators": sorted(listed)})


def _expiry(_: Json, told: Told) -> Outcome:
    contract_id = id_in(told.stream)
    name = f"expiry:{contract_id}"
    match told.event:
        case ContractSigned(ends_on=day) | ContractRenewed(ends_on=day):
            expired = command(
                "maintenance.ContractService/ExpireContract",
                ("CONTRACT_NOT_IN_FORCE", "CONTRACT_NOT_EXPIRED_YET"),
                contract_id=contract_id,
            )
            return Outcome((Deadline(name, after(day), (expired,)),))
        case _:
            return Outcome((Settled(name),))


def _ending(memory: Json, told: Told) -> Outcome:
    """Both sides learn that it ended, and that the elevators need somebody."""
    match told.event:
        case ContractSigned(client=client, maintainer=maintainer):
            return Outcome(memory={"user_unit": client.party_id, "maintainer": maintainer.party_id})
        case _:
            about = {"contract_id": id_in(told.stream)}
            notices = [
                to_party(role, party_id, "contract.ended", **about)
                for role, party_id in memory.items()
            ]
            return Outcome(tuple(notices), memory)


def _registered(_: Json, told: Told) -> Outcome:
    """The register's entry follows: 维保单位 of the elevator."""
    taken: Any = told.event
    changed = command(
        "registry.ElevatorService/ChangeMaintainer",
        ("ALREADY_SCRAPPED", "ALREADY_DEREGISTERED"),
        elevator_id=told.meta.elevator_id,
        maintainer=party_json(taken.maintainer),
        contract_reference=taken.contract_id,
    )
    return Outcome((changed,))


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "contract.tenures",
        _tenures,
        (
            ContractSigned,
            ContractAmended,
            ContractTerminated,
            ContractExpired,
            ContractVoided,
        ),
        when="a contract was signed, amended or ended 维保合同",
        then="take over or hand over each of its elevators",
        law=LAW,
        deadline="the first day of the term; the last day, where it has not come",
        key=by_stream,
    ),
    rule(
        "contract.scheme",
        _scheme,
        (ContractSigned, ContractAmended, MaintenanceSchemeChanged),
        when="a contract went over to another scheme 按需维保",
        then="each of its elevators adopts it",
        law="TSG T5002; pilot rules of maintenance on demand",
        deadline="the first day of the scheme",
        key=by_stream,
    ),
    rule(
        "contract.expiry",
        _expiry,
        (
            ContractSigned,
            ContractRenewed,
            ContractTerminated,
            ContractExpired,
            ContractVoided,
        ),
        when="a contract runs",
        then="expire it 到期",
        law=LAW,
        deadline="the day after its last day",
        key=by_stream,
    ),
    currently(
        rule(
            "contract.ended",
            _ending,
            (ContractSigned, ContractTerminated, ContractExpired),
            when="a contract ended",
            then="tell both sides",
            law=LAW,
            key=by_stream,
        )
    ),
    rule(
        "maintainer.register",
        _registered,
        (ElevatorTakenOver,),
        when="a maintainer took an elevator over",
        then="change the maintainer in the register",
        law="TSG 08 (维保单位变更)",
    ),
)
