import {
  type CodedEvent,
  type CodedPair,
  type CodedSentence,
  type CodingRequest,
  type Participant,
  ploverTypes,
} from "../model/index.ts";
import { partyName } from "../world/labels.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { messages, type Ui } from "./ui.ts";

export type Coded = CodedPair | CodedSentence;

/** The events of an answer, whichever way it was asked. */
function eventsOf(coded: Coded): CodedEvent[] {
  if ("events" in coded) return coded.events;
  return coded.event === null || coded.rule === null ? [] : [{ ...coded, event: coded.event, rule: coded.rule }];
}

/** A coded sentence for a person at a terminal. */
export function codedCard(request: CodingRequest, coded: Coded, ui: Ui, paint: Paint): string {
  const words = messages[ui];
  const events = eventsOf(coded);
  const head = `${paint.strong(printable(coded.id))}  ${printable(request.text)}`;
  if (events.length === 0) return `${head}\n  ${words.coding.nothing}`;
  return [head, ...events.map((event) => linesOf(event, ui, paint))].join("\n");
}

function linesOf(event: CodedEvent, ui: Ui, paint: Paint): string {
  const words = messages[ui].coding;
  const type = `${event.event}${event.mode ? ` · ${event.mode}` : ""} (${ploverTypes[event.event][ui]})`;
  const sides = [event.actors, event.recipients].map((side) => side.map((one) => named(one, ui)).join(", ") || "?");
  const lines = [
    `  ${paint.heading(type)}  ${sides.join(" → ")}`,
    `    ${paint.quote(`“${printable(event.evidence.map(({ text }) => text).join(" … "))}”`)} ${paint.quiet(
      `${event.rule} ${event.confidence.toFixed(2)}`,
    )}`,
  ];
  if (event.contexts.length > 0) lines.push(`    ${words.contexts}: ${event.contexts.join(", ")}`);
  if (event.auxiliary.length > 0)
    lines.push(`    ${words.auxiliary}: ${event.auxiliary.map((mode) => words.modes[mode]).join(", ")}`);
  return lines.join("\n");
}

/** "the Kenyan president (Kenya)". */
function named({ text, party }: Participant, ui: Ui): string {
  const name = party && partyName(party, ui);
  return printable(name && name !== text ? `${text} (${name})` : text);
}
