import { z } from "zod";
import { articleOf, pieceForm, pieceId, publishPiece, readingOf, savePiece, withdrawPiece } from "../../desk/index.ts";
import { InputError, pieceStates } from "../../model/index.ts";
import { type PieceContent, pieceById, pieces, revisionOf, revisionsOf } from "../../store/index.ts";
import { withQuery } from "../links.ts";
import { say } from "../words.ts";
import { action, type DeskAsked, deskPage, type Drawn, type Fields, type Outcome } from "./frame.tsx";
import { PieceEditor, type Writing } from "./piece-editor.tsx";
import { deskWords, shownTime } from "./words.ts";

const path = "/desk/articles";
/** Under what name articles that are written here are published. */
const outletOf = (base: string) => new URL(base).hostname;

/** Everything that is written here. */
export const piecesPage = deskPage({
  path,
  role: "editor",
  query: z.strictObject({}),
  async draw({ desk, locale }) {
    const labels = deskWords[locale].writing;
    const all = await pieces(desk.archive.db);
    return {
      title: labels.title,
      body: (
        <>
          <h1>{labels.title}</h1>
          <p class="lead">{labels.lead}</p>
          <p>
            <a href={`/${locale}${path}/new`}>{labels.new}</a>
          </p>
          {all.length === 0 && <p class="note">{labels.none}</p>}
          <ul>
            {all.map(({ id, state, content, changedAt, who }) => (
              <li>
                <a href={`/${locale}${path}/${id}`} lang={content.lang}>
                  {content.title}
                </a>{" "}
                <span class="label">
                  {pieceStates[state][locale]} · {who} · {shownTime(changedAt)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
});

/** A new article, or one that is there, in its latest revision or an earlier one. */
export const piecePage = deskPage({
  path: `${path}/:id`,
  role: "editor",
  query: z.strictObject({
    revision: z.coerce.number().int().min(1).optional(),
    notice: z.enum(["saved", "published", "withdrawn"]).optional(),
  }),
  async draw(asked, { revision, notice }) {
    const { desk, params, editor, locale, today } = asked;
    const id = params.id as string;
    if (id === "new") {
      const content = { title: "", byline: editor?.name ?? "", lang: locale, date: today, text: "" };
      return form(asked, { id, base: 0, content });
    }
    const piece = await pieceById(desk.archive.db, id);
    const shown = piece && (await revisionOf(desk.archive.db, id, revision ?? piece.revision));
    if (!piece || !shown) return null;
    const said = notice && deskWords[locale].writing[notice];
    const older = revision && revision < piece.revision ? { older: revision } : {};
    return form(asked, { id, base: piece.revision, content: shown.content, ...older, ...(said && { notice: said }) });
  },
});

async function form(asked: DeskAsked, writing: Writing, status?: Drawn["status"]): Promise<Drawn> {
  const { desk, locale, base } = asked;
  const labels = deskWords[locale].writing;
  const article = articleOf(writing.id, writing.content, outletOf(base));
  const reading = article.text === "" ? null : readingOf(article);
  return {
    title: writing.content.title || labels.new,
    body: (
      <PieceEditor
        writing={writing}
        piece={await pieceById(desk.archive.db, writing.id)}
        revisions={await revisionsOf(desk.archive.db, writing.id)}
        read={reading && { text: article.text, lang: reading.article.lang, reading }}
        locale={locale}
      />
    ),
    ...(status && { status }),
  };
}

const fields = { ...pieceForm, base: z.coerce.number().int().min(0).max(1_000_000) };
const input = z.strictObject({ ...fields, do: z.enum(["save", "publish"]) });

/** Saves an article as it stands, or saves and publishes it. */
export const saveAction = action({
  path: `${path}/:id`,
  role: "editor",
  input,
  async act(asked, { do: what, base, ...content }): Promise<Outcome | null> {
    const { desk, locale, params, editor } = asked;
    if (!editor) return null;
    const id = params.id === "new" ? pieceId(content.title) : (params.id as string);
    if (params.id !== "new" && !(await pieceById(desk.archive.db, id))) return null;
    const writing = { id, base: params.id === "new" ? 0 : base, content, who: editor.name };
    try {
      const isKept =
        what === "save" ? await savePiece(desk, writing) : await publishPiece(desk, writing, outletOf(asked.base));
      if (!isKept) return conflict(asked, id, content);
      return { to: withQuery(`/${locale}${path}/${id}`, { notice: what === "save" ? "saved" : "published" }) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const problem = [error.message, error.hint].filter(Boolean).join(". ");
      return form(asked, { id: params.id as string, base, content, errors: { form: problem } }, 422);
    }
  },
  mend: (asked, given, wrong) => mended(asked, given, wrong),
});

/** What somebody else saved meanwhile is named; what was written here stays in the form. */
async function conflict(asked: DeskAsked, id: string, content: PieceContent): Promise<Drawn> {
  const [latest] = await revisionsOf(asked.desk.archive.db, id);
  const { revision = 0, who = "" } = latest ?? {};
  const told = say(deskWords[asked.locale].writing.conflict, { who, revision });
  return form(asked, { id, base: revision, content, errors: { form: told } }, 409);
}

async function mended(asked: DeskAsked, given: Fields, wrong: Readonly<Record<string, string>>): Promise<Drawn> {
  const { errors } = deskWords[asked.locale].writing;
  const told = Object.fromEntries(
    Object.entries(wrong).map(([field, code]) => [
      field,
      errors[(field === "lang" ? "language" : code) as keyof typeof errors] ?? errors.missing,
    ]),
  );
  const text = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const content = {
    title: text("title"),
    byline: text("byline"),
    lang: text("lang"),
    date: text("date"),
    text: text("text"),
  };
  return form(asked, { id: asked.params.id as string, base: Number(text("base")) || 0, content, errors: told }, 422);
}

/** Shows an article as it is read, and keeps nothing. */
export const previewAction = action({
  path: `${path}/:id/preview`,
  role: "editor",
  input: z.strictObject({
    title: z.string().max(1000),
    byline: z.string().max(1000),
    lang: pieceForm.lang,
    date: z.string().max(20),
    text: pieceForm.text,
    base: fields.base,
  }),
  act: (asked, { base, ...content }) => form(asked, { id: asked.params.id as string, base, content }),
  mend: (asked, given, wrong) => mended(asked, given, wrong),
});

/** Takes an article from readers' sight. */
export const withdrawAction = action({
  path: `${path}/:id/withdraw`,
  role: "editor",
  input: z.strictObject({}),
  async act({ desk, locale, params, editor }) {
    const isDone = editor && (await withdrawPiece(desk, params.id as string, editor.name));
    return isDone ? { to: withQuery(`/${locale}${path}/${params.id}`, { notice: "withdrawn" }) } : null;
  },
});
