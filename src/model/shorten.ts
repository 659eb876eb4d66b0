/** At most `limit` characters: a longer text loses its middle, at a space. */
export function shorten(text: string, limit: number): string {
  const chars = [...text];
  if (chars.length <= limit) return text;
  const head = chars
    .slice(0, Math.ceil(limit * 0.7))
    .join("")
    .replace(/\s+\S*$/u, "");
  const tail = chars
    .slice(-Math.floor(limit * 0.25))
    .join("")
    .replace(/^\S*\s+/u, "");
  return `${head} […] ${tail}`;
}
