import { z } from "zod";
import { deeds } from "../../store/index.ts";
import { NextPage } from "../parts/more.tsx";
import { ScrollTable } from "../parts/scroll-table.tsx";
import { deskPage } from "./frame.tsx";
import { deskWords, shownTime } from "./words.ts";

const shown = (value: unknown) => (value === null ? "" : typeof value === "string" ? value : JSON.stringify(value));

/** Everything that editors did. */
export const auditPage = deskPage({
  path: "/desk/audit",
  role: "moderator",
  query: z.strictObject({ after: z.string().optional() }),
  async draw({ desk, locale }, { after }) {
    const labels = deskWords[locale].audit;
    const { entries, next } = await deeds(desk.archive.db, { after });
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
                    <td>{what}</td>
                    <td>{target}</td>
                    <td>{shown(before)}</td>
                    <td>{shown(after)}</td>
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
