import type { FurnitureRule } from "./language.ts";

/** What stands between the items of a bar or menu. */
const gap = "[\\s|·•,;/:*+–—()\\[\\]-]+";

/** A line that holds nothing but these words (alternatives of a regular expression), in any order, with separators. */
export const onlyOf = (words: string): RegExp =>
  new RegExp(`^(?:${gap})?(?:${words})(?:${gap}(?:${words}))*(?:${gap})?$`, "iu");

/** Names of networks and services that pages offer to share on, the same in every language. */
export const networks =
  "facebook(?: messenger)?|twitter|x|whatsapp|telegram|linkedin|instagram|pinterest|reddit|messenger|viber|tumblr|google\\+?|google news|threads|bluesky|mastodon|tiktok|youtube|snapchat|skype|line|wechat|weibo|vk|flipboard|pocket|rss|sms|pdf";

/** Furniture that is worded alike in every language. */
export const commonFurniture: readonly FurnitureRule[] = [
  { reason: "tags", pattern: /^#[^\s#]+(?:[\s,|·]+#[^\s#]+)*$/u, takes: "line" },
  { reason: "share bar", pattern: onlyOf(networks), takes: "line" },
  { reason: "menu", pattern: /^[^<>›.]{1,40}(?:\s[>›]\s[^<>›.]{1,60}){1,6}$/u, takes: "line" },
  {
    reason: "agency tail",
    pattern:
      /^[\s([–—-]*(?:AFP|AP|APS|MAP|TAP|ATP|DPA|dpa|EFE|ANSA|PTI|IANS|ANI|BSS|UNB|KUNA|WAM|QNA|SPA|BNA|ONA|INA|IRNA|SANA|TASS|RIA Novosti|Xinhua|Reuters|REUTERS|Bernama|BERNAMA|Yonhap|Kyodo|Anadolu|AA|ANP|AIB|APA(?:News|news)?|ACP|AGP|ABP|AIP|APO(?: Group)?|NAN|GNA|Belga|Keystone-ATS|ATS|UPI|PANA|AMI|AMAP|VNA|TAP|Ecofin)(?:\s*[/,;&-]\s*[\p{L} .-]{2,40})?[\s)\].–—-]*$/u,
    takes: "line",
  },
  { reason: "agency tail", pattern: /^(?:#{2,5}|[-–— ]*30[-–— ]+|\*{3,}|_{3,}|[-–—=]{3,})$/u, takes: "line" },
  { reason: "agency tail", pattern: /^(?:©|\(c\) (?:19|20)\d\d|copyright\b)[^!?]{0,120}$/iu, takes: "line" },
  {
    reason: "editor credit",
    pattern: /^[^/]{2,40}\/(?:AFP|AP|Reuters|REUTERS|EPA|Getty|SIPA|MAXPPP|Xinhua)(?:[ /][\p{L} .]+)?$/u,
    takes: "line",
  },
];
