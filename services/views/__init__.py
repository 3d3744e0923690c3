"""Views 视图: the shared log folded into what people ask: one elevator, a province, the nation.

Each view is a projection: tables, and a pure fold that reads only the events which the services
publish. Whoever asks may name two moments: true as of, and known at.
"""
