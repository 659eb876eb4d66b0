-- What is only read whole lies apart from the columns that are looked through: thousands of rows fit in few pages.
ALTER TABLE article SET (toast_tuple_target = 256);--> statement-breakpoint
ALTER TABLE engagement_report SET (toast_tuple_target = 256);--> statement-breakpoint
ALTER TABLE commitment_report SET (toast_tuple_target = 256);--> statement-breakpoint
ALTER TABLE engagement SET (toast_tuple_target = 256);--> statement-breakpoint
ALTER TABLE commitment SET (toast_tuple_target = 256);
