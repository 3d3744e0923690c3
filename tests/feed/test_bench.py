"""The benchmark of the feed measures what it says: here with numbers that are no measure."""

from tests.bench import bench_feed


def test_the_benchmark_runs_small() -> None:
    """Every event is delivered, back-filled and live."""
    numbers = bench_feed.run(events=3_000, subscribers=5, seconds=0.5)
    assert numbers["events"] == 3_000
    assert numbers["live_events"] == 52
    assert 0 < numbers["delivery_p50_ms"] <= numbers["delivery_p99_ms"]
    assert min(numbers.values()) > 0
