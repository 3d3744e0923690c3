"""Projections: the shared log folded into tables that can be asked.

`tables` says what a view is made of, `projection` how it follows from events (a pure fold), `sink`
where its rows live (a port; SQLite and PostgreSQL are its adapters), `projector` reads the log, folds
and commits. Rows and checkpoint commit together: every event has its effect exactly once. A view is
never migrated: a new generation is built beside the live one, and then takes its place.
"""
