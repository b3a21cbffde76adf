import { readArticles } from "@chancery/core/article";
import { expect, test } from "vitest";

/** Shapes that make a careless pattern or loop go quadratic. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  "one line of blanks and dots": (size) => `a${" . ".repeat(size)}`,
  "one unbroken word": (size) => "a".repeat(size * 3),
  "capitals and commas": (size) => "A, ".repeat(size),
  "a line of hyphens and digits": (size) => "1-".repeat(size),
  "open brackets": (size) => "([".repeat(size),
  "quotes that never close": (size) => '“x "'.repeat(size),
  "one sentence a line": (size) => "The delegates met again on Monday in the old harbour office.\n".repeat(size / 20),
  "short lines": (size) => "Home\nNews\nBy Ann Lee\n".repeat(size / 20),
  "unclosed tags": (size) => `<p>${"<b>x<i>y</p>".repeat(size / 200)}`,
  "a comment that never ends": (size) => `<html><p>text</p><!--${"-".repeat(size)}`,
  "attributes without end": (size) => `<html><p ${'a="b" '.repeat(size / 4)}>text</p>`,
};

/** Processor time, which other programs on the machine do not lengthen. */
async function secondsFor(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const limits = { blocks: 1_000_000, rawBytes: 50_000_000, textLength: 50_000_000 };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const started = process.cpuUsage();
    await readArticles({ name: "a.txt", bytes }, { publishers: [], limits }).catch(() => null);
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, user + system);
  }
  return best / 1_000_000;
}

// Short runs are noise: the size grows until a run takes long enough to be compared.
test.each(Object.entries(shapes))(
  "%s: double the input takes at most 2.3 times as long",
  { retry: 2, timeout: 60_000 },
  async (_, shape) => {
    let size = 8_000;
    let single = await secondsFor(shape(size));
    while (single < 0.04 && size < 250_000) {
      size *= 2;
      single = await secondsFor(shape(size));
    }
    const double = await secondsFor(shape(size * 2));
    expect(double).toBeLessThanOrEqual(Math.max(single * 2.3, 0.1));
  },
);
