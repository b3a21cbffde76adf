import { compareText } from "../../text/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import { type Report, takeArticles } from "../report/index.ts";
import { compareSentences, endsOf, type SentenceEdit, type ToldSentence, tellSentences } from "./sentence-edits.ts";

/** A run of words that so many sentences begin or end with is a formula, not a copy. */
const MOST_COPIES = 40;

/** Edits between the sentences of a set, kept so that the next set need only bring what differs. */
export interface EditState {
  /** Reports by article, as they were taken in. */
  readonly taken: Map<string, readonly Report[]>;
  /** Sentences by how they begin and how they end. */
  readonly blocks: Map<string, readonly ToldSentence[]>;
  /** Edits between the sentences of a block, where there are any. */
  readonly edits: Map<string, readonly SentenceEdit[]>;
}

export function openEdits(): EditState {
  return { taken: new Map(), blocks: new Map(), edits: new Map() };
}

/** All edits between sentences of two articles of the set, each once, in the order of the sentences. */
export function listEdits(
  articles: readonly (readonly Report[])[],
  comparison: Comparison,
  state: EditState = openEdits(),
): readonly SentenceEdit[] {
  const { added, removed } = takeSentences(articles, state.taken);
  for (const key of new Set([...added.keys(), ...removed.keys()])) {
    changeBlock(state, key, added.get(key) ?? [], removed.get(key) ?? [], comparison);
  }
  const edits = new Map<string, SentenceEdit>();
  for (const block of state.edits.values()) {
    for (const edit of block) edits.set(`${edit.left.key} ${edit.right.key}`, edit);
  }
  return [...edits].sort(([one], [other]) => compareText(one, other)).map(([, edit]) => edit);
}

type SentencesByEnd = ReadonlyMap<string, readonly ToldSentence[]>;

/** What differs between the sentences taken in before and those of now. */
function takeSentences(
  articles: readonly (readonly Report[])[],
  taken: EditState["taken"],
): { readonly added: SentencesByEnd; readonly removed: SentencesByEnd } {
  const { added, removed } = takeArticles(articles, taken, tellSentences);
  return { added: groupByEnds(added), removed: groupByEnds(removed) };
}

function groupByEnds(sentences: readonly ToldSentence[]): SentencesByEnd {
  const groups = new Map<string, ToldSentence[]>();
  for (const sentence of sentences) {
    for (const end of endsOf(sentence)) {
      const group = groups.get(end);
      if (group) group.push(sentence);
      else groups.set(end, [sentence]);
    }
  }
  return groups;
}

function changeBlock(
  { blocks, edits }: EditState,
  key: string,
  added: readonly ToldSentence[],
  removed: readonly ToldSentence[],
  comparison: Comparison,
): void {
  const before = blocks.get(key) ?? [];
  const kept = removed.length === 0 ? before : before.filter((sentence) => !removed.includes(sentence));
  const after = [...kept, ...added];
  if (after.length === 0) blocks.delete(key);
  else blocks.set(key, after);
  const compared = before.length > MOST_COPIES ? [] : kept;
  const found =
    after.length > MOST_COPIES
      ? []
      : [
          ...(edits.get(key) ?? []).filter(({ left, right }) => !removed.includes(left) && !removed.includes(right)),
          ...compareNew(after, compared, comparison),
        ];
  if (found.length === 0) edits.delete(key);
  else edits.set(key, found);
}

/** Edits between sentences of a block but for those that were compared already: the first ones. */
function compareNew(
  block: readonly ToldSentence[],
  compared: readonly ToldSentence[],
  comparison: Comparison,
): SentenceEdit[] {
  return block.flatMap((one, index) =>
    index < compared.length
      ? []
      : block.slice(0, index).flatMap((other) => compareSentences(one, other, comparison) ?? []),
  );
}
