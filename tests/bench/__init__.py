"""Benchmarks: `make bench`. Ratios measured in one run; never part of the tests."""
