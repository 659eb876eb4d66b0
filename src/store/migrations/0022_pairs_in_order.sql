-- Pairs of what was filed before 0008 stand in the order of the database's own language, where it has one that is not that
-- of the codes: "org:AU USA" for "USA org:AU". Nothing is looked at where the two are the same. Run again after a backup of
-- an earlier version was restored.
WITH wrong AS (
  DELETE FROM engagement_pair p USING engagement e, unnest(e.parties) AS a, unnest(e.parties) AS b
  WHERE 'a'::text < 'B'::text AND e.id = p.id AND a COLLATE "C" > b COLLATE "C" AND p.pair = a || ' ' || b
  RETURNING b || ' ' || a AS pair, p.kind, p.day, p.id)
INSERT INTO engagement_pair (pair, kind, day, id)
SELECT DISTINCT pair, kind, day, id FROM wrong ON CONFLICT DO NOTHING;--> statement-breakpoint
WITH wrong AS (
  DELETE FROM commitment_pair p USING commitment c, unnest(c.parties) AS a, unnest(c.parties) AS b
  WHERE 'a'::text < 'B'::text AND c.id = p.id AND a COLLATE "C" > b COLLATE "C" AND p.pair = a || ' ' || b
  RETURNING b || ' ' || a AS right_pair, p.*)
INSERT INTO commitment_pair (pair, kind, closed, id, made, heard, due_from, due_to, undue, put_off, keep_from, country, keepers)
SELECT right_pair, kind, closed, id, made, heard, due_from, due_to, undue, put_off, keep_from, country, keepers
FROM wrong ON CONFLICT DO NOTHING;
