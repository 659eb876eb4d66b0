CREATE TABLE "article" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"text" text NOT NULL,
	"title" text,
	"lang" text NOT NULL,
	"published" text,
	"outlet" text,
	"author" text,
	"url" text,
	"reading" json NOT NULL,
	"reader" text NOT NULL,
	"story" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (chancery_words("lang", "title", "text")) STORED
);
--> statement-breakpoint
CREATE TABLE "article_band" (
	"band" text NOT NULL,
	"article" text NOT NULL,
	CONSTRAINT "article_band_band_article_pk" PRIMARY KEY("band","article")
);
--> statement-breakpoint
CREATE TABLE "article_content" (
	"hash" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"parties" text[] NOT NULL,
	"date" text,
	"date_from" date NOT NULL,
	"date_to" date NOT NULL,
	"due" text,
	"due_to" date,
	"late" boolean NOT NULL,
	"sources" integer NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commitment_report" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"parties" text[] NOT NULL,
	"due" text,
	"record" text,
	"report" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"a" text NOT NULL,
	"b" text NOT NULL,
	"same" boolean NOT NULL,
	"reason" text,
	"who" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "decision_a_b_pk" PRIMARY KEY("a","b")
);
--> statement-breakpoint
CREATE TABLE "engagement" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"parties" text[] NOT NULL,
	"date" text,
	"date_from" date NOT NULL,
	"date_to" date NOT NULL,
	"domains" text[] NOT NULL,
	"country" text,
	"city" text,
	"host_event" text,
	"plover" text NOT NULL,
	"sources" integer NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_report" (
	"id" text PRIMARY KEY NOT NULL,
	"article" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"parties" text[] NOT NULL,
	"reach_from" date NOT NULL,
	"reach_to" date NOT NULL,
	"record" text,
	"report" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "engagement_report_party" (
	"party" text NOT NULL,
	"kind" text NOT NULL,
	"reach_to" date NOT NULL,
	"reach_from" date NOT NULL,
	"report" text NOT NULL,
	CONSTRAINT "engagement_report_party_pk" PRIMARY KEY("party","kind","reach_to","reach_from","report")
);
--> statement-breakpoint
CREATE TABLE "filing_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"what" text NOT NULL,
	"record" text,
	"article" text,
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "record_alias" (
	"former" text PRIMARY KEY NOT NULL,
	"record" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sighting" (
	"of" text NOT NULL,
	"office" text NOT NULL,
	"name" text NOT NULL,
	"article" text NOT NULL,
	"published" text,
	"lang" text NOT NULL,
	CONSTRAINT "sighting_of_office_name_article_pk" PRIMARY KEY("of","office","name","article")
);
--> statement-breakpoint
CREATE TABLE "tenure" (
	"id" text PRIMARY KEY NOT NULL,
	"of" text NOT NULL,
	"office" text NOT NULL,
	"person" text NOT NULL,
	"names" text[] NOT NULL,
	"first" text NOT NULL,
	"last" text NOT NULL,
	"record" json NOT NULL
);
--> statement-breakpoint
CREATE INDEX "article_published" ON "article" USING btree (coalesce("published", ''),"id");--> statement-breakpoint
CREATE INDEX "article_story" ON "article" USING btree ("story");--> statement-breakpoint
CREATE INDEX "article_outlet" ON "article" USING hash ("outlet");--> statement-breakpoint
CREATE INDEX "article_search" ON "article" USING gin ("search");--> statement-breakpoint
CREATE INDEX "commitment_parties" ON "commitment" USING gin ("parties") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "commitment_status" ON "commitment" USING btree ("status","due_to");--> statement-breakpoint
CREATE INDEX "commitment_date" ON "commitment" USING btree ("date_from","id");--> statement-breakpoint
CREATE INDEX "commitment_report_article" ON "commitment_report" USING btree ("article");--> statement-breakpoint
CREATE INDEX "commitment_report_record" ON "commitment_report" USING btree ("record");--> statement-breakpoint
CREATE INDEX "commitment_report_parties" ON "commitment_report" USING gin ("parties") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "decision_b" ON "decision" USING btree ("b");--> statement-breakpoint
CREATE INDEX "engagement_parties" ON "engagement" USING gin ("parties") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "engagement_date" ON "engagement" USING btree ("date_from","id");--> statement-breakpoint
CREATE INDEX "engagement_host_event" ON "engagement" USING hash ("host_event");--> statement-breakpoint
CREATE INDEX "engagement_report_article" ON "engagement_report" USING btree ("article");--> statement-breakpoint
CREATE INDEX "engagement_report_record" ON "engagement_report" USING btree ("record");--> statement-breakpoint
CREATE INDEX "engagement_report_unheld" ON "engagement_report" USING gin ("parties") WITH (fastupdate=false) WHERE status not in ('held', 'ongoing');--> statement-breakpoint
CREATE INDEX "filing_log_record" ON "filing_log" USING btree ("record","id");--> statement-breakpoint
CREATE INDEX "record_alias_record" ON "record_alias" USING btree ("record");--> statement-breakpoint
CREATE INDEX "sighting_article" ON "sighting" USING btree ("article");--> statement-breakpoint
CREATE INDEX "tenure_office" ON "tenure" USING btree ("of","office","first");--> statement-breakpoint
CREATE INDEX "tenure_names" ON "tenure" USING gin ("names") WITH (fastupdate=false);