/*
 * The desk: where readers comment, and editors decide and write. Over the archive, without a page or a command of its own.
 */
export * from "./accounts.ts";
export * from "./comments.ts";
export * from "./desk.ts";
export { mailerOf, type Letter, type Mailer, post, sendLetters } from "./mail.ts";
export { hashPassword, newPassword } from "./passwords.ts";
export * from "./personal.ts";
export * from "./review.ts";
export * from "./suggestions.ts";
export * from "./writing.ts";
