CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"list" text NOT NULL,
	"verdict" text NOT NULL,
	"read" json,
	"made" json,
	"anchors" json NOT NULL,
	"text_hash" text NOT NULL,
	"reader" text NOT NULL,
	"who" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "review" (
	"article" text PRIMARY KEY NOT NULL,
	"who" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"type" text NOT NULL,
	"target" text NOT NULL,
	"matter" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"email" text,
	"email_mark" text,
	"sender_mark" text,
	"sent_on" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "correction_article" ON "correction" USING btree ("article","id");--> statement-breakpoint
CREATE INDEX "suggestion_status" ON "suggestion" USING btree ("status","sent_at","id");--> statement-breakpoint
CREATE INDEX "suggestion_article" ON "suggestion" USING btree ("article");--> statement-breakpoint
CREATE INDEX "suggestion_email" ON "suggestion" USING btree ("email_mark");--> statement-breakpoint
CREATE INDEX "suggestion_sender" ON "suggestion" USING btree ("sender_mark");--> statement-breakpoint
CREATE INDEX "commitment_report_doubt" ON "commitment_report" USING btree ((("report"->'found'->>'confidence')::float8));--> statement-breakpoint
CREATE INDEX "engagement_report_doubt" ON "engagement_report" USING btree ((("report"->'found'->>'confidence')::float8));