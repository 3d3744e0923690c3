"""Cases, rescues and accidents 应急处置与事故."""

from typing import Final

from services.views.statistics.metric import Metric, MetricKind

_HOTLINE: Final = "CPASE M 001-2015; plan of 2015 (应急处置平台统计数据)"
_ACCIDENTS: Final = "特种设备安全监察条例 art. 61-64; 通报 of each year"
_FLOW: Final = MetricKind.FLOW

EMERGENCY_METRICS: Final = (
    Metric("cases.v1", _FLOW, "cases", "受理量",
           "Cases reported in the period, linked calls counted once", "cases", _HOTLINE,
           parts=("case_kind", "level")),
    Metric("faults.v1", _FLOW, "faults", "故障报修数量",
           "Cases of a fault reported in the period", "cases", _HOTLINE),
    Metric("causes.v1", _FLOW, "causes", "已查明原因的工单数量",
           "Cases reported in the period and closed with a cause, by two-level code", "cases",
           "江苏省电梯困人白皮书 (two-level codes)", parts=("cause", "cause_class")),
    Metric("entrapments.v1", _FLOW, "entrapments", "困人起数",
           "Entrapments reported in the period, linked calls counted once", "cases", _HOTLINE),
    Metric("persons_freed.v1", _FLOW, "persons_freed", "解救人数",
           "Persons that came out, by the day of the report", "persons", _HOTLINE),
    Metric("arrivals.v1", _FLOW, "call_to_arrival", "有到达记录的困人起数",
           "Entrapments with an arrival, by the day of the report", "cases", _HOTLINE),
    Metric("arrivals_in_time.v1", _FLOW, "call_to_arrival_in_time", "按时到达的困人起数",
           "Entrapments with an arrival within the limit of the place and day", "cases", _HOTLINE),
    Metric("answers_in_time.v1", _FLOW, "answered_in_time", "按时响应的困人起数",
           "Entrapments taken up within the limit of the place and day", "cases", _HOTLINE),
    Metric("arrived_in_time.v1", MetricKind.RATE, "arrivals_in_time.v1", "按时到达率",
           "Entrapments with an arrival within the limit of the place and day", "%", _HOTLINE,
           denominator="Entrapments with an arrival", over="arrivals.v1", per=100),
    Metric("answered_in_time.v1", MetricKind.RATE, "answers_in_time.v1", "按时响应率",
           "Entrapments taken up within the limit of the place and day", "%", _HOTLINE,
           denominator="Entrapments", over="entrapments.v1", per=100),
    Metric("accidents.v1", _FLOW, "accidents", "事故起数",
           "Accidents that happened in the period, incidents left out", "accidents", _ACCIDENTS,
           parts=("grade",)),
    Metric("deaths.v1", _FLOW, "accident_deaths", "事故死亡人数",
           "Deaths in accidents of the period, incidents left out", "persons", _ACCIDENTS),
    Metric("serious_injuries.v1", _FLOW, "accident_serious_injuries", "事故重伤人数",
           "Seriously injured in accidents of the period", "persons", _ACCIDENTS),
    Metric("injuries.v1", _FLOW, "accident_injuries", "事故受伤人数",
           "Injured in accidents of the period, seriously or not", "persons", _ACCIDENTS),
    Metric("incidents.v1", _FLOW, "incidents", "相关事件起数",
           "Incidents that happened in the period", "incidents", _ACCIDENTS, parts=("grade",)),
    Metric("incident_deaths.v1", _FLOW, "incident_deaths", "相关事件死亡人数",
           "Deaths in incidents of the period", "persons", _ACCIDENTS),
    Metric("deaths_per_10k.v1", MetricKind.RATE, "deaths.v1", "万台死亡人数",
           "Deaths in accidents of the period, incidents left out", "deaths per 10 000 elevators",
           "质检总局 2014 年通报：死亡 36 人，360 万台，约 0.10",
           denominator="Elevators in stock at the end of the period", over="stock.v1", per=10_000),
    Metric("platforms_live.v1", MetricKind.LEVEL, "platforms", "在运行的应急处置平台数量",
           "Platforms that work", "platforms", "Plan of 2015 (应急处置平台)", part="stage:live"),
    Metric("platforms_building.v1", MetricKind.LEVEL, "platforms", "在建的应急处置平台数量",
           "Platforms that are being built", "platforms", "Plan of 2015 (应急处置平台)",
           part="stage:building"),
    Metric("platforms_planned.v1", MetricKind.LEVEL, "platforms", "已规划的应急处置平台数量",
           "Platforms that are planned", "platforms", "Plan of 2015 (应急处置平台)",
           part="stage:planned"),
)  # fmt: skip
