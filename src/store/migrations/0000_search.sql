-- Full text search in each article's own language, with accents folded: "ministere" finds "ministère" and the reverse.
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_fr (COPY = french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_en (COPY = english);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_any (COPY = simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_any ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;--> statement-breakpoint
CREATE FUNCTION chancery_config(lang text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE split_part(lower(lang), '-', 1)
  WHEN 'fr' THEN 'chancery_fr'::regconfig
  WHEN 'en' THEN 'chancery_en'::regconfig
  ELSE 'chancery_any'::regconfig
END;--> statement-breakpoint
-- A tsvector holds less than a megabyte: of a longer text its beginning can be searched.
CREATE FUNCTION chancery_words(lang text, title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(chancery_config(lang), left(coalesce(title, ''), 2000)), 'A')
  || setweight(to_tsvector(chancery_config(lang), left(body, 150000)), 'B');
