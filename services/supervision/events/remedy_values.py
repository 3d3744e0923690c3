"""Values that the facts of several remedies are made of: numbers, texts, evidence."""

from typing import Annotated

from pydantic import Field

OfficialId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
"""The number under which an office files a case: whoever opens it chooses it, once."""

ElevatorId = Annotated[str, Field(pattern=r"^[a-z2-7]{26}$")]

DivisionCode = Annotated[str, Field(pattern=r"^[0-9A-Z]{2,8}$")]
"""A GB/T 2260 code, good on the day of the fact."""

DocumentNumber = Annotated[str, Field(min_length=1, max_length=100)]
"""The number 文号 of the document that proves it."""

Line = Annotated[str, Field(min_length=1, max_length=200)]
Reason = Annotated[str, Field(min_length=1, max_length=500)]
Note = Annotated[str, Field(max_length=2000)]
Content = Annotated[str, Field(min_length=1, max_length=4000)]

Evidence = Annotated[tuple[Line, ...], Field(max_length=50)]
"""References of documents, photographs or reports, none of them personal data."""

ShownEvidence = Annotated[Evidence, Field(min_length=1)]
"""Evidence without which the act is none."""

Positions = Annotated[tuple[Annotated[int, Field(gt=0)], ...], Field(max_length=500)]
"""Places in the national log of the facts that a statement was derived from."""

Fen = Annotated[int, Field(ge=0, le=10**14)]
"""An amount of money in fen 分, a hundredth of a yuan."""
