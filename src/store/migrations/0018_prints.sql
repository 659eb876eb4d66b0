CREATE TABLE "article_print" (
	"article" text PRIMARY KEY NOT NULL,
	"least" text NOT NULL
);
