"""Worklists 待办: what is open or overdue, for how long, who owes it, and the facts behind it.

Of every elevator (and of every file that is about none) one row keeps what its obligations follow
from. When a fact arrives the obligations are worked out anew, and what differs is written. Whether
something is overdue is never stored: it is a comparison with the day that is asked about.
"""
