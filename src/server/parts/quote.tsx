import type { Evidence, Span } from "../../model/index.ts";
import { quotedSpans } from "../../model/excerpt.ts";

/** The sentences of a text that prove a record, the words that prove it marked; what stands between them left out. */
export function Quote({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  const proofs = apart(evidence);
  return (
    <>
      {quotedSpans(text, proofs).map((span, i) => (
        <>
          {i > 0 && " … "}
          <Marked text={text} span={span} proofs={proofs} />
        </>
      ))}
    </>
  );
}

function Marked({ text, span, proofs }: { text: string; span: Span; proofs: readonly Span[] }) {
  const within = proofs.filter(({ start, end }) => start >= span.start && end <= span.end);
  return (
    <>
      {within.map(({ start, end }, i) => (
        <>
          {text.slice(within[i - 1]?.end ?? span.start, start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(within.at(-1)?.end ?? span.start, span.end)}
    </>
  );
}

/** Evidence in the order of the text, what overlaps joined. */
function apart(evidence: readonly Evidence[]): Evidence[] {
  const joined: Evidence[] = [];
  for (const piece of [...evidence].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && piece.start < last.end) last.end = Math.max(last.end, piece.end);
    else joined.push({ ...piece });
  }
  return joined;
}
