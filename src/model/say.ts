/** "{count} more" with the words put in; a name without a word stays as it is. */
export function say(message: string, words: Readonly<Record<string, string | number>> = {}): string {
  return message.replace(/\{(\w+)\}/gu, (mark, key: string) => String(words[key] ?? mark));
}
