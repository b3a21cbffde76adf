import type { Article, Span, TimeExpression } from "../../../../schema/index.ts";
import { foldedWords } from "../../../../text/index.ts";
import type { TaggedArticle } from "../../tag/index.ts";

/** "on the eve of the meeting": counted from the day that the article gives for the meeting, where it gives one. */
export function linkEvents(times: readonly TimeExpression[], tagged: TaggedArticle): readonly TimeExpression[] {
  const wordsOf = rememberWords(tagged.article);
  return times.map((time) => {
    if (time.anchor !== "event" || time.value.kind === "open" || time.anchorText === undefined) return time;
    const day = within(time, times, tagged) ?? dayOf(time.anchorText, time, times, tagged, wordsOf);
    return day ? { ...time, anchor: "time", from: [...(day.from ?? []), day.value] } : time;
  });
}

/** A date inside the words that name the event: "two days before the February 3 meeting". */
function within(
  { span, anchorText = "" }: TimeExpression,
  times: readonly TimeExpression[],
  { article }: TaggedArticle,
): TimeExpression | undefined {
  const start = article.body.indexOf(anchorText, span.end);
  // … or in its clause: "a month after the ceasefire took effect on November 24".
  const clause = /[;.:()]\s|,\s(?!\d{4})|\n|$/.exec(article.body.slice(start + anchorText.length));
  const end = start + anchorText.length + (clause?.index ?? 0);
  return times.find((other) => isDay(other) && other.span.start >= start && other.span.end <= end);
}

/** The event is dated where it is first told of, not far into the text. */
const MENTIONS = 4;

/** Reports call one event by several of these. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["meeting", "talks", "summit", "encounter"],
  ["call", "conversation"],
];

/** The first sentence that names the event and holds one day of its own. */
function dayOf(
  anchorText: string,
  time: TimeExpression,
  times: readonly TimeExpression[],
  { article }: TaggedArticle,
  wordsOf: (sentence: Span) => ReadonlySet<string>,
): TimeExpression | undefined {
  const head = foldedWords(anchorText).at(-1);
  if (head === undefined || !/^(?:the|his|her|its|their|this|that) /i.test(anchorText)) return undefined;
  const names = SYNONYMS.find((words) => words.includes(head))?.flatMap((word) => inflect(word)) ?? inflect(head);
  const mentions = article.sentences.filter(
    (sentence) => !inside(time.span, sentence) && names.some((name) => wordsOf(sentence).has(name)),
  );
  for (const sentence of mentions.slice(0, MENTIONS)) {
    const days = daysIn(sentence, times, article);
    if (days.length === 1) return days[0];
    // "On Tuesday, A welcomed B. This meeting …": a mention takes up what was dated just before.
    const told =
      days.length === 0 ? daysIn(article.sentences[article.sentences.indexOf(sentence) - 1], times, article) : [];
    if (told.length === 1) return told[0];
  }
  return undefined;
}

/** The folded words of a sentence, read once. */
function rememberWords({ body }: Article): (sentence: Span) => ReadonlySet<string> {
  const known = new Map<Span, ReadonlySet<string>>();
  return (sentence) => {
    const words = known.get(sentence) ?? new Set(foldedWords(body.slice(sentence.start, sentence.end)));
    known.set(sentence, words);
    return words;
  };
}

/** What "since February 1" or "until Friday" limits is no event of that day. */
const LIMIT = /\b(?:since|until|till|from|by|before|after)\s+(?:the\s+)?$/iu;

function daysIn(
  sentence: Span | undefined,
  times: readonly TimeExpression[],
  { body }: Article,
): readonly TimeExpression[] {
  if (!sentence) return [];
  return times.filter(
    (other) =>
      isDay(other) && inside(other.span, sentence) && !LIMIT.test(body.slice(sentence.start, other.span.start)),
  );
}

/** "recall" → recall, recalls, recalled, recalling; "signing" → sign, signs, signed, signing. */
function inflect(noun: string): readonly string[] {
  const stem = noun.length > 6 ? noun.replace(/ing$/u, "") : noun;
  return [noun, stem, ...["s", "d", "ed", "ing"].map((ending) => `${stem}${ending}`)];
}

function inside(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function isDay({ type, value, anchor, range }: TimeExpression): boolean {
  if (type !== "date" || range || anchor === "event") return false;
  if (value.kind === "interval") return value.precision === "day";
  if (value.kind === "partial") return value.day !== undefined || value.weekday !== undefined;
  return value.kind === "shift" && value.unit === "day" && anchor === "publication" && value.rounded;
}
