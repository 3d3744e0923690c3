"""Messages and records for the translator's tests: every kind of field, and the ways to be wrong."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Final

from google.protobuf import descriptor_pb2, timestamp_pb2
from google.protobuf.descriptor import Descriptor
from google.protobuf.descriptor_pool import Default
from google.protobuf.json_format import ParseDict
from google.protobuf.message_factory import GetMessageClass
from google.type import date_pb2
from pydantic import Field

from services.kernel.decider import Record
from services.kernel.sealed import Sealed
from services.pb.common.v1 import access_pb2

PACKAGE: Final = "elevators.kerneltests.v1"
_KNOWN: Final = (access_pb2, timestamp_pb2, date_pb2)  # imported by the file below


class Colour(StrEnum):
    RED = "red"
    DARK_BLUE = "dark_blue"


class Inner(Record):
    name: str
    day: date | None = None
    at: datetime | None = None


class Person(Record):
    person_id: str
    name: Sealed
    phone: Sealed | None = None


class Everything(Record):
    """A field of every kind that a command may have."""

    text: str = ""
    flag: bool = False
    small: int = 0
    big: int = 0
    ratio: float = 0
    maybe: Annotated[str, Field(max_length=5)] | None = None
    maybe_number: int | None = None
    colour: Colour | None = None
    inner: Inner | None = None
    inners: tuple[Inner, ...] = ()
    texts: tuple[str, ...] = ()
    colours: tuple[Colour, ...] = ()
    labels: Mapping[str, str] = Field(default_factory=dict)
    day: date | None = None
    days: tuple[date, ...] = ()
    at: datetime | None = None
    person: Person | None = None


def field(name: str, number: int, kind: str, **more: Any) -> dict[str, Any]:
    """A field, as a descriptor says it; a kind with a dot is a message, `E.` an enum."""
    given: dict[str, Any] = {"name": name, "number": number, "label": "LABEL_OPTIONAL"}
    if kind.startswith("E."):
        given |= {"type": "TYPE_ENUM", "typeName": f".{PACKAGE}.{kind[2:]}"}
    elif "." in kind:
        full = f".{PACKAGE}{kind}" if kind.startswith(".") else f".{kind}"
        given |= {"type": "TYPE_MESSAGE", "typeName": full}
    else:
        given |= {"type": f"TYPE_{kind.upper()}"}
    return given | more


MANY: Final = {"label": "LABEL_REPEATED"}
PERSONAL: Final = {"options": {"[elevators.common.v1.personal]": True}}


def maybe(index: int) -> dict[str, Any]:
    """`optional`, the way descriptors write it."""
    return {"proto3Optional": True, "oneofIndex": index}


def mapping(name: str, kind: str = "string") -> dict[str, Any]:
    """The entry of a map from strings."""
    entries = [field("key", 1, "string"), field("value", 2, kind)]
    return {"name": name, "field": entries, "options": {"mapEntry": True}}


def defined(file: str, *messages: dict[str, Any], **more: Any) -> Mapping[str, Descriptor]:
    """Descriptors of `messages`, by name, in a file of their own."""
    content = {
        "name": f"kerneltests/{file}.proto",
        "package": PACKAGE,
        "syntax": "proto3",
        "dependency": [one.DESCRIPTOR.name for one in _KNOWN] + more.pop("imports", []),
        "messageType": list(messages),
        **more,
    }
    made = ParseDict(content, descriptor_pb2.FileDescriptorProto())
    pool: Any = Default()  # type: ignore[no-untyped-call]
    pool.AddSerializedFile(made.SerializeToString())
    names = [one["name"] for one in messages]
    return {name: pool.FindMessageTypeByName(f"{PACKAGE}.{name}") for name in names}


DATE: Final = "google.type.Date"
TIMESTAMP: Final = "google.protobuf.Timestamp"

GOOD: Final = defined(
    "good",
    {
        "name": "Inner",
        "field": [field("name", 1, "string"), field("day", 2, DATE), field("at", 3, TIMESTAMP)],
    },
    {
        "name": "Person",
        "field": [
            field("person_id", 1, "string"),
            field("name", 2, "string", **PERSONAL),
            field("phone", 3, "string", **PERSONAL, **maybe(0)),
        ],
        "oneofDecl": [{"name": "_phone"}],
    },
    {
        "name": "Everything",
        "field": [
            field("text", 1, "string"),
            field("flag", 2, "bool"),
            field("small", 3, "int32"),
            field("big", 4, "int64"),
            field("ratio", 5, "double"),
            field("maybe", 6, "string", **maybe(0)),
            field("maybe_number", 7, "int32", **maybe(1)),
            field("colour", 8, "E.Colour"),
            field("inner", 9, ".Inner"),
            field("inners", 10, ".Inner", **MANY),
            field("texts", 11, "string", **MANY),
            field("colours", 12, "E.Colour", **MANY),
            field("labels", 13, ".Everything.LabelsEntry", **MANY),
            field("day", 14, DATE),
            field("days", 15, DATE, **MANY),
            field("at", 16, TIMESTAMP),
            field("person", 17, ".Person"),
        ],
        "nestedType": [mapping("LabelsEntry")],
        "oneofDecl": [{"name": "_maybe"}, {"name": "_maybe_number"}],
    },
    enumType=[
        {
            "name": "Colour",
            "value": [
                {"name": "COLOUR_UNSPECIFIED", "number": 0},
                {"name": "COLOUR_RED", "number": 1},
                {"name": "COLOUR_DARK_BLUE", "number": 2},
            ],
        }
    ],
)

EVERYTHING: Final = GOOD["Everything"]
Message: Final[Any] = GetMessageClass(EVERYTHING)
InnerMessage: Final[Any] = GetMessageClass(GOOD["Inner"])
PersonMessage: Final[Any] = GetMessageClass(GOOD["Person"])
