-- Dyads with much on file are still to be summed up, as far as their years are counted. Run again after a backup of an earlier
-- version was restored.
INSERT INTO dyad_changed (pair, filing)
SELECT pair, gen_random_uuid()
FROM (SELECT party || ' ' || partner AS pair FROM party_year, unnest(partners, together) AS u(partner, n)
  WHERE party COLLATE "C" < partner COLLATE "C" GROUP BY 1 HAVING sum(n) >= 200) p
WHERE NOT EXISTS (SELECT FROM dyad_changed c WHERE c.pair = p.pair) AND NOT EXISTS (SELECT FROM dyad_sums s WHERE s.pair = p.pair);
