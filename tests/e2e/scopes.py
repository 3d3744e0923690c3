"""Who may do what: one rpc, in every role, in its own scope and in a foreign one (scene 23).

Each service has its table, written by hand (`tests/<service>/test_scopes.py`), and compares it here
with what the server does: a role that is not in it, a scope that is another's, a call without a
credential are kept out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from grpc import StatusCode

from tests.e2e.people import company
from tests.e2e.registry import Caller, Refusal, Registry

FOREIGN_PARTY: Final = company("440300", "192038216")
BY_DIVISION: Final = {
    "province": ("35", "44"),
    "city": ("3502", "3501"),
    "county": ("350203", "350206"),
    "rescue_platform": ("3502", "4403"),
}
"""Own and foreign division: another province, another city of it, another county."""
BY_PARTY: Final = (
    "user_unit", "manufacturer", "installer", "maintainer", "inspection_body", "insurer", "department",
)  # fmt: skip
EVERYWHERE: Final = ("national", "auditor", "system", "public")

CALLS: Final = 27
"""Of each rpc: eleven roles in their own and in a foreign scope, four without scope, and nobody."""

DENIED: Final = {StatusCode.PERMISSION_DENIED, StatusCode.NOT_FOUND}


@dataclass(frozen=True)
class Case:
    """One call: who, in which scope, and whether it is let in."""

    role: str
    scope: str
    caller: Caller
    admitted: bool
    knows_role: bool
    """Whether the role is one that may call this rpc at all."""


@dataclass(frozen=True)
class Table:
    """`may`: rpc → the roles that may call it. `open`: rpcs without a scope."""

    may: Mapping[str, str]
    open: frozenset[str] = field(default_factory=frozenset)

    def cases(self, registry: Registry, rpc: str, own: Mapping[str, str]) -> Iterator[Case]:
        """All callers of one rpc. `own`: role → the party that what is called upon names."""
        for role, divisions in BY_DIVISION.items():
            for scope, division in zip(("own", "foreign"), divisions, strict=True):
                yield self._case(rpc, role, scope, registry.caller(role, division=division))
        for role in BY_PARTY:
            party = own.get(role)
            mine = registry.caller(role, party_id=party or FOREIGN_PARTY)
            yield self._case(rpc, role, "own" if party else "foreign", mine)
            other = registry.caller(role, party_id=FOREIGN_PARTY)
            yield self._case(rpc, role, "foreign", other)
        for role in EVERYWHERE:
            yield self._case(rpc, role, "own", registry.caller(role))
        open_to_all = rpc in self.open and "public" in self.may[rpc].split()
        yield Case("", "none", registry.with_token(None), open_to_all, knows_role=False)

    def wrong(
        self,
        registry: Registry,
        rpc: str,
        own: Mapping[str, str],
        call: Callable[[str, Caller], Any],
    ) -> list[str]:
        """What is wrong about the server's answers, who by who; nothing is written meanwhile.

        `call` makes a minimal valid request of the rpc that is decided and not written.
        """
        cases, head = list(self.cases(registry, rpc, own)), registry.head
        assert len(cases) == CALLS
        found = [
            f"{one.role}/{one.scope}: {end}" for one in cases if (end := judged(rpc, one, call))
        ]
        if registry.head != head:
            found.append("something was written")
        return found

    def _case(self, rpc: str, role: str, scope: str, caller: Caller) -> Case:
        known = role in self.may[rpc].split()
        return Case(role, scope, caller, known and (scope == "own" or rpc in self.open), known)


def judged(rpc: str, case: Case, call: Callable[[str, Caller], Any]) -> str:
    """What is wrong about the answer to one case; "" if nothing is."""
    try:
        answer = call(rpc, case.caller)
    except Refusal as refusal:
        if case.admitted:
            return f"let in by the table, but {refusal.code.name} {refusal.reason}"
        if not case.role:
            kept_out = refusal.code is StatusCode.UNAUTHENTICATED
            return "" if kept_out else f"without credential: {refusal.code.name}"
        if not case.knows_role:
            return "" if refusal.reason == "ROLE_NOT_ALLOWED" else refusal.reason
        return "" if refusal.code in DENIED else f"{refusal.code.name} {refusal.reason}"
    return "" if case.admitted else f"let in: {answer}"


def item_refusals(results: list[Any]) -> Any:
    """The result of a batch of one item; raises `Refusal` where the item was kept out."""
    [result] = results
    if result.error.reason:
        code = (
            StatusCode.PERMISSION_DENIED
            if result.error.reason == "OUT_OF_SCOPE"
            else StatusCode.FAILED_PRECONDITION
        )
        raise Refusal(code, result.error.message, result.error.reason)
    return result
