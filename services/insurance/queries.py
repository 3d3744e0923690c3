"""Whether an elevator is covered: asked of any day, as it was true and known at any moment."""

from typing import Any

from google.protobuf.descriptor import MethodDescriptor
from google.protobuf.message_factory import GetMessageClass

from services.insurance.aggregates import Insurance
from services.insurance.cover.card import CoverageCard, coverage_of, insurers_of, payers_of
from services.insurance.cover.state import State
from services.insurance.programme.state import PAYER_ROLES
from services.insurance.surroundings import WithoutOtherInsurers
from services.kernel.clock import Clock
from services.kernel.server.call import Call
from services.kernel.server.pipeline import Unary
from services.kernel.server.reading import Moment, state_at
from services.kernel.server.translate import as_date_of, to_message
from services.kernel.subject import Subject
from services.reference.dated import legal_day


def get_coverage(
    insurance: Insurance, surroundings: WithoutOtherInsurers, clock: Clock, method: MethodDescriptor
) -> Unary:
    """GetCoverage: an elevator without any cover is answered too, as not covered.

    Whom the elevator itself concerns sees all of it; an insurer, or who pays, only what is theirs.
    """
    response = GetMessageClass(method.output_type)
    show = to_message(CoverageCard, method.output_type.fields_by_name["coverage"].message_type)
    handler, covers = insurance.handler, insurance.covers

    async def rpc(request: Any, call: Call) -> Any:
        elevator_id = request.elevator_id
        around = await surroundings.elevator(elevator_id)
        now = await handler.fresh(covers, elevator_id)
        everything = call.sees(around) or call.sees(await surroundings.related(around))
        own = None if everything else _own(now.state, around, call)
        state = await state_at(handler, covers, elevator_id, Moment.of(request), now.state)
        has_day = request.HasField("on_day")
        day = as_date_of(request.on_day, "on_day") if has_day else legal_day(clock.now())
        card = coverage_of(state, elevator_id, day, own)
        return response(coverage=show(card), etag=str(now.version) if now.version >= 0 else "")

    return rpc


def _own(state: State, around: Subject, call: Call) -> frozenset[str]:
    """The insurers whose covers the caller may see. Raises `Denied` if there is none."""
    own = frozenset(one for one in insurers_of(state) if call.sees(_concerned(state, around, one)))
    if not own:
        call.guard(around)
    return own


def _concerned(state: State, around: Subject, insurer: str) -> Subject:
    """Whom the covers of this insurer concern besides the elevator's own parties."""
    parties = {("insurer", insurer)}
    for payer in payers_of(state, insurer):
        parties |= {(role, payer) for role in PAYER_ROLES}
    return around._replace(parties=around.parties | parties)
