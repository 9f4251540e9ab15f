-- Every view of a period, as it is kept.
COPY (FROM ({views}) ORDER BY day, utc) TO {target} (FORMAT {format})
