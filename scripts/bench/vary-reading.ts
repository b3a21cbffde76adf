import type { Reading } from "@chancery/core/schema";
import { signText } from "../../packages/core/src/article/build/sign-text.ts";
import { replaceWords } from "./replace-words.ts";
import {
  DATE_WORDS,
  type DateShift,
  dateShiftOf,
  shiftDateWords,
  shiftInterval,
  shiftMonth,
  shiftWeekday,
} from "./shift-dates.ts";

/** Figures that are no dates and no times of day; small ones are mostly counts of the same two men. */
const FIGURE = "(?<![\\p{L}\\d.,:-])\\d{1,3}(?:,\\d{3})+(?![\\d:])|(?<![\\p{L}\\d.,:-])\\d{2,3}(?![\\d:])";
const SMALLEST_FIGURE = 10;
const OTHER_FACTORS = 97;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Variation {
  readonly pattern: RegExp;
  readonly replace: (words: string) => string;
  readonly dates: DateShift;
  readonly factor: number;
}

/** The sample as another article: other people, another day for each day it names, other figures. */
export function varyReading(reading: Reading, variant: number): Reading {
  const variation = planVariation(reading, variant);
  const body = replaceWords(reading.article.body, variation.pattern, variation.replace);
  const { article, extraction } = rewrite(reading, variation, body.move) as Reading;
  return {
    article: { ...article, body: body.text, signature: signText(body.text) },
    extraction: {
      ...extraction,
      entities: extraction.entities.map((entity) => (entity.type === "person" ? unknown(entity) : entity)),
    },
  };
}

/** Who has another name is not the one that the gazetteer knows. */
function unknown({ gazetteer: _, ...entity }: Reading["extraction"]["entities"][number]) {
  return entity;
}

function planVariation(reading: Reading, variant: number): Variation {
  const names = new Set(namesOf(reading));
  const dates = dateShiftOf(variant);
  const factor = 1 + (variant % OTHER_FACTORS);
  const all = [...names, DATE_WORDS].map((words) => `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`);
  return {
    pattern: new RegExp([...all, FIGURE].join("|"), "gu"),
    replace: (words) => {
      if (names.has(words)) return nameFor(words, variant);
      return /^\d/u.test(words) && !/^(?:19|20)\d\d$/u.test(words)
        ? scaleFigure(words, factor)
        : shiftDateWords(words, dates);
    },
    dates,
    factor,
  };
}

/** Given names and surnames of the people it names. */
function namesOf(reading: Reading): readonly string[] {
  const names = reading.extraction.entities.filter(({ type }) => type === "person").map(({ name }) => name);
  return names.flatMap((name) => name.split(/[\s\u2011-]+/u)).filter((word) => /^\p{Lu}\p{L}{2,}$/u.test(word));
}

const SYLLABLES =
  "ba be bo da de do fa fe fo ga go ha he ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za ze".split(
    " ",
  );

/** A name that this variant alone gives to whoever bears that one in the sample. */
function nameFor(word: string, variant: number): string {
  const base = SYLLABLES.length;
  const own = [...word].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % base ** 2, 7);
  let name = "";
  for (let rest = own + (variant + 1) * base ** 2; rest > 0; rest = Math.floor(rest / base))
    name += SYLLABLES[rest % base];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function scaleFigure(words: string, factor: number): string {
  const value = Number(words.replaceAll(",", ""));
  if (value < SMALLEST_FIGURE) return words;
  return words.includes(",") ? (value * factor).toLocaleString("en") : String(value * factor);
}

/** What tells the parts of a reading apart that move, shift or grow. */
interface Parts {
  readonly start?: unknown;
  readonly end?: unknown;
  readonly precision?: unknown;
  readonly kind?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly weekday?: unknown;
  readonly value?: unknown;
  readonly low?: unknown;
  readonly high?: unknown;
  readonly unit?: unknown;
}

function rewrite(value: unknown, variation: Variation, move: (offset: number) => number): unknown {
  if (typeof value === "string")
    return ISO_DAY.test(value) ? value : value.replace(variation.pattern, variation.replace);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, variation, move));
  if (value === null || typeof value !== "object") return value;
  const parts: Parts = value;
  const made = Object.fromEntries(Object.entries(parts).map(([key, item]) => [key, rewrite(item, variation, move)]));
  if (typeof parts.start === "number") return { ...made, start: move(parts.start), end: move(parts.end as number) };
  if (typeof parts.precision === "string") return shiftInterval(parts as never, variation.dates);
  if (parts.kind === "partial") return shiftPartial(parts, variation.dates);
  if ("bound" in parts && "unit" in parts) return { ...made, ...scaleQuantity(parts, variation.factor) };
  return made;
}

function shiftPartial(parts: Parts, dates: DateShift): unknown {
  const { month, day, weekday } = parts;
  return {
    ...parts,
    ...(typeof month === "number" ? { month: shiftMonth(month, dates) } : {}),
    ...(typeof day === "number" ? { day: day + dates.days } : {}),
    ...(typeof weekday === "number" ? { weekday: shiftWeekday(weekday, dates) } : {}),
  };
}

function scaleQuantity(parts: Parts, factor: number): Readonly<Record<string, unknown>> {
  if ((parts.value as number) < SMALLEST_FIGURE || parts.unit === "o'clock") return {};
  const scale = (bound: unknown) => (typeof bound === "number" ? bound * factor : bound);
  return { value: scale(parts.value), low: scale(parts.low), high: scale(parts.high) };
}
