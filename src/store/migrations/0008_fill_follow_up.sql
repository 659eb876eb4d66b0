-- What is on file already, in the tables that came later: as near to everything as may be. Run again after a backup of an earlier version was restored.
INSERT INTO engagement_pair (pair, kind, day, id)
SELECT DISTINCT pair, kind, CASE WHEN isfinite(date_from) THEN date_from ELSE coalesce((record->>'reported')::date, '0001-01-01') END, id
FROM engagement e, LATERAL (
  SELECT DISTINCT a || ' ' || b AS pair FROM unnest(e.parties) AS a, unnest(e.parties) AS b WHERE a < b
  UNION SELECT coalesce(min(one), '') FROM unnest(e.parties) AS one HAVING count(DISTINCT one) < 2) p
ON CONFLICT DO NOTHING;--> statement-breakpoint
INSERT INTO commitment_pair (pair, kind, closed, id, made, heard, due_from, due_to, undue, put_off, keep_from)
SELECT DISTINCT pair, kind, '9999-12-31'::date, id, CASE WHEN isfinite(date_from) THEN date_from ELSE '0001-01-01' END, '9999-12-31'::date,
  '0001-01-01'::date, '9999-12-31'::date, true, true, '0001-01-01'::date
FROM commitment c, LATERAL (
  SELECT DISTINCT a || ' ' || b AS pair FROM unnest(c.parties) AS a, unnest(c.parties) AS b WHERE a < b
  UNION SELECT coalesce(min(one), '') FROM unnest(c.parties) AS one HAVING count(DISTINCT one) < 2) p
ON CONFLICT DO NOTHING;
