CREATE TABLE "dyad_changed" (
	"pair" text NOT NULL,
	"filing" uuid NOT NULL,
	CONSTRAINT "dyad_changed_pk" PRIMARY KEY("pair","filing")
);
--> statement-breakpoint
CREATE TABLE "dyad_sums" (
	"pair" text PRIMARY KEY NOT NULL,
	"sums" json NOT NULL
);
