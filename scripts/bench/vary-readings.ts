import type { Reading } from "@chancery/core/schema";
import { contentId } from "@chancery/core/text";
import { varyReading } from "./vary-reading.ts";

/** One variant in five is a copy of another under another outlet's name, as agencies' reports are. */
const COPY_EVERY = 5;

/** Ids name content: another article, and each of its statements, has another one. */
function publishAs(reading: Reading, copy: number): Reading {
  const old = [reading.article.id, ...reading.extraction.statements.map(({ id }) => id)];
  const ids = new Map(old.map((id) => [id, contentId(id.slice(0, id.indexOf("-")), [id, copy])]));
  const text = JSON.stringify(reading).replace(/"(\w+-[0-9a-f]+)"/g, (_, id) => `"${ids.get(id) ?? id}"`);
  const { article, extraction } = JSON.parse(text) as Reading;
  return {
    article: { ...article, file: `${copy}-${article.file}`, outlet: `Outlet ${copy % 97}`, publisher: null },
    extraction,
  };
}

/**
 * `count` readings made from a few: each round of the samples tells one story with people, days and figures of its own; a
 * fifth of all are copies under another outlet's name.
 */
export function varyReadings(readings: readonly Reading[], count: number): readonly Reading[] {
  const varied: Reading[] = [];
  let made = 0;
  for (let index = 0; index < count; index++) {
    const isCopy = index % COPY_EVERY === COPY_EVERY - 1;
    const source = readings[made % readings.length];
    const before = varied[index - 1];
    if (isCopy && before) varied.push(publishAs(before, index));
    else if (source) {
      varied.push(publishAs(varyReading(source, Math.floor(made / readings.length)), index));
      made += 1;
    }
  }
  return varied;
}
