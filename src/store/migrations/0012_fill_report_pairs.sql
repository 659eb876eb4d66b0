-- The reports of what was held that are on file already. Run again after a backup of an earlier version was restored.
INSERT INTO engagement_report_pair (pair, kind, reach_to, reach_from, report)
SELECT pair, kind, reach_to, reach_from, id
FROM engagement_report r, LATERAL (
  SELECT array_agg(DISTINCT party COLLATE "C") AS names, count(DISTINCT party) AS n FROM unnest(r.parties) AS party) each,
LATERAL (
  SELECT names[1] AS pair WHERE n = 1
  UNION ALL SELECT a || ' ' || b FROM unnest(names) AS a, unnest(names) AS b
    WHERE n BETWEEN 2 AND 16 AND a COLLATE "C" < b COLLATE "C"
  UNION ALL SELECT '* ' || one FROM unnest(names) AS one WHERE n > 16) p
WHERE status IN ('held', 'ongoing')
ON CONFLICT DO NOTHING;
