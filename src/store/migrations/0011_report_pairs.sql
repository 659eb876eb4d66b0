CREATE TABLE "engagement_report_pair" (
	"pair" text NOT NULL,
	"kind" text NOT NULL,
	"reach_to" date NOT NULL,
	"reach_from" date NOT NULL,
	"report" text NOT NULL,
	CONSTRAINT "engagement_report_pair_pk" PRIMARY KEY("pair","kind","reach_to","reach_from","report")
);
--> statement-breakpoint
DROP TABLE "engagement_report_party" CASCADE;
