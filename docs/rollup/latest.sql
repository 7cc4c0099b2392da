-- What the last export of each workbook says. Every load adds a whole export; the ones before it are history.
-- Runs on BigQuery and on DuckDB. `ledger` is the table that the files were loaded into.
SELECT *
FROM (
  SELECT
    exports.*,
    MAX(exported_at) OVER (PARTITION BY workbook_id) AS last_exported_at
  FROM ledger AS exports
) AS dated
WHERE exported_at = last_exported_at
