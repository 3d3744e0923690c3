"""Reactions 联动: what follows when something happened. The services meet only here."""
