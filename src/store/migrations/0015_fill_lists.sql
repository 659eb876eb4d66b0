-- What is on file already, in the table that came later. Run again after a backup of an earlier version was restored.
INSERT INTO commitment_party (party, date_from, id, date_to, kind, status, due_to, late, parties)
SELECT DISTINCT party, date_from, id, date_to, kind, status, due_to, late, CASE WHEN cardinality(parties) <= 100 THEN parties END
FROM commitment, unnest(parties) AS party ON CONFLICT DO NOTHING;
