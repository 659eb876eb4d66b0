DROP INDEX "article_search";--> statement-breakpoint
CREATE INDEX "article_search_fr" ON "article" USING gin ("search") WHERE (lang = 'fr' or lang like 'fr-%');--> statement-breakpoint
CREATE INDEX "article_search_en" ON "article" USING gin ("search") WHERE (lang = 'en' or lang like 'en-%');--> statement-breakpoint
CREATE INDEX "article_search_any" ON "article" USING gin ("search") WHERE lang not in ('fr', 'en') and lang not like 'fr-%' and lang not like 'en-%';