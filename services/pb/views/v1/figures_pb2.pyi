from services.pb.buf.validate import validate_pb2 as _validate_pb2
from google.type import date_pb2 as _date_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class MetricKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    METRIC_KIND_UNSPECIFIED: _ClassVar[MetricKind]
    METRIC_KIND_LEVEL: _ClassVar[MetricKind]
    METRIC_KIND_FLOW: _ClassVar[MetricKind]
    METRIC_KIND_CHANGE: _ClassVar[MetricKind]
    METRIC_KIND_RATE: _ClassVar[MetricKind]

class Breakdown(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BREAKDOWN_UNSPECIFIED: _ClassVar[Breakdown]
    BREAKDOWN_PLACE: _ClassVar[Breakdown]
    BREAKDOWN_KIND: _ClassVar[Breakdown]
    BREAKDOWN_BORN: _ClassVar[Breakdown]
    BREAKDOWN_OUTCOME: _ClassVar[Breakdown]
    BREAKDOWN_SOURCE: _ClassVar[Breakdown]
    BREAKDOWN_CASE_KIND: _ClassVar[Breakdown]
    BREAKDOWN_RESPONSE_LEVEL: _ClassVar[Breakdown]
    BREAKDOWN_CAUSE: _ClassVar[Breakdown]
    BREAKDOWN_CAUSE_CLASS: _ClassVar[Breakdown]
    BREAKDOWN_ACCIDENT_GRADE: _ClassVar[Breakdown]

class SeriesStep(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERIES_STEP_UNSPECIFIED: _ClassVar[SeriesStep]
    SERIES_STEP_DAY: _ClassVar[SeriesStep]
    SERIES_STEP_MONTH: _ClassVar[SeriesStep]
    SERIES_STEP_YEAR: _ClassVar[SeriesStep]
METRIC_KIND_UNSPECIFIED: MetricKind
METRIC_KIND_LEVEL: MetricKind
METRIC_KIND_FLOW: MetricKind
METRIC_KIND_CHANGE: MetricKind
METRIC_KIND_RATE: MetricKind
BREAKDOWN_UNSPECIFIED: Breakdown
BREAKDOWN_PLACE: Breakdown
BREAKDOWN_KIND: Breakdown
BREAKDOWN_BORN: Breakdown
BREAKDOWN_OUTCOME: Breakdown
BREAKDOWN_SOURCE: Breakdown
BREAKDOWN_CASE_KIND: Breakdown
BREAKDOWN_RESPONSE_LEVEL: Breakdown
BREAKDOWN_CAUSE: Breakdown
BREAKDOWN_CAUSE_CLASS: Breakdown
BREAKDOWN_ACCIDENT_GRADE: Breakdown
SERIES_STEP_UNSPECIFIED: SeriesStep
SERIES_STEP_DAY: SeriesStep
SERIES_STEP_MONTH: SeriesStep
SERIES_STEP_YEAR: SeriesStep

class Metric(_message.Message):
    __slots__ = ("id", "kind", "name_zh", "numerator", "denominator", "unit", "source", "denominator_id", "per", "numerator_id", "breakdowns", "by_campaign")
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    NAME_ZH_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_ID_FIELD_NUMBER: _ClassVar[int]
    PER_FIELD_NUMBER: _ClassVar[int]
    NUMERATOR_ID_FIELD_NUMBER: _ClassVar[int]
    BREAKDOWNS_FIELD_NUMBER: _ClassVar[int]
    BY_CAMPAIGN_FIELD_NUMBER: _ClassVar[int]
    id: str
    kind: MetricKind
    name_zh: str
    numerator: str
    denominator: str
    unit: str
    source: str
    denominator_id: str
    per: int
    numerator_id: str
    breakdowns: _containers.RepeatedScalarFieldContainer[Breakdown]
    by_campaign: bool
    def __init__(self, id: _Optional[str] = ..., kind: _Optional[_Union[MetricKind, str]] = ..., name_zh: _Optional[str] = ..., numerator: _Optional[str] = ..., denominator: _Optional[str] = ..., unit: _Optional[str] = ..., source: _Optional[str] = ..., denominator_id: _Optional[str] = ..., per: _Optional[int] = ..., numerator_id: _Optional[str] = ..., breakdowns: _Optional[_Iterable[_Union[Breakdown, str]]] = ..., by_campaign: bool = ...) -> None: ...

class Ratio(_message.Message):
    __slots__ = ("numerator", "denominator", "rate")
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    RATE_FIELD_NUMBER: _ClassVar[int]
    numerator: int
    denominator: int
    rate: float
    def __init__(self, numerator: _Optional[int] = ..., denominator: _Optional[int] = ..., rate: _Optional[float] = ...) -> None: ...

class ListMetricsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListMetricsResponse(_message.Message):
    __slots__ = ("metrics",)
    METRICS_FIELD_NUMBER: _ClassVar[int]
    metrics: _containers.RepeatedCompositeFieldContainer[Metric]
    def __init__(self, metrics: _Optional[_Iterable[_Union[Metric, _Mapping]]] = ...) -> None: ...

class Question(_message.Message):
    __slots__ = ("metric_id", "division", "as_of", "known_on", "min_position", "campaign_id")
    METRIC_ID_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    CAMPAIGN_ID_FIELD_NUMBER: _ClassVar[int]
    metric_id: str
    division: str
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    campaign_id: str
    def __init__(self, metric_id: _Optional[str] = ..., division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ..., campaign_id: _Optional[str] = ..., **kwargs) -> None: ...

class GetFigureRequest(_message.Message):
    __slots__ = ("question",)
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    question: Question
    def __init__(self, question: _Optional[_Union[Question, _Mapping]] = ...) -> None: ...

class GetFigureResponse(_message.Message):
    __slots__ = ("value", "metric", "as_of", "position", "ratio")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    METRIC_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    RATIO_FIELD_NUMBER: _ClassVar[int]
    value: int
    metric: Metric
    as_of: _date_pb2.Date
    position: int
    ratio: Ratio
    def __init__(self, value: _Optional[int] = ..., metric: _Optional[_Union[Metric, _Mapping]] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ..., ratio: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class GetSeriesRequest(_message.Message):
    __slots__ = ("question", "step")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    question: Question
    step: SeriesStep
    def __init__(self, question: _Optional[_Union[Question, _Mapping]] = ..., step: _Optional[_Union[SeriesStep, str]] = ...) -> None: ...

class SeriesPoint(_message.Message):
    __slots__ = ("on", "value", "ratio")
    ON_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    RATIO_FIELD_NUMBER: _ClassVar[int]
    on: _date_pb2.Date
    value: int
    ratio: Ratio
    def __init__(self, on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., value: _Optional[int] = ..., ratio: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class GetSeriesResponse(_message.Message):
    __slots__ = ("points", "metric", "position")
    POINTS_FIELD_NUMBER: _ClassVar[int]
    METRIC_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    points: _containers.RepeatedCompositeFieldContainer[SeriesPoint]
    metric: Metric
    position: int
    def __init__(self, points: _Optional[_Iterable[_Union[SeriesPoint, _Mapping]]] = ..., metric: _Optional[_Union[Metric, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class ListDivisionFiguresRequest(_message.Message):
    __slots__ = ("question", "digits", "limit")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    DIGITS_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    question: Question
    digits: int
    limit: int
    def __init__(self, question: _Optional[_Union[Question, _Mapping]] = ..., digits: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...

class DivisionFigure(_message.Message):
    __slots__ = ("division", "value", "ratio")
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    RATIO_FIELD_NUMBER: _ClassVar[int]
    division: str
    value: int
    ratio: Ratio
    def __init__(self, division: _Optional[str] = ..., value: _Optional[int] = ..., ratio: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class ListDivisionFiguresResponse(_message.Message):
    __slots__ = ("figures", "metric", "position")
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    METRIC_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    figures: _containers.RepeatedCompositeFieldContainer[DivisionFigure]
    metric: Metric
    position: int
    def __init__(self, figures: _Optional[_Iterable[_Union[DivisionFigure, _Mapping]]] = ..., metric: _Optional[_Union[Metric, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class GetBreakdownRequest(_message.Message):
    __slots__ = ("question", "by")
    QUESTION_FIELD_NUMBER: _ClassVar[int]
    BY_FIELD_NUMBER: _ClassVar[int]
    question: Question
    by: Breakdown
    def __init__(self, question: _Optional[_Union[Question, _Mapping]] = ..., by: _Optional[_Union[Breakdown, str]] = ...) -> None: ...

class FigurePart(_message.Message):
    __slots__ = ("part", "value", "ratio")
    PART_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    RATIO_FIELD_NUMBER: _ClassVar[int]
    part: str
    value: int
    ratio: Ratio
    def __init__(self, part: _Optional[str] = ..., value: _Optional[int] = ..., ratio: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class GetBreakdownResponse(_message.Message):
    __slots__ = ("parts", "metric", "position")
    PARTS_FIELD_NUMBER: _ClassVar[int]
    METRIC_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    parts: _containers.RepeatedCompositeFieldContainer[FigurePart]
    metric: Metric
    position: int
    def __init__(self, parts: _Optional[_Iterable[_Union[FigurePart, _Mapping]]] = ..., metric: _Optional[_Union[Metric, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...

class GetDashboardRequest(_message.Message):
    __slots__ = ("metric_ids", "division", "as_of", "known_on", "min_position")
    METRIC_IDS_FIELD_NUMBER: _ClassVar[int]
    DIVISION_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    KNOWN_ON_FIELD_NUMBER: _ClassVar[int]
    MIN_POSITION_FIELD_NUMBER: _ClassVar[int]
    metric_ids: _containers.RepeatedScalarFieldContainer[str]
    division: str
    as_of: _date_pb2.Date
    known_on: _date_pb2.Date
    min_position: int
    def __init__(self, metric_ids: _Optional[_Iterable[str]] = ..., division: _Optional[str] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., known_on: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., min_position: _Optional[int] = ..., **kwargs) -> None: ...

class DashboardFigure(_message.Message):
    __slots__ = ("metric_id", "value", "ratio")
    METRIC_ID_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    RATIO_FIELD_NUMBER: _ClassVar[int]
    metric_id: str
    value: int
    ratio: Ratio
    def __init__(self, metric_id: _Optional[str] = ..., value: _Optional[int] = ..., ratio: _Optional[_Union[Ratio, _Mapping]] = ...) -> None: ...

class GetDashboardResponse(_message.Message):
    __slots__ = ("figures", "as_of", "position")
    FIGURES_FIELD_NUMBER: _ClassVar[int]
    AS_OF_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    figures: _containers.RepeatedCompositeFieldContainer[DashboardFigure]
    as_of: _date_pb2.Date
    position: int
    def __init__(self, figures: _Optional[_Iterable[_Union[DashboardFigure, _Mapping]]] = ..., as_of: _Optional[_Union[_date_pb2.Date, _Mapping]] = ..., position: _Optional[int] = ...) -> None: ...
