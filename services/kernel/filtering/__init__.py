"""Filters of lists: a subset of AIP-160, as text, as a tree, as a question to a row or a database.

`syntax` is the tree and its canonical text, `parsing` reads a text, `fields` says which fields there
are and judges a tree by them, `matching` asks one thing, `sql` makes the condition of a statement.
The language is described in docs/filters.md.
"""
