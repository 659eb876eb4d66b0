import { z } from "zod";
import { roles } from "../../model/index.ts";
import { commentCounts, suggestionCount } from "../../store/index.ts";
import { say } from "../words.ts";
import { deskPage } from "./frame.tsx";
import { deskWords } from "./words.ts";

/** What waits for an editor. */
export const deskHome = deskPage({
  path: "/desk",
  role: "moderator",
  query: z.strictObject({}),
  async draw({ desk, locale, editor }) {
    const labels = deskWords[locale].desk;
    const { held = 0 } = await commentCounts(desk.archive.db);
    const suggestions = await suggestionCount(desk.archive.db);
    return {
      title: labels.title,
      body: (
        <>
          <h1>{labels.title}</h1>
          {editor && (
            <p class="lead">{say(labels.signedIn, { name: editor.name, role: roles[editor.role][locale] })}</p>
          )}
          <ul>
            <li>
              <a href={`/${locale}/desk/comments`}>{say(labels.queue, { count: held })}</a>
            </li>
            {editor?.role === "editor" && (
              <li>
                <a href={`/${locale}/desk/review`}>{say(labels.reviewQueue, { count: suggestions })}</a>
              </li>
            )}
            {editor?.role === "editor" && (
              <li>
                <a href={`/${locale}/desk/articles`}>{labels.write}</a>
              </li>
            )}
          </ul>
        </>
      ),
    };
  },
});
