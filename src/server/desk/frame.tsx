import type { Child } from "hono/jsx";
import type { z } from "zod";
import type { Desk } from "../../desk/index.ts";
import type { Role } from "../../model/index.ts";
import type { Editor } from "../../store/index.ts";
import type { Locale } from "../words.ts";

/** What a page or an action of the desk is asked with. */
export interface DeskAsked {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly params: Readonly<Record<string, string>>;
  /** Who is signed in; null for anybody. */
  readonly editor: Editor | null;
  /** Network address of the sender, as far as it can be trusted. */
  readonly sender: string;
  /** What the session cookie holds. */
  readonly cookie: string | null;
  /** Address of the site, without a slash at the end. */
  readonly base: string;
  readonly today: string;
}

/** A page that is drawn for one visitor and kept by nobody. */
export interface Drawn {
  readonly title: string;
  readonly body: Child;
  /** 200 where it is not given. */
  readonly status?: 200 | 401 | 404 | 409 | 410 | 422 | 429 | 503;
  /** A script of this host, by its name, without which the page works too. */
  readonly script?: "review";
  /** After how many seconds to come again. */
  readonly retryAfter?: number;
}

/** What an action leads to: another page, or the same with what has to be mended. */
export type Outcome =
  | (Drawn & { readonly cookie?: string | null })
  | { readonly to: string; readonly cookie?: string | null };

/** A page of the desk: never cached, never found by search engines. */
export interface DeskPage<Query> {
  /** Without the language. */
  readonly path: string;
  /** Who may see it; null for anybody. */
  readonly role: Role | null;
  readonly query: z.ZodType<Query>;
  draw(asked: DeskAsked, query: Query): Promise<Drawn | null> | Drawn | null;
}

/** What a form does. Nothing is ever written but by one of these. */
export interface Action<Input> {
  readonly path: string;
  readonly role: Role | null;
  /** Strict: a field that the form does not have is refused. */
  readonly input: z.ZodType<Input>;
  act(asked: DeskAsked, input: Input): Promise<Outcome | null>;
  /** The form again, with what was written and what is wrong with it, by field; "form" is "unavailable" where nothing can be kept now. */
  mend?(asked: DeskAsked, given: Fields, wrong: Readonly<Record<string, string>>): Promise<Outcome | null>;
}

/** The fields of a form as they were sent; a list where a name came several times. */
export type Fields = Readonly<Record<string, string | string[]>>;

export const deskPage = <Query,>(value: DeskPage<Query>): DeskPage<Query> => value;
export const action = <Input,>(value: Action<Input>): Action<Input> => value;
