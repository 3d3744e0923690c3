"""Who may call what: the `access` option of each rpc, enforced. Deny by default.

An rpc without the option can be called by nobody. Roles are checked before the request is read,
the scope when the subject of the call is known.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from google.protobuf.descriptor import MethodDescriptor

from services.kernel.errors import Denied
from services.kernel.server.options import access_of
from services.kernel.server.principal import DIVISION_DIGITS, Principal
from services.kernel.subject import Subject
from services.pb.common.v1 import access_pb2

EVERYWHERE: Final = frozenset({"national", "auditor", "system"})
"""Roles without a scope: HQ 国家总局, the auditor, the registry's own reactions."""

BY_DIVISION: Final = frozenset(DIVISION_DIGITS)
"""Roles that act within a division prefix (GB/T 2260)."""


class RoleNotAllowed(Denied):
    """This role may not call this method."""

    zh = "该角色无权调用此方法"


class OutOfScope(Denied):
    """The subject lies outside the caller's scope."""

    zh = "对象不在调用方的管辖或业务范围内"


def everywhere(_: Subject) -> None:
    """The guard that lets everybody pass."""


@dataclass(frozen=True, slots=True)
class Access:
    """What one rpc asks of its caller."""

    roles: frozenset[str]
    scoped: bool

    @classmethod
    def of(cls, method: MethodDescriptor) -> "Access":
        """As declared beside the rpc; nobody, when nothing is declared."""
        declared = access_of(method)
        names = (access_pb2.Role.Name(role) for role in declared.roles)
        roles = frozenset(name.removeprefix("ROLE_").lower() for name in names)
        open_to_all = declared.scope == access_pb2.SCOPE_OPEN
        return cls(roles - {"unspecified"}, scoped=not open_to_all)

    def admit(self, principal: Principal) -> None:
        """Raises `RoleNotAllowed`."""
        if principal.role not in self.roles:
            raise RoleNotAllowed(role=principal.role)

    def guard(self, principal: Principal) -> Callable[[Subject], None]:
        """What checks the subject of a call by this principal; it raises `OutOfScope`."""
        role = principal.role
        if not self.scoped or role in EVERYWHERE:
            return everywhere
        if role in BY_DIVISION:
            return _within(principal)
        return _involved(principal)


def _within(principal: Principal) -> Callable[[Subject], None]:
    prefix = principal.division

    def guard(subject: Subject) -> None:
        if not prefix or not subject.division.startswith(prefix):
            raise OutOfScope(division=prefix)

    return guard


def _involved(principal: Principal) -> Callable[[Subject], None]:
    membership = (principal.role, principal.party_id)

    def guard(subject: Subject) -> None:
        if not principal.party_id or membership not in subject.parties:
            raise OutOfScope(party_id=principal.party_id)

    return guard
