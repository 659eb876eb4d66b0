import { shown, table } from "./measure.ts";

/** Milliseconds by question. */
export type Asked = Readonly<Record<string, { readonly p50: number; readonly p95: number }>>;

/** What the archives answered, a column each; a question is named as the first of them names it. */
export function questionsTable(results: Readonly<Record<string, { readonly asked: Asked }>>): string {
  const all = Object.values(results).map(({ asked }) => Object.entries(asked));
  const rows = (all[0] ?? []).map(([name], i) => [
    name,
    ...all.map((asked) => {
      const { p50, p95 } = asked[i]?.[1] ?? { p50: Number.NaN, p95: Number.NaN };
      return `${shown(p50)} / ${shown(p95)}`;
    }),
  ]);
  return (
    "Questions, each asked twenty times: milliseconds at the middle and at the 95th of a hundred.\n\n" +
    table(["", ...Object.keys(results)], rows)
  );
}
