import type { Briefing, BriefingBlock, BriefingSentence, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { compareDigests, type FactChange } from "../compare-digests.ts";
import { digestFact } from "../digest-fact.ts";
import { citeCandidate, contentWords, rankDisputes, wordFact, wordOverlap } from "../select/index.ts";
import { countedSentence, countWord, inlineText } from "../wording/index.ts";
import { finishSentence } from "../wording/polish/index.ts";
import { openQuota, orderChanges } from "./choose-changes.ts";
import { tellChangeCounts } from "./tell-change-counts.ts";
import { tellSourceChanges } from "./tell-source-changes.ts";
import { titleDispute } from "./title-dispute.ts";
import { paragraph } from "./write-section.ts";

const MOST_WORDS = 26;
/** A shorter summary is a piece of a sentence that is gone. */
const FEWEST_WORDS = 4;
const SAME_WORDS = 0.6;

/** What is newly disputed, resolved, updated, added, strengthened or withdrawn since the edition before, and why. */
export function writeChanges(context: BriefContext): BriefingBlock[] {
  const { previous } = context;
  if (!previous) return [paragraph(countedSentence("First edition; there is nothing to compare with."))];
  const changes = compareDigests(
    previous.digest,
    context.ranked.map((fact) => digestFact(context, fact)),
  );
  const edition = `edition ${previous.edition}`;
  const sources = tellSourceChanges(context);
  if (changes.length === 0) {
    const unchanged = sources.length === 0 ? "Nothing changed" : "No fact changed";
    return [paragraph(countedSentence(`${unchanged} since ${edition}.`), ...sources)];
  }
  const items = chooseItems(context, previous, changes);
  const chosen =
    items.length === 0
      ? ""
      : items.length === changes.length
        ? ""
        : items.length === 1
          ? "; the most salient change follows"
          : `; the ${countWord(items.length)} most salient changes follow`;
  const counted = `Since ${edition}, ${tellChangeCounts(changes)}${chosen}.`;
  return [
    paragraph(countedSentence(counted), ...sources),
    ...(items.length > 0 ? [{ kind: "changes" as const, items }] : []),
  ];
}

type ChangeItem = Extract<BriefingBlock, { kind: "changes" }>["items"][number];

/** The most salient changes, each told once; what was withdrawn is told in its last words. */
function chooseItems(context: BriefContext, previous: Briefing, changes: readonly FactChange[]): ChangeItem[] {
  const items: ChangeItem[] = [];
  const told: ReadonlySet<string>[] = [];
  const quota = openQuota();
  for (const change of orderChanges(context, previous, changes)) {
    if (!quota.takes(change.change)) continue;
    const draft = draftChange(context, change.fact, change.summary);
    const words = contentWords(inlineText(draft?.parts ?? []));
    if (!draft || told.some((other) => wordOverlap(other, words) >= SAME_WORDS)) continue;
    items.push({ change: change.change, sentence: draft.write(), reason: tellReason(context, change) });
    told.push(words);
    quota.add(change.change);
  }
  return items;
}

/** What the sources disagree on says more than that they do: "When the ministers met: 3 May 2030 or 4 May 2030." */
function tellReason(context: BriefContext, { change, fact, reason }: FactChange): string {
  const dispute =
    change === "newly-disputed" ? rankDisputes(context).find(({ facts }) => facts.includes(fact)) : undefined;
  if (!dispute) return reason;
  if (dispute.kind === "wording") return "The sources now word it differently.";
  const values = dispute.versions.map(({ value }) => value);
  return values.every((value) => value.split(" ").length <= LONGEST_VALUE)
    ? `${titleDispute(dispute)}: ${values.join(" or ")}.`
    : `${titleDispute(dispute)}: the sources now disagree.`;
}

const LONGEST_VALUE = 6;

/** A change that is not cited before it is chosen. */
interface ChangeDraft {
  readonly parts: readonly Inline[];
  readonly write: () => BriefingSentence;
}

/** A summary gives the day as it was written and as it was read: "on Monday (27 January 2025)". */
const WEEKDAY_AND_DATE = /\b\p{Lu}\p{Ll}+day \((?<date>\d{1,2} \p{L}+ \d{4})\)/gu;

function draftChange(context: BriefContext, id: string, summary: string): ChangeDraft | null {
  const fact = context.facts.get(id);
  if (fact) {
    const worded = wordFact(context, fact, { most: MOST_WORDS });
    return worded && { parts: worded.parts, write: () => citeCandidate(context, worded) };
  }
  if (summary.split(" ").length < FEWEST_WORDS) return null;
  const parts = finishSentence(summary.replace(WEEKDAY_AND_DATE, "$<date>"));
  return parts && { parts, write: () => ({ parts, citations: [], facts: [id], counted: true }) };
}
