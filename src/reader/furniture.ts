import type { Language } from "../languages/index.ts";
import type { Furniture } from "../model/index.ts";
export function setAside(_text: string, _language: Language): Furniture[] { return []; }
export function findByline(_text: string, _language: Language): { author: string; start: number; end: number } | null { return null; }
