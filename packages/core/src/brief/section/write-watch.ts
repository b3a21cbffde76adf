import type { BriefingBlock, BriefingSentence, WatchItem } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { spreadEvidence } from "../citation/index.ts";
import { contentWords, wordOverlap } from "../select/index.ts";
import { inlineText, plain, splitQuotes, strong, writeSentence } from "../wording/index.ts";
import { tellWatchItem } from "./tell-watch-item.ts";
import { list } from "./write-section.ts";

const MOST_DATED = 8;
const MOST_UNDATED = 3;
const SAME_WORDS = 0.6;

/** What is still to come, earliest first; what has no date comes last. An entry of the desk takes in what sources say of it. */
export function writeWatch(context: BriefContext): BriefingBlock[] {
  const { watch } = context.dossier;
  const entries = watch.filter(({ entry }) => entry !== undefined);
  const reported = watch.filter(
    (item) => !item.entry && isToCome(context, item) && !entries.some((entry) => coversItem(context, entry, item)),
  );
  const told = watch.flatMap((item) => {
    if (item.entry) return [{ item, parts: splitQuotes(item.summary) ?? [plain(item.summary)] }];
    const parts = reported.includes(item) ? tellWatchItem(context, item) : null;
    return parts ? [{ item, parts }] : [];
  });
  const distinct = told.filter(({ parts }, index) => {
    const words = contentWords(inlineText(parts));
    return !told
      .slice(0, index)
      .some((earlier) => wordOverlap(contentWords(inlineText(earlier.parts)), words) >= SAME_WORDS);
  });
  const shown = [
    ...distinct.filter(({ item }) => item.date !== null).slice(0, MOST_DATED),
    ...distinct.filter(({ item }) => item.date === null).slice(0, MOST_UNDATED),
  ];
  const items = shown.map(({ item, parts }): BriefingSentence[] => {
    const when = strong(`${item.date ? formatInterval(item.date) : "No date"}. `);
    const evidence = spreadEvidence(
      [
        ...item.evidence,
        ...watch.filter((other) => coversItem(context, item, other)).flatMap((other) => other.evidence),
      ],
      context.articles,
    );
    const facts = item.fact ? [item.fact] : [];
    return [writeSentence(context, [when, ...parts], { evidence, facts, background: item.entry ? [item.entry] : [] })];
  });
  return items.length === 0 ? [] : [list(items)];
}

function isToCome({ dossier, facts }: BriefContext, { date, fact }: WatchItem): boolean {
  // A week or month that the day of the briefing falls into is not to come.
  if (date) return dossier.asOf === null || date.start > dossier.asOf;
  const status = fact === undefined ? undefined : facts.get(fact)?.eventStatus;
  return status === "planned";
}

/** Whether the desk's entry speaks of what a source reports: one of its terms, in a time that holds its date. */
function coversItem({ topic }: BriefContext, entry: WatchItem, { date, summary, fact }: WatchItem): boolean {
  if (!entry.entry || fact === undefined) return false;
  const terms = topic.profile.watch.find(({ id }) => id === entry.entry)?.terms ?? [];
  const sameTime =
    date === null || entry.date === null || (date.start <= entry.date.end && entry.date.start <= date.end);
  return sameTime && terms.some((term) => foldText(summary).includes(foldText(term)));
}
