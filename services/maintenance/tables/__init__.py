"""Dated tables of maintenance: items of a visit, intervals, schemes, causes, weights, votes."""
