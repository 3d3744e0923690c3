"""`elevators feed`: look at the partner feed, and try what consumes it."""
