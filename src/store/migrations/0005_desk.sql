CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"who" text NOT NULL,
	"what" text NOT NULL,
	"target" text,
	"before" json,
	"after" json,
	"reason" text,
	"batch" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"status" text NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"email" text NOT NULL,
	"email_mark" text NOT NULL,
	"sender_mark" text,
	"sent_on" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "editor" (
	"name" text PRIMARY KEY NOT NULL,
	"password" text NOT NULL,
	"role" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "erasure" (
	"mark" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token" text PRIMARY KEY NOT NULL,
	"editor" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "audit_target" ON "audit" USING btree ("target","id");--> statement-breakpoint
CREATE INDEX "audit_batch" ON "audit" USING btree ("batch");--> statement-breakpoint
CREATE INDEX "comment_article" ON "comment" USING btree ("article","status","sent_at","id");--> statement-breakpoint
CREATE INDEX "comment_status" ON "comment" USING btree ("status","sent_at","id");--> statement-breakpoint
CREATE INDEX "comment_email" ON "comment" USING btree ("email_mark");--> statement-breakpoint
CREATE INDEX "comment_sender" ON "comment" USING btree ("sender_mark");--> statement-breakpoint
CREATE UNIQUE INDEX "editor_name" ON "editor" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "letter_next" ON "letter" USING btree ("next_try");--> statement-breakpoint
CREATE INDEX "session_editor" ON "session" USING btree ("editor");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");