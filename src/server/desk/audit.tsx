import { z } from "zod";
import { articlesOfComments, deeds } from "../../store/index.ts";
import { links } from "../links.ts";
import { NextPage } from "../parts/more.tsx";
import { ScrollTable } from "../parts/scroll-table.tsx";
import type { Locale } from "../words.ts";
import { deedName, sideOf } from "./deed-words.ts";
import { deskPage } from "./frame.tsx";
import { reviewPath } from "./review/paths.ts";
import { deskWords, shownTime } from "./words.ts";

/** Everything that editors did. */
export const auditPage = deskPage({
  path: "/desk/audit",
  role: "moderator",
  query: z.strictObject({ after: z.string().optional() }),
  async draw({ desk, locale }, { after }) {
    const labels = deskWords[locale].audit;
    const { db } = desk.archive;
    const { entries, next } = await deeds(db, { after });
    const commented = await articlesOfComments(
      db,
      entries.flatMap(({ what, target }) => (what.startsWith("comment.") && target ? [target] : [])),
    );
    return {
      title: labels.title,
      body: (
        <>
          <h1>{labels.title}</h1>
          <p class="lead">{labels.lead}</p>
          <ScrollTable label={labels.title}>
            <table>
              <thead>
                <tr>
                  {[
                    labels.when,
                    labels.who,
                    labels.what,
                    labels.target,
                    labels.before,
                    labels.after,
                    labels.reason,
                  ].map((label) => (
                    <th scope="col">{label}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {entries.map(({ at, who, what, target, before, after, reason }) => (
                  <tr>
                    <td>{shownTime(at)}</td>
                    <td>{who}</td>
                    <td>{deedName(what, locale)}</td>
                    <td>
                      <Target what={what} target={target} commented={commented} locale={locale} />
                    </td>
                    <Side lines={sideOf(before, after, locale)} />
                    <Side lines={sideOf(after, before, locale)} />
                    <td>{reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
          <NextPage path={`/${locale}/desk/audit`} query={{}} next={next} locale={locale} />
        </>
      ),
    };
  },
});

function Side({ lines }: { lines: readonly string[] }) {
  return (
    <td>
      {lines.map((line, i) => (
        <>
          {i > 0 && <br />}
          {line}
        </>
      ))}
    </td>
  );
}

interface TargetProps {
  readonly what: string;
  readonly target: string | null;
  /** Articles by the ids of the comments on them. */
  readonly commented: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** What was decided on, with the way to it. */
function Target({ what, target, commented, locale }: TargetProps) {
  if (target === null) return null;
  const [of] = what.split(".");
  if (of === "comment") {
    const article = commented.get(target);
    if (!article) return <>{deskWords[locale].audit.erased}</>;
    return <a href={`${links.article(locale, article)}#comments`}>{article}</a>;
  }
  if (of === "piece") return <a href={`/${locale}/desk/articles/${target}`}>{target}</a>;
  if (of !== "correction" && of !== "article") return <>{target}</>;
  const article = of === "article" ? target : target.replace(/#[^#]*$/u, "");
  const report = article === target ? "" : `?report=${encodeURIComponent(target)}`;
  return <a href={`${reviewPath(locale, article)}${report}`}>{article}</a>;
}
