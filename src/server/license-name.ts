/** "https://creativecommons.org/licenses/by-sa/4.0/deed.fr" as "CC BY-SA 4.0"; any other licence by its address. */
export function licenseName(address: string): string {
  const { hostname, pathname } = new URL(address);
  if (!/(?:^|\.)creativecommons\.org$/u.test(hostname)) return address;
  const [, terms, version] = /^\/licenses\/([a-z-]+)\/(\d\.\d)/u.exec(pathname) ?? [];
  if (terms !== undefined) return `CC ${terms.toUpperCase()} ${version}`;
  return /^\/publicdomain\/zero\//u.test(pathname) ? "CC0" : address;
}
