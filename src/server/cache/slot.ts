import { randomBytes } from "node:crypto";

/**
 * What stands in a page where each visitor gets something of his own, such as the token of a form. Everything around it is
 * drawn once and kept. It is another in each process, so that no text on file can hold it.
 */
export const slot = `slot-${randomBytes(18).toString("base64url")}`;

/** Gives what goes into the slot for the next visitor, in characters that need no escape in HTML; null where the page is no longer right. */
export type Filler = () => string | null;

const fillers = new WeakMap<Response, Filler>();

/** Says of an answer that it has a slot: it may be kept, but what is given of it is for one visitor alone. */
export function filled(response: Response, fill: Filler | null): Response {
  if (fill) fillers.set(response, fill);
  return response;
}

const texts = new WeakMap<Response, string>();

/** Says what text an answer is made of, so that whoever keeps it need not read it out of a stream again. */
export function ofText(response: Response, text: string): Response {
  texts.set(response, text);
  return response;
}

export const textOf = (response: Response): string | null => texts.get(response) ?? null;

export const fillerOf = (response: Response): Filler | null => fillers.get(response) ?? null;

/** What of a page is the same for all: before, between and after its slots. */
export const aroundSlots = (body: Uint8Array): Buffer[] =>
  Buffer.from(body)
    .toString()
    .split(slot)
    .map((part) => Buffer.from(part));
