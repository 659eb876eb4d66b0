import { expect, it } from "vitest";
import { chancery } from "./run.ts";

const commands = [
  [],
  ["read"],
  ["code"],
  ["add"],
  ["export"],
  ["archive"],
  ["evaluate"],
  ["dossier"],
  ["portfolio"],
  ["commitments"],
  ["editor"],
  ["editor", "add"],
  ["erase"],
  ["serve"],
];

it.each(commands.map((words) => [words.join(" ") || "chancery", words] as const))(
  "%s --help speaks the language of the locale, and no other",
  async (_, words) => {
    const { status, out } = await chancery([...words, "--help"], { env: { LANG: "fr_FR.UTF-8" } });
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage : chancery/u);
    expect(out).not.toMatch(
      /\b(?:(?:Examples|Options|Commands|Arguments|default|choices):|display help|(?:the|of|and)\b)/u,
    );
    expect((await chancery([...words, "--help"])).out).toMatch(/^Usage: chancery.*Options:\n/su);
  },
);
