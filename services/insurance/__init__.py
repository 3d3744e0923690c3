"""Insurance 保险: group programmes 统保, the liability cover of elevators 电梯责任险, and claims.

It decides for insurers, payers, user units and authorities what cover an elevator has on any day,
what it costs and why, and what is paid after an accident or an entrapment, under the plan of 2015:
统保 (one party pays, all are insured), 责任保险与电梯安全排查相结合, 事故赔偿与事故预防. Payment does
not wait for fault 先赔付后追责; what is paid never exceeds what the cover promises.
"""
