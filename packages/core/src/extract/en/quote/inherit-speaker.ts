import { sourceOf } from "../claim/source-of.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import type { QuoteDraft } from "./quote-draft.ts";

/** A quote without a source of its own goes on with the last speaker of its paragraph, or of the one before. */
export function inheritBackward(reading: EnglishReading, draft: QuoteDraft, previous: QuoteDraft | undefined): void {
  if (!previous?.speaker || (draft.partial && !draft.opens)) return;
  const sameBlock = previous.marked.block === draft.marked.block;
  const nextBlock = draft.marked.block - previous.marked.block === 1 && startsBlock(reading, draft);
  const runsOn = nextBlock && !previous.marked.closed;
  if (!sameBlock && !nextBlock) return;
  draft.speaker = previous.speaker;
  draft.implied = true;
  draft.rule = runsOn ? "en/quote/runs-on" : sameBlock ? "en/quote/same-paragraph" : "en/quote/next-paragraph";
}

/** A quote that is a paragraph of its own, after one that tells of a person: that person speaks. */
export function introduceBefore(reading: EnglishReading, draft: QuoteDraft): void {
  if (draft.partial || !startsBlock(reading, draft)) return;
  const before = reading.sentences[draft.sentence.sentence - 1];
  const told = before?.clauses.filter((clause) => clause.kind === "main" && clause.subject) ?? [];
  for (const clause of told.reverse()) {
    const source = clause.subject && before && sourceOf(reading, spanOf(before, clause.subject));
    if (!source?.entity || reading.entities.entity(source.entity)?.type !== "person") continue;
    draft.speaker = source;
    draft.implied = true;
    draft.rule = "en/quote/introduced-before";
    return;
  }
}

/** "“One.” “Two,” said Smith." — an opening quote takes the speaker named later in its paragraph. */
export function inheritForward(reading: EnglishReading, drafts: readonly QuoteDraft[]): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const draft = drafts[index] as QuoteDraft;
    const next = drafts[index + 1] as QuoteDraft;
    const close =
      next.marked.block === draft.marked.block ||
      (!draft.marked.closed && next.marked.block === draft.marked.block + 1);
    if (draft.speaker || !next.speaker || draft.partial || !close || !startsBlock(reading, draft)) continue;
    draft.speaker = next.speaker;
    draft.implied = true;
    draft.rule = "en/quote/later-in-paragraph";
  }
}

function startsBlock(reading: EnglishReading, draft: QuoteDraft): boolean {
  return reading.article.blocks[draft.marked.block]?.start === draft.marked.outer.start;
}
