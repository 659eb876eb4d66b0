const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day that a printed date names, as ISO ("2025-10-16T23:10:00+02:00", "2025/10/16", "Thu, 16 Oct 2025 …"), or null.
 * The day is taken as printed: no time zone is reckoned.
 */
export function dayOf(printed: unknown): string | null {
  if (typeof printed !== "string") return null;
  const iso =
    /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u.exec(printed) ??
    /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s*$)/u.exec(printed);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})\b/u.exec(printed);
  if (dayFirst) return valid(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(printed);
  return monthFirst ? valid(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null;
}

const monthOf = (name = "") => months.indexOf(name.toLowerCase()) + 1;

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
