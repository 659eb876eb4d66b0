CREATE TABLE "party_portfolio" (
	"party" text PRIMARY KEY NOT NULL,
	"sums" json NOT NULL
);
