"""The tables of docs/api.md, docs/operations.md and docs/reactions.md, from the code they describe.

Settings come from their model, rpcs and roles from the descriptors, reasons from the refusals,
reactions from their rules.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from typing import get_args, get_origin

from google.protobuf.descriptor import MethodDescriptor, ServiceDescriptor
from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

import services
from services import pb
from services.kernel.errors import Refused
from services.kernel.server.access import Access
from services.kernel.server.status import TABLE
from services.kernel.settings import PREFIX, Settings


def tables() -> dict[str, str]:
    """Every table, by the name it is marked with in the pages."""
    return {
        "settings": settings(),
        "rpcs": rpcs(),
        "reasons": reasons(),
        "reactions": reactions(),
    }


def settings() -> str:
    """Every setting: variable, default, meaning. A field with a secret says so."""
    rows = (
        (f"`{PREFIX}{name.upper()}`", _default(field), _meaning(field))
        for name, field in Settings.model_fields.items()
    )
    return _table(("variable", "default", "meaning"), rows)


def rpcs() -> str:
    """One table per service: rpc, what kind it is, who may call it, and within which scope."""
    parts = (
        f"### {service.full_name}\n\n{_table(('rpc', 'kind', 'roles', 'scope'), _rows(service))}"
        for service in service_descriptors()
    )
    return "\n\n".join(parts)


def reasons() -> str:
    """Every refusal: stable reason, gRPC status, both messages."""
    rows = sorted(
        (f"`{one.reason_of()}`", TABLE[one.kind][0].name, _first_line(one), one.zh)
        for one in refusals()
    )
    return _table(("reason", "status", "meaning", "zh-CN"), dict.fromkeys(rows))


def reactions() -> str:
    """Every policy: name, when it acts, what follows, which deadlines it keeps, by which law."""
    from services.reactions.policies import RULES  # noqa: PLC0415 -- they bring all services along

    rows = (
        (f"`{one.policy.name}`", one.when, one.then, one.deadline or "–", one.law) for one in RULES
    )
    return _table(("policy", "when", "then", "deadline", "law"), rows)


def service_descriptors() -> list[ServiceDescriptor]:
    """The gRPC services that protos/ declares, by name."""
    found: list[ServiceDescriptor] = []
    for module in pkgutil.walk_packages(pb.__path__, f"{pb.__name__}."):
        if module.name.endswith("_pb2"):
            file = importlib.import_module(module.name).DESCRIPTOR
            found += file.services_by_name.values()
    return sorted(found, key=lambda service: str(service.full_name))


def refusals() -> set[type[Refused]]:
    """Every refusal of the system."""
    for module in pkgutil.walk_packages(services.__path__, "services."):
        if not module.name.startswith((pb.__name__, "services.cli")) and not _is_program(module):
            importlib.import_module(module.name)
    told = (one for one in _subclasses(Refused) if one.__module__.startswith("services."))
    return {one for one in told if not one.__module__.startswith("services.cli")}


def _is_program(module: pkgutil.ModuleInfo) -> bool:
    return module.name.endswith(".__main__")


def _subclasses(of: type[Refused]) -> Iterator[type[Refused]]:
    for child in of.__subclasses__():
        yield child
        yield from _subclasses(child)


def _rows(service: ServiceDescriptor) -> Iterator[tuple[str, ...]]:
    for method in service.methods:
        access = Access.of(method)
        roles = ", ".join(sorted(access.roles)) or "nobody"
        yield f"`{method.name}`", _kind(method), roles, "subject" if access.scoped else "open"


def _kind(method: MethodDescriptor) -> str:
    if method.client_streaming or method.server_streaming:
        return "stream"
    return "write" if "request_id" in method.input_type.fields_by_name else "read"


def _default(field: FieldInfo) -> str:
    if field.default is PydanticUndefined:
        return "see meaning"
    if field.default is None or field.default == ():
        return "–"
    if isinstance(field.default, bool):
        return "`true`" if field.default else "`false`"
    value = field.default
    return f"`{','.join(map(str, value)) if isinstance(value, tuple) else value}`"


def _meaning(field: FieldInfo) -> str:
    choices = _choices(field.annotation)
    listed = f" ({', '.join(f'`{one}`' for one in choices)})" if choices else ""
    secret = ". Secret: never logged or shown" if SecretStr in get_args(field.annotation) else ""
    return f"{field.description}{listed}{secret}"


def _choices(annotation: object) -> tuple[str, ...]:
    inside = get_args(annotation)
    is_literal = get_origin(annotation) is not None and all(isinstance(x, str) for x in inside)
    return inside if is_literal else ()


def _first_line(refusal: type[Refused]) -> str:
    return inspect.cleandoc(refusal.__doc__ or "").splitlines()[0]


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    """`text` without what Markdown would take for a column or for HTML."""
    return text.replace("|", "/").replace("<", "&lt;")
