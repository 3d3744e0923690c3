"""The aggregates of inspection, as the handler takes them, and the catalogue of its events."""

from typing import Final

from services.inspection import agency, inspections, model, sample, standard
from services.inspection.events import EVENTS
from services.kernel.aggregate import Aggregate, keyed_by_elevator
from services.kernel.codec import Catalogue

INSPECTIONS: Final = Aggregate(
    "inspection", inspections.decider, inspections.subject_of, about=keyed_by_elevator
)
AGENCIES: Final = Aggregate("agency", agency.decider, agency.subject_of)
MODELS: Final = Aggregate("model", model.decider, model.subject_of)
SAMPLES: Final = Aggregate("sample", sample.decider, sample.subject_of)
STANDARDS: Final = Aggregate("standard", standard.decider, standard.subject_of)

CATALOGUE: Final = Catalogue(EVENTS)
