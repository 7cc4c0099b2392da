-- The company in one row a quarter and unit: points and weeks are never added up. `by_workbook` is the view of by-workbook.sql.
SELECT
  quarter,
  unit,
  COUNT(*) AS workbooks,
  SUM(CASE WHEN is_committed THEN 1 ELSE 0 END) AS committed_workbooks,
  SUM(budget) AS budget,
  SUM(remaining) AS remaining,
  SUM(waste) AS waste,
  ROUND(100 * SUM(waste) / NULLIF(SUM(budget), 0), 1) AS waste_percent,
  SUM(committed) AS committed,
  ROUND(100 * SUM(churn_in + churn_out) / NULLIF(SUM(committed), 0), 1) AS churn_gross_percent,
  ROUND(100 * SUM(churn_in - churn_out) / NULLIF(SUM(committed), 0), 1) AS churn_net_percent
FROM by_workbook
GROUP BY quarter, unit
ORDER BY quarter, unit
