import type { Page } from "../page.ts";
import { article } from "./article.tsx";
import { articles } from "./articles.tsx";
import { compare } from "./compare.tsx";
import { coverage } from "./coverage.tsx";
import { dyad } from "./dyad.tsx";
import { event, events } from "./events.tsx";
import { home } from "./home.tsx";
import { method } from "./method.tsx";
import { network } from "./network.tsx";
import { parties } from "./parties.tsx";
import { party } from "./party.tsx";
import { people } from "./people.tsx";
import { person } from "./person.tsx";
import { commitment, engagement } from "./record.tsx";
import { commitments, engagements } from "./records.tsx";
import { search } from "./search.tsx";

// biome-ignore lint/suspicious/noExplicitAny: pages ask and show different things; each keeps its own types together
type AnyPage = Page<any, any>;

/** Every page. A new one is its file and its line here. */
export const pages: readonly AnyPage[] = [
  home,
  engagements,
  engagement,
  commitments,
  commitment,
  parties,
  party,
  dyad,
  people,
  person,
  events,
  event,
  network,
  compare,
  articles,
  article,
  search,
  coverage,
  method,
];
