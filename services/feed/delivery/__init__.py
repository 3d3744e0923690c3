"""Delivering to webhooks: a process of its own that reads the log and calls the partners' servers."""
