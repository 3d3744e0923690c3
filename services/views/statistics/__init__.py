"""Figures 统计指标: the delta ledger, the catalogue of metrics, and the questions they answer."""
