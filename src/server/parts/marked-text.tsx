import type { Evidence, Furniture } from "../../model/index.ts";

/** A record of a reading, by the anchor of its box on the page, with the words that prove it. */
export interface Proven {
  readonly anchor: string;
  readonly evidence: readonly Evidence[];
  /** Whether it is the one that is looked at. */
  readonly isChosen?: boolean;
}

/** A stretch of text with the records that it proves; `aside` where it is furniture of the page. */
interface Stretch {
  readonly text: string;
  readonly anchors: readonly string[];
  readonly aside: boolean;
}

/** Parts of a text between which nothing begins or ends, in order. Spans may overlap. */
export function stretchesOf(text: string, records: readonly Proven[], furniture: readonly Furniture[]): Stretch[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...records.flatMap(({ evidence }) => evidence), ...furniture]) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end > start;
    return {
      text: text.slice(start, places[i + 1]),
      anchors: records.filter(({ evidence }) => evidence.some(covers)).map(({ anchor }) => anchor),
      aside: furniture.some(covers),
    };
  });
}

/**
 * The text as published, its paragraphs kept, each proof a mark that leads to the record it proves. The first mark of a
 * record is the place that the record leads back to; a mark bears the anchors of all the records that it proves. Works without a script.
 */
export function MarkedText(props: { text: string; records: readonly Proven[]; furniture: readonly Furniture[] }) {
  const { text, records, furniture } = props;
  const seen = new Set<string>();
  const chosen = new Set(records.filter(({ isChosen }) => isChosen).map(({ anchor }) => anchor));
  /** The records whose first words these are. */
  const firstOf = (anchors: readonly string[]) => {
    const first = anchors.filter((anchor) => !seen.has(anchor));
    for (const anchor of first) seen.add(anchor);
    return first;
  };
  return (
    <div class="text">
      {paragraphsOf(stretchesOf(text, records, furniture)).map((paragraph) => (
        <p>
          {paragraph.map(({ text: words, anchors, aside }) =>
            anchors.length > 0 ? (
              <mark class={[...anchors, ...(anchors.some((anchor) => chosen.has(anchor)) ? ["chosen"] : [])].join(" ")}>
                {firstOf(anchors).map((anchor) => (
                  <span id={`words-${anchor}`} />
                ))}
                <a href={`#${anchors[0]}`}>{words}</a>
              </mark>
            ) : aside ? (
              <span class="aside">{words}</span>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** Stretches parted at empty lines. */
function paragraphsOf(stretches: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of stretches)
    stretch.text.split(/\n\s*\n/u).forEach((text, i) => {
      if (i > 0) paragraphs.push([]);
      if (text) paragraphs.at(-1)?.push({ ...stretch, text });
    });
  return paragraphs.filter((paragraph) => paragraph.some(({ text }) => text.trim() !== ""));
}
