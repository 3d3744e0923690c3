"""The registry 登记: which elevators there are, where, whose, and in which phase of their life.

It decides for makers, installers, user units and registration authorities whether a life-cycle
act 从选型采购直至报废更新 may be recorded, under TSG 08 (使用登记), the Special Equipment Safety
Law 特种设备安全法, and the campaign plan of 2015. It holds the identity of every elevator: one
machine, one record, and an identifier that must be unique belongs to one elevator only.
"""
