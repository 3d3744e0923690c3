"""Whether an elevator is maintained 维保: by contract, from when until when somebody had it.

A stopped, sealed or rebuilt elevator need not be: coverage is of those in use.
"""

from typing import Final

from services.kernel.projecting.projection import Told
from services.maintenance.events.upkeep import ElevatorHandedOver, ElevatorTakenOver
from services.views.days import number
from services.views.statistics.aspects.aspect import Aspect, Files
from services.views.statistics.lives import Counted, Life, level
from services.views.statistics.spans import FAR, merged, through


def _tenures(files: Files, told: Told) -> Files:
    match told.event:
        case ElevatorTakenOver(contract_id=contract, from_on=from_on):
            return {**files, contract: [*files.get(contract, ()), [number(from_on), FAR]]}
        case ElevatorHandedOver(contract_id=contract, ended_on=ended_on):
            tenures, end = files.get(contract, ()), through(number(ended_on))
            held = [at for at, (begin, until) in enumerate(tenures) if begin < end <= until]
            if not held:
                return files
            ended = [*tenures]
            ended[held[-1]] = [tenures[held[-1]][0], end]
            return {**files, contract: ended}
        case _:
            return files


def _maintained(life: Life, files: Files) -> Counted:
    spans = merged((begin, end) for tenures in files.values() for begin, end in tenures)
    yield from level(life.in_use, spans, ("maintained", ""))


MAINTAINED: Final = Aspect(
    "maintained", (ElevatorTakenOver, ElevatorHandedOver), _tenures, _maintained
)
