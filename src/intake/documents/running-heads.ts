import type { Line } from "./pdf-lines.ts";

/** Lines at the head and at the foot of a page that may be repeated on others. */
const depth = 2;

/** Pages without what is printed on most of them at head or foot (a name, a title, a number), and without bare page numbers there. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map((line) => keyOf(line)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (key: string) => pages.length > 1 && (counts.get(key) ?? 0) > Math.max(1, pages.length / 2);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !(isPageNumber(line.text) || isRepeated(keyOf(line))));
  });
}

/** The highest and the lowest lines of a page. */
function edgesOf(page: readonly Line[]): Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, depth), ...byHeight.slice(Math.max(depth, byHeight.length - depth))];
}

/** The same words at the same height are the same line, whatever number of page they hold. */
const keyOf = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\d+/gu, "#")}`;

// "3", "- 3 -", "3/10", "Page 3 sur 10", "Page 3 of 10"
const isPageNumber = (text: string) =>
  /^(?:page\s*)?[-–—|\s]*\d{1,4}(?:\s*(?:\/|sur|of|de)\s*\d{1,4})?[-–—|\s]*$/iu.test(text);
