import { z } from "zod";

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const word = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);

const person = z.looseObject({ name: z.string(), office: word, of: word });
const engagement = z.looseObject({
  kind: z.string(),
  status: word,
  parties: names,
  people: names,
  host_event: word,
  country: word,
  city: word,
  date: word,
  domains: names,
  plover: word,
});
const commitment = z.looseObject({
  kind: z.string(),
  status: word,
  parties: names,
  people: names,
  date: word,
  plover: word,
  due: word,
});

/** What is compared of a reading; its other fields are passed over. */
export const comparedSchema = z.looseObject({
  id: z.string(),
  people: list(person),
  engagements: list(engagement),
  commitments: list(commitment),
});

/** An annotated article: the article itself, and what a careful reader finds in it. */
export const goldSchema = comparedSchema.extend({ diplomatic: z.boolean().nullish() });

export type Compared = z.infer<typeof comparedSchema>;
export type Gold = z.infer<typeof goldSchema>;
export type ComparedPerson = z.infer<typeof person>;
export type ComparedEngagement = z.infer<typeof engagement>;
export type ComparedCommitment = z.infer<typeof commitment>;
