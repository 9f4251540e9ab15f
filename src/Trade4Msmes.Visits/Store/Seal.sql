-- A day's file: what was sealed before, if anything, and the logs that came since.
COPY ({before}{views}) TO {target} (FORMAT parquet, COMPRESSION zstd)
