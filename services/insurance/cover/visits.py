"""事故预防: what the insurer's technicians found, apart from what is paid."""

from collections.abc import Sequence
from datetime import datetime

from services.insurance.cover import rules
from services.insurance.cover.commands import ReportPreventionVisit
from services.insurance.cover.state import State, file_of, own_cover
from services.insurance.events.cover import CoverHappened, PreventionVisitReported
from services.reference.dated import legal_day


def decide(command: ReportPreventionVisit, state: State, at: datetime) -> Sequence[CoverHappened]:
    cover = own_cover(state, command.cover_id, command.insurer)
    if not cover.in_force_on(command.visited_on):
        raise rules.CoverNotInForce(field="visited_on", last_day=cover.last_day)
    if command.visited_on > legal_day(at):
        raise rules.PreventionVisitAhead(field="visited_on")
    new = PreventionVisitReported(**vars(command))
    old = file_of(state).visits.get(command.visit_number)
    if old is None:
        return [new]
    if _comparable(old) != _comparable(new):
        raise rules.PreventionVisitNumberTaken(field="visit_number")
    return []


def _comparable(visit: PreventionVisitReported) -> PreventionVisitReported:
    """Without what is sealed: the same name is sealed differently each time."""
    bare = visit.technician.model_copy(update={"name": None, "phone": None})
    return visit.model_copy(update={"technician": bare})
