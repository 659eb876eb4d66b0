-- What is on file already, in the columns that came later. Run again after a backup of an earlier version was restored.
INSERT INTO engagement_party (party, date_from, id, date_to, kind, status, plover, domains, parties)
SELECT DISTINCT party, date_from, id, date_to, kind, status, plover, domains, CASE WHEN cardinality(parties) <= 100 THEN parties END
FROM engagement, unnest(parties) AS party ON CONFLICT DO NOTHING;--> statement-breakpoint
-- What was put off is due when it was put off to: a day, month, quarter or year, or no known time.
UPDATE commitment SET due_to = CASE
  WHEN put_off ~ '^\d{4}-\d\d-\d\d$' THEN put_off::date
  WHEN put_off ~ '^\d{4}-\d\d$' THEN ((put_off || '-01')::date + interval '1 month' - interval '1 day')::date
  WHEN put_off ~ '^\d{4}-Q[1-4]$' THEN (make_date(left(put_off, 4)::int, right(put_off, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date
  WHEN put_off ~ '^\d{4}$' THEN (put_off || '-12-31')::date
END
FROM (SELECT id AS postponed, record->'changes'->-1->>'due' AS put_off FROM commitment WHERE status = 'postponed') p
WHERE id = postponed;
