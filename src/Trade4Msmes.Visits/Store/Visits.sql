-- Logged views put together to visits: the views of one reader with no more than 30 minutes between two of them. The first view of a
-- visit says how it came. The mark of the reader ends here: what is kept is a number within the day.
WITH logged AS ({log}),
timed AS (
    SELECT *, utc - lag(utc) OVER reader AS quiet
    FROM logged
    WINDOW reader AS (PARTITION BY day, visitor ORDER BY utc, number)),
numbered AS (
    SELECT *,
        CASE WHEN visitor IS NOT NULL THEN
            count(*) FILTER (visitor IS NOT NULL AND (quiet IS NULL OR quiet > INTERVAL 30 MINUTE)) OVER
                (PARTITION BY day ORDER BY visitor NULLS LAST, utc, number ROWS UNBOUNDED PRECEDING) END AS visitNumber,
        CASE WHEN visitor IS NOT NULL THEN dense_rank() OVER (PARTITION BY day ORDER BY visitor NULLS LAST) END AS visitorNumber
    FROM timed)
SELECT
    day, utc, kind, robot, robotName,
    {after} + visitorNumber AS visitor,
    {after} + visitNumber AS visit,
    visitNumber IS NOT NULL AND row_number() OVER visit = 1 AS entry,
    host, path, language, country,
    CASE WHEN visitNumber IS NULL THEN channel ELSE first_value(channel) OVER visit END AS channel,
    CASE WHEN visitNumber IS NULL THEN source ELSE first_value(source) OVER visit END AS source,
    referrer, taggedSource, medium, campaign, clickId, device, browser, system, readerLanguage, rules
FROM numbered
WINDOW visit AS (PARTITION BY day, visitNumber ORDER BY utc, number)
ORDER BY day, utc, number
