-- What is on file already is still to be counted. Run again after a backup of an earlier version was restored.
INSERT INTO party_year_changed (party, year, filing)
SELECT party, year, gen_random_uuid()
FROM (SELECT DISTINCT party, CASE WHEN isfinite(date_from) THEN extract(year FROM date_from)::int ELSE 0 END AS year
  FROM engagement_party) y
WHERE NOT EXISTS (SELECT FROM party_year_changed c WHERE c.party = y.party AND c.year = y.year)
  AND NOT EXISTS (SELECT FROM party_year c WHERE c.party = y.party AND c.year = y.year);
