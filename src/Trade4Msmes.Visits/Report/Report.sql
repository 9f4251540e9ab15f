-- Figures by group. Views are the rows; a visit is counted where it left one.
WITH views AS ({views}),
chosen AS (FROM views WHERE day BETWEEN $1 AND $2 AND {people}),
whole AS (
    SELECT *,
        CASE WHEN visit IS NOT NULL THEN first_value(path) OVER visits END AS landingPage,
        CASE WHEN visit IS NOT NULL THEN last_value(path) OVER visits END AS exitPage,
        CASE WHEN visit IS NOT NULL THEN count(*) OVER visits END AS viewsOfVisit,
        CASE WHEN entry THEN date_diff('second', utc, last_value(utc) OVER visits) END AS secondsOfVisit
    FROM chosen
    WINDOW visits AS (PARTITION BY day, visit ORDER BY utc, entry DESC ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
SELECT {groups}
    count(DISTINCT (day, visit)) FILTER (visit IS NOT NULL) AS visits,
    count(DISTINCT (day, visitor)) FILTER (visitor IS NOT NULL) AS visitors,
    count(*) FILTER (kind = 'person') AS views,
    count(*) FILTER (kind = 'person' AND visit IS NULL) AS unmarkedViews,
    count(*) FILTER (viewsOfVisit = 1) AS bounces,
    {seconds} AS seconds,
    count(*) AS requests
FROM whole
WHERE {filters}
GROUP BY ALL
ORDER BY {order}
