import type { BriefingBlock, BriefingSentence, DateInterval, Fact, Inline, TimelineEntry } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { spreadEvidence } from "../citation/index.ts";
import { citeCandidate, contentWords, isUnsettled, wordOverlap } from "../select/index.ts";
import { capitalize, countNoun, plain, splitQuotes, writeSentence } from "../wording/index.ts";
import { disputedDates } from "./disputed-dates.ts";
import { labelOf, tellEvent } from "./tell-event.ts";

const MOST = 12;
/** Facts beyond these are too little salient for a timeline of this length, however few were distinct. */
const LOOKED_AT = 300;
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
  const entries = drafts.map(({ write, fact: _, ...entry }): TimelineEntry => ({ ...entry, sentence: write() }));
  if (entries.length === 0) return [];
  return [
    { kind: "chart", title: "What happened when", alt: describe(entries), data: { chart: "timeline", entries } },
    { kind: "timeline", entries },
  ];
}

/** An entry that is not cited before it is chosen: notes are only of what the briefing says. */
interface EntryDraft extends Omit<TimelineEntry, "sentence"> {
  readonly fact: Fact | null;
  readonly write: () => BriefingSentence;
}

/** What the desk knew of an event beforehand tells it best, and often to the day. */
function draftEntry(context: BriefContext, fact: Fact): EntryDraft | null {
  if (!fact.date || isToCome(context, fact.date) || isUnsettled(fact)) return null;
  const [own = fact.date, ...rivals] = disputedDates(context, fact);
  const known = context.topic.background.find(({ id }) => id === fact.background);
  if (known) {
    const { date, summary } = known;
    const exact = date && rivals.length === 0 && contains(own, date) ? date : own;
    const words = splitQuotes(summary) ?? [plain(summary)];
    const support = {
      evidence: spreadEvidence(fact.evidence, context.articles),
      facts: [fact.id],
      background: [known.id],
    };
    const write = () => writeSentence(context, words, support);
    return { fact, date: exact, label: labelOf(words), rivals, background: false, write };
  }
  const told = tellEvent(context, fact);
  if (!told) return null;
  const parts = dropDate(told.parts, formatInterval(own));
  const write = () => citeCandidate(context, { ...told, parts });
  return { fact, date: own, label: labelOf(parts), rivals, background: false, write };
}

/** What is still to come stands under what to watch. */
function isToCome({ dossier }: BriefContext, { start }: DateInterval): boolean {
  return dossier.asOf !== null && start > dossier.asOf;
}

const contains = (outer: DateInterval, inner: DateInterval) => outer.start <= inner.start && inner.end <= outer.end;

function sameEntry(left: EntryDraft, right: EntryDraft): boolean {
  const near = left.date.start <= right.date.end && right.date.start <= left.date.end;
  if (near && isSameAct(left.fact, right.fact)) return true;
  return wordOverlap(contentWords(left.label), contentWords(right.label)) >= (near ? SAME_WORDS : 0.8);
}

const UNSPECIFIC: readonly Fact["eventType"][] = ["other", "consult", "support"];

/** Two reports of one kind of act by the same people on the same day that the merge kept apart. */
function isSameAct(left: Fact | null, right: Fact | null): boolean {
  if (!left || !right || left.eventType !== right.eventType || UNSPECIFIC.includes(left.eventType)) return false;
  const shared = left.participants.filter((id) => right.participants.includes(id)).length;
  return shared > 0 && shared >= Math.min(left.participants.length, right.participants.length);
}

const BACKGROUND_ENTRIES = 3;

/** Background that the reports touch on and that no entry tells already. */
function backgroundEntries(context: BriefContext, told: readonly EntryDraft[]): EntryDraft[] {
  const confirmed = new Set(context.dossier.facts.flatMap(({ background }) => background ?? []));
  const entries = context.topic.background.flatMap(({ id, kind, date, summary }): EntryDraft[] => {
    if (!confirmed.has(id) || kind !== "event" || date === null) return [];
    const write = () => writeSentence(context, splitQuotes(summary) ?? [plain(summary)], { background: [id] });
    return [{ fact: null, date, label: summary.replace(/\.$/u, ""), rivals: [], background: true, write }];
  });
  return entries.filter((entry) => !told.some((other) => sameEntry(other, entry))).slice(0, BACKGROUND_ENTRIES);
}

function describe(entries: readonly TimelineEntry[]): string {
  const span = (date: DateInterval | undefined) => date?.start.slice(0, 7) ?? "";
  const count = capitalize(countNoun(entries.length, "dated event"));
  return `${count} from ${span(entries[0]?.date)} to ${span(entries.at(-1)?.date)}; the list below holds the same in words.`;
}

/** "On 3 February 2026, the presidents met." and "The presidents met on 3 February 2026." beside that date say it twice. */
function dropDate(parts: readonly Inline[], date: string): readonly Inline[] {
  const [first, ...rest] = parts;
  const opening = first
    ? [`On ${date}, `, `In ${date}, `, `On ${date} `, `In ${date} `].find((words) => first.text.startsWith(words))
    : undefined;
  if (first && opening) return [{ ...first, text: capitalize(first.text.slice(opening.length)) }, ...rest];
  const within = new RegExp(
    ` (?:(?:early|earlier|late|later) )?(?:on|in|in the week of) ${date}(?=[,.]| \\p{Ll}|$)`,
    "u",
  );
  const place = parts.findIndex(({ kind, text }) => kind === "text" && within.test(text));
  return parts.map((part, index) =>
    index === place ? { ...part, text: part.text.replace(within, "").replace(",,", ",") } : part,
  );
}
