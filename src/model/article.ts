import { z } from "zod";

/**
 * One news article or official communiqué as received. `text` holds the body, paragraphs parted by line breaks; a
 * dateline, a byline and page furniture may stand in it. Every offset of a reading points into `text`.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  /** BCP 47 tag; detected where it is missing. */
  lang: z.string().nullish(),
  /** ISO date of publication, "2025-10-16". */
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  author: z.string().nullish(),
  url: z.string().nullish(),
  /** Under what terms it may be used, in its publisher's words or as the address of a licence. */
  license: z.string().nullish(),
});
export type Article = z.infer<typeof articleSchema>;
