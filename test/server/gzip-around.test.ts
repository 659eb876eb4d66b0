import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { GzipAround } from "../../src/server/cache/gzip-around.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constant("<p>the same again</p>".repeat(2_000)),
);

it("is one gzip stream of any parts with any value between them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, text, async (parts, first, second) => {
      const around = await GzipAround.of(parts.map((part) => Buffer.from(part)));
      for (const value of [first, second])
        expect(gunzipSync(around.with(Buffer.from(value))).toString()).toBe(Buffer.from(parts.join(value)).toString());
    }),
    { numRuns: 50 },
  );
});

it("is hardly longer than what is compressed whole", async () => {
  const part = Buffer.from("<li><a href='/en/engagements/1'>Meeting</a></li>".repeat(500));
  const around = await GzipAround.of([part, part]);
  expect(around.with(Buffer.from("token")).length).toBeLessThan(part.length / 20);
});
