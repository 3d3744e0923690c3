"""The definitions of figures, theme by theme."""
