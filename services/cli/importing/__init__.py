"""Bulk import 批量导入: a CSV file of an old register, through a mapping file, into the registry.

Lines become records (`lines`), records become rows (`compiled`, as the `mapping` says), rows travel
in batches (`sending`), and every row ends up accepted, unchanged, or in the rejects file.
"""
