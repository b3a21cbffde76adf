import type { Reading } from "@chancery/core/schema";
import { contentId } from "@chancery/core/text";
import { signText } from "../../packages/core/src/article/build/sign-text.ts";
import { parseReading } from "../../packages/core/src/pipeline/parse-reading.ts";

const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** One variant in five is a copy of another under another outlet's name, as agencies' reports are. */
const COPY_EVERY = 5;

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Another name of the same length, so that every offset stays right: each letter moves on by `by`, case kept. */
function renameWord(word: string, by: number): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const base = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base);
  });
}

function namesOf(reading: Reading): readonly string[] {
  const names = reading.extraction.entities
    .filter((entity) => entity.type === "person")
    .flatMap((entity) => [entity.name, ...entity.aliases]);
  return [...new Set(names.flatMap((name) => name.split(/\s+/)))].filter((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
}

function rewrite(value: unknown, change: (text: string) => string, factor: number): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change, factor));
  if (value === null || typeof value !== "object") return value;
  const scale = "bound" in value && "unit" in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      scale && typeof item === "number" ? Math.round(item * factor) : rewrite(item, change, factor),
    ]),
  );
}

function varyReading(reading: Reading, variant: number): Reading {
  const by = 1 + (variant % 25);
  const pattern = new RegExp(`\\b(?:${namesOf(reading).join("|") || "\\0"})\\b`, "g");
  const days = (variant * 3) % 900;
  const change = (text: string) =>
    ISO_DAY.test(text) ? shiftDay(text, days) : text.replace(pattern, (word) => renameWord(word, by));
  const { article, extraction } = rewrite(reading, change, 1 + (variant % 17) / 10) as Reading;
  return { article: { ...article, signature: signText(article.body) }, extraction };
}

/** Ids name content: another article, and each of its statements, has another one. */
function publishAs(reading: Reading, copy: number): Reading {
  const old = [reading.article.id, ...reading.extraction.statements.map(({ id }) => id)];
  const ids = new Map(old.map((id) => [id, contentId(id.slice(0, id.indexOf("-")), [id, copy])]));
  const text = JSON.stringify(reading).replace(/"(\w+-[0-9a-f]+)"/g, (_, id) => `"${ids.get(id) ?? id}"`);
  // As a home loads what it keeps: what a reading says again and again is held once.
  const { article, extraction } = parseReading(new TextEncoder().encode(text));
  return {
    article: { ...article, file: `${copy}-${article.file}`, outlet: `Outlet ${copy % 97}`, publisher: null },
    extraction,
  };
}

/** `count` readings made from a few: other names, dates and figures, a fifth of them copies under another outlet's name. */
export function varyReadings(readings: readonly Reading[], count: number): readonly Reading[] {
  const varied: Reading[] = [];
  for (let index = 0; index < count; index++) {
    const isCopy = index % COPY_EVERY === COPY_EVERY - 1;
    const source = readings[index % readings.length];
    const before = varied[index - 1];
    if (isCopy && before) varied.push(publishAs(before, index));
    else if (source) varied.push(publishAs(varyReading(source, Math.floor(index / readings.length)), index));
  }
  return varied;
}
