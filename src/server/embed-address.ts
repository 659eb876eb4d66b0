import type { Asked } from "./page.ts";

/** Room that a frame asks for, in pixels. */
export const frame = { width: 720, height: 420 };

/** Whether a page has something to be shown within the pages of others: a chart or a card. */
export const isEmbeddable = (page: { readonly charts?: unknown; readonly card?: unknown }) =>
  Boolean(page.charts ?? page.card);

/** The address of what is embedded of a page. */
export const embedPath = ({ locale, path }: Pick<Asked<unknown>, "locale" | "path">) => `/${locale}/embed${path}`;

/** What is pasted into another page. */
export const embedCode = (address: string, title: string) =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${frame.width}" height="${frame.height}" loading="lazy"></iframe>`;

const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
