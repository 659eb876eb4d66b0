CREATE TABLE "commitment_pair" (
	"pair" text NOT NULL,
	"kind" text NOT NULL,
	"closed" date NOT NULL,
	"id" text NOT NULL,
	"made" date NOT NULL,
	"heard" date NOT NULL,
	"due_from" date,
	"due_to" date,
	"undue" boolean NOT NULL,
	"put_off" boolean NOT NULL,
	"keep_from" date NOT NULL,
	"country" text,
	"keepers" text[],
	CONSTRAINT "commitment_pair_pk" PRIMARY KEY("pair","kind","closed","id")
);
--> statement-breakpoint
CREATE TABLE "engagement_pair" (
	"pair" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "engagement_pair_pk" PRIMARY KEY("pair","kind","day","id")
);
--> statement-breakpoint
CREATE INDEX "commitment_pair_id" ON "commitment_pair" USING hash ("id");--> statement-breakpoint
CREATE INDEX "engagement_pair_id" ON "engagement_pair" USING hash ("id");--> statement-breakpoint
CREATE INDEX "commitment_kept_by" ON "commitment" USING hash (("record"->>'fulfilled_by'));--> statement-breakpoint
CREATE INDEX "engagement_report_refused" ON "engagement_report" USING gin ("parties") WITH (fastupdate=false) WHERE status = 'refused';