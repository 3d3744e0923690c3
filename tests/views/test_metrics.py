"""The metric catalogue: one definition for each id, in words, of something that is kept."""

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest

from services.views.statistics import definitions
from services.views.statistics.figures import CampaignNotNamed, metric_of, of_campaign
from services.views.statistics.metric import Metric, MetricKind
from services.views.statistics.metrics import METRICS


def defined() -> list[Metric]:
    """Every definition of every theme."""
    themes = (
        import_module(f"{definitions.__name__}.{one.name}")
        for one in iter_modules(definitions.__path__)
    )
    return [
        metric
        for theme in themes
        for group in vars(theme).values()
        if isinstance(group, tuple)
        for metric in group
        if isinstance(metric, Metric)
    ]


def test_no_definition_hides_another() -> None:
    """Each id is one theme's, and the catalogue has them all."""
    ids = Counter(one.id for one in defined())
    assert [name for name, times in ids.items() if times > 1] == []
    assert ids.keys() == METRICS.keys()


def test_a_rate_is_of_two_absolute_figures() -> None:
    """Both of the catalogue; everything else has neither."""
    for one in METRICS.values():
        if one.kind is MetricKind.RATE:
            assert METRICS[one.counts].kind is not MetricKind.RATE
            assert METRICS[one.over].kind is not MetricKind.RATE
            assert one.denominator
        else:
            assert not one.over
            assert not one.denominator


def test_what_is_kept_by_campaign_is_asked_for_by_campaign() -> None:
    """And nothing else is."""
    forms = metric_of("self_inspected.v1")
    assert of_campaign(forms, "2015").part == "campaign:2015"
    with pytest.raises(CampaignNotNamed):
        of_campaign(forms, "")
    stock = metric_of("stock.v1")
    assert of_campaign(stock, "2015") is stock
