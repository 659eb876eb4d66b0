-- Full text search in each article's own language, with accents folded: "ministere" finds "ministère" and the reverse.
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_fr (COPY = french);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_fr ALTER MAPPING FOR numhword, numword WITH unaccent, simple;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_en (COPY = english);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_en ALTER MAPPING FOR numhword, numword WITH unaccent, simple;--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION chancery_any (COPY = simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION chancery_any ALTER MAPPING FOR hword, hword_part, word, numhword, numword WITH unaccent, simple;--> statement-breakpoint
CREATE FUNCTION chancery_config(lang text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE split_part(lower(lang), '-', 1)
  WHEN 'fr' THEN 'chancery_fr'::regconfig
  WHEN 'en' THEN 'chancery_en'::regconfig
  ELSE 'chancery_any'::regconfig
END;--> statement-breakpoint
-- Where the locale is C, the parser takes every character beyond ASCII for a letter: "l’accord" and "«oui»" would be one
-- word each. One character stands for one, so that a snippet of the text so written reads as the text does.
CREATE FUNCTION chancery_plain(body text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(body,
  E'\u2019\u2018\u201a\u201b\u2039\u203a\u201c\u201d\u201e\u00ab\u00bb\u2026\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00a0\u202f\u2007\u2009\u200b\u2022\u00b7',
  '''''''''''''""""".-------       ');--> statement-breakpoint
-- A tsvector holds less than a megabyte: of a longer text its beginning can be searched.
CREATE FUNCTION chancery_words(lang text, title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector(chancery_config(lang), chancery_plain(left(coalesce(title, ''), 2000))), 'A')
  || setweight(to_tsvector(chancery_config(lang), chancery_plain(left(body, 150000))), 'B');
