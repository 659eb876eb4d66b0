CREATE TABLE "party_year" (
	"party" text NOT NULL,
	"year" integer NOT NULL,
	"engagements" integer NOT NULL,
	"first" integer NOT NULL,
	"last" text,
	"partners" text[] NOT NULL,
	"together" integer[] NOT NULL,
	"paired" integer[] NOT NULL,
	"tally" json NOT NULL,
	CONSTRAINT "party_year_pk" PRIMARY KEY("party","year")
);
--> statement-breakpoint
CREATE TABLE "party_year_changed" (
	"party" text NOT NULL,
	"year" integer NOT NULL,
	"filing" uuid NOT NULL,
	CONSTRAINT "party_year_changed_pk" PRIMARY KEY("party","year","filing")
);

--> statement-breakpoint
CREATE INDEX "party_year_counts" ON "party_year" USING btree ("party","year") INCLUDE ("engagements","first","last");--> statement-breakpoint
-- Whoever counts over all years of all parties passes over the tallies: they lie apart.
ALTER TABLE "party_year" SET (toast_tuple_target = 128);--> statement-breakpoint
ALTER TABLE "party_year" ALTER COLUMN "partners" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "party_year" ALTER COLUMN "together" SET STORAGE MAIN;--> statement-breakpoint
ALTER TABLE "party_year" ALTER COLUMN "paired" SET STORAGE MAIN;
