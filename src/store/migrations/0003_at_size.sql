CREATE TABLE "engagement_party" (
	"party" text NOT NULL,
	"date_from" date NOT NULL,
	"id" text NOT NULL,
	"date_to" date NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"plover" text NOT NULL,
	"domains" text[] NOT NULL,
	"parties" text[],
	CONSTRAINT "engagement_party_pk" PRIMARY KEY("party","date_from","id") INCLUDE ("date_to","kind","status","plover","domains","parties")
);
--> statement-breakpoint
CREATE TABLE "visit" (
	"url" text PRIMARY KEY NOT NULL,
	"etag" text,
	"last_modified" text,
	"seen_ids" json NOT NULL
);
--> statement-breakpoint
CREATE INDEX "engagement_party_id" ON "engagement_party" USING hash ("id");