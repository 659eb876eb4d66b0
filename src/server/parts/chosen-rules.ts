/** So many records of each list can be chosen in one article; of those after them the first words alone are marked. */
const most = 24;

const anchors = ["engagement", "commitment"].flatMap((list) =>
  Array.from({ length: most }, (_, i) => `${list}-${i + 1}`),
);

/**
 * Rules of the style sheet for the page of an article: where the address names a record, or the words that prove it, all
 * its words and its box stand out. Needs no script.
 */
export const chosenRules = (): string =>
  [
    rule((anchor) => `mark.${anchor}`, "background: var(--mark-chosen)"),
    rule((anchor) => `#${anchor}`, "border-color: var(--accent); box-shadow: inset 3px 0 var(--accent)"),
  ].join("\n");

const rule = (chosen: (anchor: string) => string, style: string) =>
  `${anchors.map((anchor) => `.article:has(#${anchor}:target, #words-${anchor}:target) ${chosen(anchor)}`).join(",\n")} { ${style}; }`;
