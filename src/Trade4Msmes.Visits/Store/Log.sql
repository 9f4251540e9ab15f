-- The lines of logs. A line that a crash tore in two has no time and is left out.
SELECT *
FROM read_json({files}, format = 'newline_delimited', ignore_errors = true, columns = {
    day: 'DATE', utc: 'TIMESTAMP', number: 'BIGINT', kind: 'VARCHAR', robot: 'VARCHAR', robotName: 'VARCHAR', visitor: 'VARCHAR',
    host: 'VARCHAR', path: 'VARCHAR', language: 'VARCHAR', country: 'VARCHAR', channel: 'VARCHAR', source: 'VARCHAR',
    referrer: 'VARCHAR', taggedSource: 'VARCHAR', medium: 'VARCHAR', campaign: 'VARCHAR', clickId: 'VARCHAR',
    device: 'VARCHAR', browser: 'VARCHAR', system: 'VARCHAR', readerLanguage: 'VARCHAR', rules: 'INTEGER'})
WHERE utc IS NOT NULL AND rules IS NOT NULL
