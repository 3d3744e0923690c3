"""Maintenance 维保: who maintains each elevator, what was done, how well, and who pays for repairs.

It decides for maintainers, user units and authorities which contracts hold, who maintains an
elevator on a day (at most one), which visits 维护保养 count, when the next is due, how a maintainer
is rated 维保质量评价, and whether the housing maintenance fund 住宅专项维修资金 may be used. Rules:
Special Equipment Safety Law 特种设备安全法 art. 45, TSG T5002, Civil Code 民法典 art. 278, 281, and
the campaign plan of 2015.
"""
