CREATE TABLE "commitment_party" (
	"party" text NOT NULL,
	"date_from" date NOT NULL,
	"id" text NOT NULL,
	"date_to" date NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"due_to" date,
	"late" boolean NOT NULL,
	"parties" text[],
	CONSTRAINT "commitment_party_pk" PRIMARY KEY("party","date_from","id") INCLUDE ("date_to","kind","status","due_to","late","parties")
);
--> statement-breakpoint
DROP INDEX "commitment_date";--> statement-breakpoint
DROP INDEX "engagement_date";--> statement-breakpoint
CREATE INDEX "commitment_party_id" ON "commitment_party" USING hash ("id");--> statement-breakpoint
CREATE INDEX "commitment_by_day" ON "commitment" USING btree ("date_from","id") INCLUDE ("date_to","kind","status","due_to","late");--> statement-breakpoint
CREATE INDEX "engagement_by_day" ON "engagement" USING btree ("date_from","id") INCLUDE ("date_to","kind","status","domains");