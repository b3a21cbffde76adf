import type { BriefingBlock, BriefingSentence, DateInterval, Fact, Inline, TimelineEntry } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { citeCandidate, contentWords, wordFact, wordOverlap } from "../select/index.ts";
import { capitalize, inlineText, plain, splitQuotes, writeSentence } from "../wording/index.ts";
import { disputedDates } from "./disputed-dates.ts";
import { tellPhrase } from "./tell-phrase.ts";

const MOST = 12;
/** Facts beyond these are too little salient for a timeline of this length, however few were distinct. */
const LOOKED_AT = 300;
const MOST_WORDS = 18;
/** Where the event is so small a part of its sentence, the words that name it are the better entry. */
const LEAST_SHARE = 0.4;
const SAME_WORDS = 0.38;

/** Dated events, oldest first: the most salient ones, each told once, and the background they stand in. */
export function writeTimeline(context: BriefContext): BriefingBlock[] {
  const dated = new Set(context.dossier.timeline);
  const drafts: EntryDraft[] = [];
  for (const fact of context.ranked.filter(({ id }) => dated.has(id)).slice(0, LOOKED_AT)) {
    if (drafts.length === MOST) break;
    const draft = draftEntry(context, fact);
    if (draft && !drafts.some((other) => sameEntry(other, draft))) drafts.push(draft);
  }
  drafts.push(...backgroundEntries(context, drafts));
  drafts.sort(
    (left, right) =>
      compareText(left.date.start, right.date.start) ||
      compareText(left.date.end, right.date.end) ||
      compareText(left.label, right.label),
  );
  const entries = drafts.map(({ write, ...entry }): TimelineEntry => ({ ...entry, sentence: write() }));
  if (entries.length === 0) return [];
  return [
    { kind: "chart", title: "Timeline", alt: describe(entries), data: { chart: "timeline", entries } },
    { kind: "timeline", entries },
  ];
}

/** An entry that is not cited before it is chosen: notes are only of what the briefing says. */
interface EntryDraft extends Omit<TimelineEntry, "sentence"> {
  readonly write: () => BriefingSentence;
}

function draftEntry(context: BriefContext, fact: Fact): EntryDraft | null {
  const worded = fact.date ? wordFact(context, fact, { most: MOST_WORDS }) : null;
  if (!fact.date || !worded) return null;
  const phrase = worded.share < LEAST_SHARE ? tellPhrase(fact.evidence[0]?.text ?? "") : null;
  const parts = phrase ?? dropDate(worded.parts, formatInterval(fact.date));
  return {
    date: fact.date,
    label: inlineText(parts).replace(/\.$/u, ""),
    rivals: disputedDates(context, fact),
    background: false,
    write: () =>
      phrase
        ? writeSentence(context, phrase, { evidence: fact.evidence.slice(0, 1), facts: [fact.id] })
        : citeCandidate(context, { ...worded, parts }),
  };
}

function sameEntry(left: EntryDraft, right: EntryDraft): boolean {
  const near = left.date.start <= right.date.end && right.date.start <= left.date.end;
  return wordOverlap(contentWords(left.label), contentWords(right.label)) >= (near ? SAME_WORDS : 0.8);
}

const BACKGROUND_ENTRIES = 3;

/** Background that the reports touch on and that no entry tells already. */
function backgroundEntries(context: BriefContext, told: readonly EntryDraft[]): EntryDraft[] {
  const confirmed = new Set(context.dossier.facts.flatMap(({ background }) => background ?? []));
  const entries = context.topic.background.flatMap(({ id, kind, date, summary }): EntryDraft[] => {
    if (!confirmed.has(id) || kind !== "event" || date === null) return [];
    const write = () => writeSentence(context, splitQuotes(summary) ?? [plain(summary)], { background: [id] });
    return [{ date, label: summary.replace(/\.$/u, ""), rivals: [], background: true, write }];
  });
  return entries.filter((entry) => !told.some((other) => sameEntry(other, entry))).slice(0, BACKGROUND_ENTRIES);
}

function describe(entries: readonly TimelineEntry[]): string {
  const span = (date: DateInterval | undefined) => date?.start.slice(0, 7) ?? "";
  return `${entries.length} dated events from ${span(entries[0]?.date)} to ${span(entries.at(-1)?.date)}; the list below holds the same in words.`;
}

/** "On 3 February 2026, the presidents met." beside that date says it twice. */
function dropDate(parts: readonly Inline[], date: string): readonly Inline[] {
  const [first, ...rest] = parts;
  const opening = first
    ? [`On ${date}, `, `In ${date}, `, `On ${date} `, `In ${date} `].find((words) => first.text.startsWith(words))
    : undefined;
  return first && opening ? [{ ...first, text: capitalize(first.text.slice(opening.length)) }, ...rest] : parts;
}
