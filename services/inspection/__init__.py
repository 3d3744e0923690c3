"""Inspection 检验检测: whether elevators are looked at in time, by whom, and what was found.

It decides for user units, inspection bodies and authorities which inspection or self-test counts,
when the next one is due, who is qualified to do it, and which sample an authority looks at, under
the Special Equipment Safety Law 特种设备安全法, TSG T7001 (检验), TSG T7008 (自行检测), GB 45067
(重大事故隐患) and the plan of 2015 (长效机制).
"""
