type Words = Readonly<Record<string, string | number>>;

// {count, plural, one {# source} other {# sources}}: no braces within the forms
const plurals = /\{(\w+), plural,((?:\s*(?:=\d+|\w+) \{[^{}]*\})+)\s*\}/gu;
const form = /(=\d+|\w+) \{([^{}]*)\}/gu;

/**
 * "{count} more" with the words put in; a name without a word stays as it is. What depends on a number is written as in
 * ICU messages, "{count, plural, one {# source} other {# sources}}": `#` is the number as the language writes it.
 * @param locale the language of the message, needed where it holds a plural: French counts 0 as one
 */
export function say(message: string, words: Words = {}, locale?: string): string {
  return message
    .replace(plurals, (_, key: string, forms: string) => pluralOf(Number(words[key]), forms, locale))
    .replace(/\{(\w+)\}/gu, (mark, key: string) => String(words[key] ?? mark));
}

function pluralOf(count: number, forms: string, locale: string | undefined): string {
  if (locale === undefined) throw new Error(`a plural without a language: ${forms}`);
  const texts = textsOf(forms);
  const { rules, numbers } = formatsOf(locale);
  const text = texts.get(`=${count}`) ?? texts.get(rules.select(count)) ?? texts.get("other");
  return (text ?? "").replaceAll("#", numbers.format(count));
}

/** Messages are few: each is taken apart once. */
const taken = new Map<string, ReadonlyMap<string, string>>();

function textsOf(forms: string): ReadonlyMap<string, string> {
  const texts = taken.get(forms) ?? new Map([...forms.matchAll(form)].map(([, name = "", text = ""]) => [name, text]));
  taken.set(forms, texts);
  return texts;
}

interface Formats {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** To make one takes far longer than to use it. */
const formats = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const made = formats.get(locale) ?? { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
  formats.set(locale, made);
  return made;
}
