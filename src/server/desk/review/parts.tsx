import { type ReviewEntry, stateOf } from "../../../dossier/index.ts";
import {
  commitmentKinds,
  engagementKinds,
  type FoundIn,
  type FoundList,
  offices,
  verdicts,
} from "../../../model/index.ts";
import { partyName } from "../../../world/labels.ts";
import { type Locale, say } from "../../words.ts";
import { Field } from "../field.tsx";
import type { ReviewView } from "./page.tsx";
import { reviewPath } from "./paths.ts";
import { givenBy, RecordFields } from "./record-fields.tsx";
import { reviewWords } from "./words.ts";

const parts = (...all: (string | null | undefined)[]) => all.filter(Boolean).join(" · ");

/** "Meeting · Ghana – Kenya · 2025-02-17", "Ama Mensah · foreign minister · Ghana". */
export function labelOf(list: FoundList, found: FoundIn[FoundList] | null, locale: Locale): string {
  if (!found) return reviewWords[locale].lists[list];
  if ("name" in found)
    return parts(found.name, found.office && offices[found.office][locale], found.of && partyName(found.of, locale));
  const who = found.parties.map((party) => partyName(party, locale)).join(" – ");
  return "due" in found
    ? parts(commitmentKinds[found.kind][locale], who, found.due)
    : parts(engagementKinds[found.kind][locale], who, found.date);
}

const standing = ({ correction, found }: ReviewEntry, locale: Locale) =>
  correction
    ? verdicts[correction.verdict][locale]
    : say(reviewWords[locale].undecided, { confidence: Math.round(found.confidence * 100) });

interface EntryListProps {
  readonly article: string;
  readonly entries: readonly ReviewEntry[];
  readonly current: ReviewEntry | null;
  readonly locale: Locale;
}

/** Every record of the article, each with what was decided. */
export function EntryList({ article, entries, current, locale }: EntryListProps) {
  const labels = reviewWords[locale];
  if (entries.length === 0) return <p class="note">{labels.none}</p>;
  return (
    <ol class="review-list">
      {entries.map((entry, i) => (
        <li id={`entry-${i + 1}`} class={entry.correction?.verdict}>
          <a
            href={`${reviewPath(locale, article)}?report=${encodeURIComponent(entry.report)}`}
            aria-current={entry === current ? "true" : undefined}
          >
            {labelOf(entry.list, entry.found, locale)}
          </a>{" "}
          <span class="label">{standing(entry, locale)}</span>
        </li>
      ))}
    </ol>
  );
}

interface PanelProps {
  readonly article: string;
  readonly view: ReviewView;
  readonly locale: Locale;
}

/** One record: accept it or reject it as it is, or change its fields. */
export function EntryPanel({ article, entry, view, locale }: PanelProps & { entry: ReviewEntry }) {
  const labels = reviewWords[locale];
  const { list, report, found, read, correction } = entry;
  const known = { list, report, seen: stateOf(entry) };
  const action = `${reviewPath(locale, article)}/rule`;
  return (
    <section class="record review-entry" aria-labelledby="entry-title">
      <h2 id="entry-title">{labelOf(list, found, locale)}</h2>
      <p class="label">{standing(entry, locale)}</p>
      {correction && (
        <p class="note">
          {labels.asRead}: {read ? labelOf(list, read, locale) : labels.unread}
        </p>
      )}
      <form class="decide" method="post" action={action}>
        <Hidden fields={known} />
        <label for="reason">{labels.reason}</label>
        <input id="reason" name="reason" maxlength={300} />
        <Choice name="accept" label={labels.accept} shortcut="a" />
        <Choice name="reject" label={labels.reject} shortcut="r" />
      </form>
      <form class="review-fix" method="post" action={`${reviewPath(locale, article)}/change`} novalidate>
        <h3 data-key="e" tabindex={-1}>
          {labels.fix} <kbd>e</kbd>
        </h3>
        <p class="note">{labels.codes}</p>
        <Hidden fields={known} />
        <RecordFields list={list} given={view.given ?? givenBy(found)} errors={view.errors ?? {}} locale={locale} />
        <button type="submit">{labels.save}</button>
      </form>
    </section>
  );
}

/** The form for a record that the reader missed. */
export function AddPanel({ article, list, view, locale }: PanelProps & { list: FoundList }) {
  const labels = reviewWords[locale];
  const { given = {}, errors = {} } = view;
  return (
    <section class="record review-entry" aria-labelledby="entry-title">
      <form class="review-fix" method="post" action={`${reviewPath(locale, article)}/add`} novalidate>
        <h2 id="entry-title">{labels.addLists[list]}</h2>
        <p class="note">
          {labels.wordsHint} {labels.codes}
        </p>
        <Hidden fields={{ list }} />
        <Field
          name="words"
          label={labels.words}
          value={typeof given.words === "string" ? given.words : ""}
          rows={3}
          error={errors.words}
          shortcut="+"
        />
        <RecordFields list={list} given={given} errors={errors} locale={locale} />
        <button type="submit">{labels.addSave}</button>
      </form>
    </section>
  );
}

/** Says that all is right, for the records as they were seen. */
export function Finish({ article, entries, locale }: Omit<EntryListProps, "current">) {
  const labels = reviewWords[locale];
  return (
    <form class="decide" method="post" action={`${reviewPath(locale, article)}/done`}>
      {entries.map((entry) => (
        <input type="hidden" name="seen" value={stateOf(entry)} />
      ))}
      <button type="submit" data-key="d">
        {labels.done} <kbd>d</kbd>
      </button>
      <p class="note">{labels.doneNote}</p>
    </form>
  );
}

function Choice({ name, label, shortcut }: { name: string; label: string; shortcut: string }) {
  return (
    <button type="submit" name="verdict" value={name} data-key={shortcut}>
      {label} <kbd>{shortcut}</kbd>
    </button>
  );
}

function Hidden({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
