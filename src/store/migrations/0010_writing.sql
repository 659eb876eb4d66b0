CREATE TABLE "piece" (
	"id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"published" integer,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "piece_revision" (
	"piece" text NOT NULL,
	"revision" integer NOT NULL,
	"who" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"content" json NOT NULL,
	CONSTRAINT "piece_revision_piece_revision_pk" PRIMARY KEY("piece","revision")
);
--> statement-breakpoint
CREATE INDEX "piece_changed" ON "piece" USING btree ("changed_at","id");