// Escape sequences, other control characters, and marks that turn the direction of what follows.
const unsafe = /(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** Text that a terminal only shows: nothing in it can move the cursor, change colours or reverse the line. */
export function printable(text: string): string {
  return text.replace(unsafe, (char) => (char === "\u001b" ? "␛" : /[\p{Zl}\p{Zp}\r\f\v]/u.test(char) ? " " : "�"));
}

/** JSON that is also safe to look at: control characters that JSON allows as they are become `\u` escapes. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
