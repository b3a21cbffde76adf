import type { BriefingBlock, BriefingSentence, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { compareDigests, type FactChange } from "../compare-digests.ts";
import { digestFact } from "../digest-fact.ts";
import { citeCandidate, contentWords, wordFact, wordOverlap } from "../select/index.ts";
import { countedSentence, countNoun, inlineText } from "../wording/index.ts";
import { finishSentence } from "../wording/polish/index.ts";
import { tellSourceChanges } from "./tell-source-changes.ts";
import { paragraph } from "./write-section.ts";

const MOST = 10;
const MOST_WORDS = 26;
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
  const items = chooseItems(context, changes);
  const rest = changes.length - items.length;
  const counted = `Since ${edition}, ${countNoun(changes.length, "fact")} changed${rest > 0 && items.length > 0 ? `; the ${items.length === 1 ? "most salient one follows" : `${items.length} most salient follow`}` : ""}.`;
  return [
    paragraph(countedSentence(counted), ...sources),
    ...(items.length > 0 ? [{ kind: "changes" as const, items }] : []),
  ];
}

type ChangeItem = Extract<BriefingBlock, { kind: "changes" }>["items"][number];

/** The most salient change of each sentence, disputes first; what was withdrawn is told in its last words. */
function chooseItems(context: BriefContext, changes: readonly FactChange[]): ChangeItem[] {
  const rank = new Map(context.ranked.map(({ id }, index) => [id, index]));
  const order = (change: FactChange) =>
    (change.change === "newly-disputed" || change.change === "resolved" ? 0 : 1e6) + (rank.get(change.fact) ?? 1e5);
  const items: ChangeItem[] = [];
  const told: ReadonlySet<string>[] = [];
  for (const { change, fact, summary, reason } of [...changes].sort((left, right) => order(left) - order(right))) {
    if (items.length === MOST) break;
    const draft = draftChange(context, fact, summary);
    const words = contentWords(inlineText(draft?.parts ?? []));
    if (!draft || told.some((other) => wordOverlap(other, words) >= SAME_WORDS)) continue;
    items.push({ change, sentence: draft.write(), reason });
    told.push(words);
  }
  return items;
}

/** A change that is not cited before it is chosen. */
interface ChangeDraft {
  readonly parts: readonly Inline[];
  readonly write: () => BriefingSentence;
}

function draftChange(context: BriefContext, id: string, summary: string): ChangeDraft | null {
  const fact = context.facts.get(id);
  if (fact) {
    const worded = wordFact(context, fact, { most: MOST_WORDS });
    return worded && { parts: worded.parts, write: () => citeCandidate(context, worded) };
  }
  const parts = finishSentence(summary);
  return parts && { parts, write: () => ({ parts, citations: [], facts: [id], counted: true }) };
}
