-- Budget, remaining, waste and churn of every quarter of every workbook. `latest` is the view of latest.sql.
-- An entry that was undone and the one that undoes it cancel out in every sum; churn leaves both out.
WITH entries AS (
  SELECT
    line.*,
    line.reverses = 0 AND taken_back.entry IS NULL AS stands
  FROM latest AS line
  LEFT JOIN latest AS taken_back
    ON taken_back.record = 'entry'
    AND taken_back.workbook_id = line.workbook_id
    AND taken_back.reverses = line.entry
  WHERE line.record = 'entry'
),
posted AS (
  SELECT
    workbook_id,
    quarter,
    SUM(CASE WHEN event = 'Allocated' AND stands THEN 1 ELSE 0 END) AS commits,
    SUM(CASE WHEN request_id = '' THEN effect ELSE 0 END) AS budget_posted,
    SUM(effect) AS effect,
    SUM(sunk) AS sunk,
    SUM(disruption) AS disruption,
    MAX(CASE WHEN stands THEN change_no ELSE 0 END) AS changes,
    SUM(CASE WHEN stands AND event IN ('Committed', 'Carried') THEN price ELSE 0 END) AS committed,
    SUM(
      CASE
        WHEN stands AND event IN ('Added', 'Reinstated') THEN price
        WHEN stands AND event = 'Grown' THEN ABS(effect + sunk + disruption)
        ELSE 0
      END
    ) AS churn_in,
    SUM(
      CASE
        WHEN stands AND event IN ('Dropped', 'Pulled') THEN price
        WHEN stands AND event = 'Cut' THEN ABS(effect + sunk + disruption)
        ELSE 0
      END
    ) AS churn_out
  FROM entries
  GROUP BY workbook_id, quarter
)
SELECT
  terms.workbook_id,
  terms.workbook_name,
  terms.quarter,
  terms.unit,
  COALESCE(posted.commits, 0) > 0 AS is_committed,
  -- Until the commit posts it, capacity x share counts beside what was carried in or granted.
  CASE WHEN COALESCE(posted.commits, 0) > 0 THEN 0 ELSE terms.base_budget END + COALESCE(posted.budget_posted, 0) AS budget,
  CASE WHEN COALESCE(posted.commits, 0) > 0 THEN 0 ELSE terms.base_budget END + COALESCE(posted.effect, 0) AS remaining,
  COALESCE(posted.sunk, 0) AS sunk,
  COALESCE(posted.disruption, 0) AS disruption,
  COALESCE(posted.sunk + posted.disruption, 0) AS waste,
  COALESCE(posted.changes, 0) AS changes,
  COALESCE(posted.committed, 0) AS committed,
  COALESCE(posted.churn_in, 0) AS churn_in,
  COALESCE(posted.churn_out, 0) AS churn_out
FROM latest AS terms
LEFT JOIN posted
  ON posted.workbook_id = terms.workbook_id
  AND posted.quarter = terms.quarter
WHERE terms.record = 'quarter'
