"""Emergency 应急处置: calls, rescues and their clocks, accidents, and the platforms behind 96333.

It decides for rescue platforms 应急处置平台, maintainers and user units what may be recorded of a case
from alarm to call-back 报警、派单、接警、到达、解救、回访、办结, and for the authorities how an accident
is graded and closed. Under TSG T5002 (arrival of the rescuers), the regulation on special equipment
特种设备安全监察条例 (grades of accidents, two hours in the car), the campaign plan of 2015 (platforms
in all medium cities 中等城市全覆盖, the 96333 hotline). Names and telephones of callers and casualties
are sealed, and leave this service only by a look that is on record.
"""
