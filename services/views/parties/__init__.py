"""Parties 单位 as views: a maker's fleet, a maintainer's work, an insurer's portfolio.

What would be slow to count over a million cards is kept as sums, which the folds add to.
"""
