"""Supervision 监管与大会战: what the authorities ask, find and order, and what becomes of it.

It decides for the authorities of all levels, for user units, maintainers and makers, under the plan
of the year-long campaign of 2015 电梯安全监管大会战工作方案 and the Special Equipment Safety Law
特种设备安全法.
"""
