import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { completeBriefing } from "../../../support/complete-briefing.ts";
import { hugeBriefing } from "../../../support/odd-briefings.ts";
import { renderBriefing } from "../../../support/read-pdf.ts";

/** The content streams of all pages, in the order of the file. */
function contentStreams(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = file.indexOf("stream\n"); at !== -1; at = file.indexOf("stream\n", at + 1)) {
    const end = file.indexOf("\nendstream", at);
    try {
      const text = inflateSync(file.subarray(at + 7, end)).toString("latin1");
      if (/\bBT\b/.test(text)) streams.push(text);
    } catch {
      // Not a compressed stream.
    }
  }
  return streams;
}

/** The operators of a stream, without the strings between them. */
function operatorsOf(stream: string): readonly string[] {
  return (
    stream.replace(/\((?:\\.|[^\\)])*\)/gs, " ").match(/(?<![\w/])(?:BDC|BMC|EMC|TJ|Tj|f\*?|S|s|B\*?|q|Q)(?![\w])/g) ??
    []
  );
}

test.each([
  ["a complete edition", completeBriefing],
  ["a long one", hugeBriefing],
])("%s paints nothing outside marked content, and closes what it opens", async (_, build) => {
  const streams = contentStreams(await renderBriefing(build()));
  expect(streams.length).toBeGreaterThan(1);
  for (const stream of streams) {
    let depth = 0;
    let saved = 0;
    for (const operator of operatorsOf(stream)) {
      if (operator === "BDC" || operator === "BMC") depth += 1;
      else if (operator === "EMC") depth -= 1;
      else if (operator === "q") saved += 1;
      else if (operator === "Q") saved -= 1;
      else expect(depth, `${operator} outside marked content`).toBeGreaterThan(0);
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect([depth, saved]).toEqual([0, 0]);
  }
});
