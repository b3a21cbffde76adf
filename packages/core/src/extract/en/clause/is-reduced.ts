import reportVerbs from "../claim/report-verbs.json" with { type: "json" };
import { isCharge } from "../claim/speech.ts";
import { changesItself } from "./change-verbs.ts";
import type { Chunk, VerbGroup } from "./chunk.ts";
import type { Clause } from "./clause.ts";
import { opensClause } from "./find-subject.ts";
import { STRONG_PARTICIPLES } from "./participle-lists.ts";
import type { Word } from "./word.ts";

const REPORTS: ReadonlySet<string> = new Set(reportVerbs);

/** True for a bare past form that is a participle: "sanctions imposed by the Treasury", "frameworks established in 2000". */
export function isReduced(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Clause[],
): boolean {
  const verb = chunks[at] as VerbGroup;
  if (verb.form === "participle") return true;
  if (verb.from !== verb.head || (verb.headForm !== "past" && verb.headForm !== "participle")) return false;
  if (STRONG_PARTICIPLES.has((words[verb.head] as Word).lower)) return true;
  const before = chunks[at - 1];
  const next = chunks[at + 1];
  const byAgent =
    next?.kind === "preposition" &&
    next.word === "by" &&
    chunks[at + 2]?.kind !== "verb" &&
    !isMeans(words, chunks[at + 2]) &&
    !changesItself((words[verb.head] as Word).lemma);
  if (!before || before.kind === "comma")
    return byAgent || (!before && (next?.kind === "preposition" || next?.kind === "subordinator"));
  // "if elected", "when asked"
  if (before.kind === "subordinator" && NEEDS_SUBJECT.test(before.word)) return true;
  if (before.kind !== "noun") return byAgent && before.kind !== "relative" && before.kind !== "subordinator";
  if ((words[before.head] as Word).class === "pronoun") return false;
  const quoted = /["“‘«]/u.test((words[verb.head] as Word).after);
  if (byAgent || isAccused(words, verb, next)) return true;
  if (before.time) return false;
  if (hasVerbBehind(chunks, at) && !SPOKEN.has((words[verb.head] as Word).lemma)) return true;
  const governor = chunks[at - 2];
  if (governor?.kind === "preposition") return !opensClause(governor.word) && finiteBefore(earlier, verb);
  return (
    governor?.kind === "verb" && !REPORTS.has((words[governor.head] as Word).lemma) && (next?.kind !== "noun" || quoted)
  );
}

const NEEDS_SUBJECT = /^(?:although|if|once|though|unless|when|whenever|while|whilst)$/;

/** "spoke by telephone": how, not by whom. */
function isMeans(words: readonly Word[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && chunk.to - chunk.from === 1 && MEANS.test((words[chunk.head] as Word).lower);
}

const MEANS =
  /^(?:(?:tele)?phone|video|letter|e-?mail|radio|mail|post|car|bus|plane|train|boat|ship|sea|air|land|road|ballot|secret)$/;

const CHARGED = /^(?:of|for|with|over)$/;

/** "Guards accused of theft", "a clerk charged with fraud": without an object they are not who accuses. */
function isAccused(words: readonly Word[], verb: VerbGroup, next: Chunk | undefined): boolean {
  const { lemma } = words[verb.head] as Word;
  return (
    next?.kind === "preposition" && CHARGED.test(next.word) && (isCharge(lemma) || /^(?:acquit|convict)$/.test(lemma))
  );
}

/** Verbs of speech that what is said follows without "that": "said on Monday talks failed". */
const SPOKEN = new Set(["say", "tell", "add", "warn", "claim", "insist", "argue", "confirm", "announce", "state"]);

/** "documents found on the laptop showed": the finite verb is still to come, right behind a preposition's phrase. */
function hasVerbBehind(chunks: readonly Chunk[], at: number): boolean {
  let index = at + 1;
  while (chunks[index]?.kind === "preposition" && chunks[index + 1]?.kind === "noun") index += 2;
  const next = chunks[index];
  return index > at + 1 && next?.kind === "verb" && next.form === "finite";
}

/** A phrase under a preposition is no subject where its clause has its verb already. */
function finiteBefore(earlier: readonly Clause[], verb: VerbGroup): boolean {
  const last = earlier.at(-1);
  return last !== undefined && last.kind !== "reduced" && last.to >= verb.from;
}
