const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const none = /[\p{M}\p{Cf}]/u;

/** Columns that a text fills in a terminal: wide characters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char < "\u0300" ? 1 : none.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return width;
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const word of text
    .split(/[ \t\n]+/u)
    .filter(Boolean)
    .flatMap((word) => cut(word, width))) {
    const size = widthOf(word);
    if (line && filled + 1 + size > width) {
      lines.push(line);
      line = word;
      filled = size;
    } else {
      line = line ? `${line} ${word}` : word;
      filled += size + (line === word ? 0 : 1);
    }
  }
  if (line) lines.push(line);
  return lines;
}

function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let filled = 0;
  for (const char of word) {
    const size = widthOf(char);
    if (filled + size > width) {
      pieces.push(piece);
      piece = "";
      filled = 0;
    }
    piece += char;
    filled += size;
  }
  return [...pieces, piece];
}
