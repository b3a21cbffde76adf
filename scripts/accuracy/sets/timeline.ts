import { dateStretches } from "@chancery/core/extract";
import type { Article, DateInterval, Extraction, LocalEntity, Span, TimeExpression } from "@chancery/core/schema";
import { foldedWords } from "@chancery/core/text";
import { resolveTime } from "@chancery/core/time";
import type { AccuracyContext, AccuracySet } from "../accuracy-set.ts";
import { placeSpans } from "../place-spans.ts";

interface TimelineInput {
  readonly corpus: string;
  readonly text: string;
}

interface Reading {
  readonly doc: string;
  readonly corpus: string;
  readonly article: Article;
  readonly extraction: Extraction;
  readonly place: (span: Span) => Span | null;
}

interface Item extends Span {
  readonly doc: string;
  readonly date: string | null;
}

/** What many articles tell of one person, company or product, sentence by sentence, in the order it happened. */
export const set: AccuracySet = {
  name: "timeline",
  folder: "timeline-semeval15",
  measures: { dated_f1: { peer: "0.28", target: 0.45 } },
  async run(context) {
    const names = await context.readJson<Record<string, string>>(`entities.${context.split}.json`);
    const readings = await readAll(context);
    const predictions = Object.fromEntries(
      Object.entries(names).map(([key, name]) => [
        key,
        readings
          .filter(({ corpus }) => key.startsWith(`${corpus}/`))
          // The key spells the name as well, and better where a list has a slip of the pen.
          .flatMap((reading) => itemsOf(reading, [name, key.slice(key.indexOf("/") + 1).replaceAll("_", " ")]))
          .sort((left, right) => (left.date ?? "9").localeCompare(right.date ?? "9")),
      ]),
    );
    const report = await context.score("score.py", predictions);
    return { measures: { dated_f1: report.dated[2] }, items: readings.length };
  },
};

async function readAll(context: AccuracyContext): Promise<readonly Reading[]> {
  const inputs = await context.readJson<Record<string, TimelineInput>>(`inputs.${context.split}.json`);
  const readings: Reading[] = [];
  for (const [id, { corpus, text }] of Object.entries(inputs)) {
    const doc = id.slice(corpus.length + 1);
    for (const article of await context.read({ name: `${doc}.txt`, bytes: new TextEncoder().encode(text) }))
      readings.push({ doc, corpus, article, extraction: context.extract(article), place: placeSpans(article, text) });
  }
  return readings;
}

/** The stretches of an article that tell of the one named, each with its date. */
function itemsOf({ doc, article, extraction, place }: Reading, known: readonly string[]): readonly Item[] {
  const wanted = known.map(nameWords);
  const bears = (text: string, { type }: LocalEntity) => wanted.some((words) => isNamed(text, words, type));
  const mentions: readonly Span[] = [
    ...extraction.entities
      .filter((entity) => [entity.name, ...entity.aliases].some((name) => bears(name, entity)))
      // An entity may also go by names that are not the one wanted: "iPod Nano" for an iPod.
      .flatMap((entity) =>
        entity.mentions.filter(
          ({ start, end, form }) => form !== "name" || bears(article.body.slice(start, end), entity),
        ),
      ),
    ...modelMentions(article.body, known),
  ];
  const stretches = dateStretches(article, extraction.times);
  return article.sentences.flatMap((sentence) => {
    const named = mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
    if (named.length === 0) return [];
    return stretches
      .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      .flatMap(({ start, end, time, told }) => {
        const placed = place({ start, end });
        return placed ? [{ doc, ...placed, date: told ? isoDate(time, article.publishedAt) : null }] : [];
      });
  });
}

/** "787", "A380s": the part of a product's name that holds a number stands for it. */
function modelMentions(body: string, known: readonly string[]): readonly Span[] {
  const models = known.flatMap((name) => name.match(/[A-Za-z]*\d{2,}[A-Za-z]*/g) ?? []);
  return models.flatMap((model) =>
    [...body.matchAll(new RegExp(`(?<![\\w-])${model}(?:s|-\\w+)?(?!\\w)`, "gi"))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Words of a name for comparing: "A380s" is an A380, "US" the United States. */
function nameWords(name: string): readonly string[] {
  return foldedWords(name.replace(/\bU\.?S\.?(?=\s)/g, "United States")).map((word) =>
    word.replace(/(?<=\d|\p{L}{5})s$/u, ""),
  );
}

/** True for the name itself, a short form of it ("the Dreamliner", "the Air Force", "Jobs"), or one more word within it. */
function isNamed(text: string, wanted: readonly string[], type?: LocalEntity["type"]): boolean {
  const words = nameWords(text);
  if (words.join(" ") === wanted.join(" ")) return true;
  const shorter = words.length < wanted.length;
  // "United States" is no short form of its air force.
  if (shorter && words.length > 1 && startsWith(wanted, words)) return type !== "place";
  if (shorter && wanted.slice(-words.length).join(" ") === words.join(" ")) return true;
  return (
    words.length === wanted.length + 1 && wanted.length > 1 && wanted[0] === words[0] && wanted.at(-1) === words.at(-1)
  );
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

/** As much of a date as is known: a week or part of a month is of its month where it lies in one. */
function isoDate(time: TimeExpression | null, published: DateInterval | null): string | null {
  const interval = (time && resolveTime(time, published)) ?? published;
  if (!interval) return null;
  const { start, end } = interval;
  return [start, start.slice(0, 7), start.slice(0, 4)].find((known) => end.startsWith(known)) ?? null;
}
