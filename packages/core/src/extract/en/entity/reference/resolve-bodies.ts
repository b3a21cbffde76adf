import type { EntityDraft, PlacedDraft } from "../entity-draft.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import { insideQuote, speaksAt } from "./quoted-words.ts";
import { isSubject } from "./resolve-pronouns.ts";

/** "It said" reaches back this many sentences. */
const REACH = 2;

/** Heads that news repeats for the one body it has named: "The ministry said". */
const HEADS =
  /^(?:ministry|department|agency|institute|commission|council|committee|court|tribunal|company|bank|union|party|organi[sz]ation|foundation|association|federation|embassy|university|office)$/u;

/** "It is", "it would be": mostly says nothing of a body. */
const IS = /^(?:is|was|will|would|may|might|could|seems?|appears?|takes?|took)$/u;

/** Finds the bodies and governments behind "it said" and "the ministry" where the text makes them plain. */
export function resolveBodies(sentences: readonly NameSentence[], placed: readonly PlacedDraft[]): PlacedDraft[] {
  const bodies = placed
    .filter(({ entity }) => entity.type === "organization" || entity.type === "place")
    .sort((left, right) => left.mention.start - right.mention.start);
  const known = Map.groupBy(bodies, ({ mention }) => mention.sentence.index);
  const speakers = new Map<number, EntityDraft | null>();
  const found: PlacedDraft[] = [];
  for (const sentence of sentences) {
    const repeated = repeatedHeads(sentence, bodies);
    const own = [...(known.get(sentence.index) ?? []), ...repeated].filter(speaks);
    const spoken = spokenBy(sentence, speakers);
    found.push(...repeated, ...spoken, ...own.flatMap((speaker) => ownDeed(speaker)));
    const said = new Set([...own, ...spoken].map(({ entity }) => entity));
    if (said.size > 0) speakers.set(sentence.index, said.size === 1 ? ([...said][0] ?? null) : null);
  }
  return found;
}

function speaks({ mention }: PlacedDraft): boolean {
  const { sentence, from, to } = mention;
  return isSubject(mention) && speaksAt(sentence, to) && !insideQuote(sentence, from);
}

/** "“…,” it said": who spoke last, unless two did in one sentence. */
function spokenBy(sentence: NameSentence, speakers: ReadonlyMap<number, EntityDraft | null>): PlacedDraft[] {
  const at = sentence.words.findIndex(
    ({ key }, index) => key === "it" && speaksAt(sentence, index + 1) && !insideQuote(sentence, index),
  );
  if (at < 0) return [];
  for (let distance = 1; distance <= REACH; distance += 1) {
    const speaker = speakers.get(sentence.index - distance);
    if (speaker) return [place(speaker, sentence, at, at + 1, "pronoun")];
    if (speaker === null) return [];
  }
  return [];
}

/** "The ministry denied that it had agreed": whoever speaks tells of itself, but for "said it was clear that …". */
function ownDeed({ entity, mention: { sentence, to } }: PlacedDraft): PlacedDraft[] {
  const at = sentence.words[to + 1]?.key === "that" ? to + 2 : to + 1;
  const [it, next] = sentence.words.slice(at, at + 2);
  const tells = it?.key === "it" && it.gap !== "comma" && next?.token.tags.has("Verb") && !IS.test(next.key);
  return tells ? [place(entity, sentence, at, at + 1, "pronoun")] : [];
}

/** "The ministry": the one body named before whose name holds the word. */
function repeatedHeads(sentence: NameSentence, bodies: readonly PlacedDraft[]): PlacedDraft[] {
  return sentence.words.flatMap((word, at) => {
    const before = sentence.words[at - 1];
    if (!HEADS.test(word.key) || word.capital || before?.key !== "the" || before.gap !== "space") return [];
    const named = new Set(
      bodies
        .filter(({ entity, mention }) => mention.start < word.start && holdsWord(entity, word.key))
        .map(({ entity }) => entity),
    );
    const [entity] = named;
    return entity && named.size === 1 ? [place(entity, sentence, at - 1, at + 1, "nominal")] : [];
  });
}

function holdsWord({ name, type }: EntityDraft, word: string): boolean {
  return (
    type === "organization" &&
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(word)
  );
}

function place(
  entity: EntityDraft,
  sentence: NameSentence,
  from: number,
  to: number,
  form: "pronoun" | "nominal",
): PlacedDraft {
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  return { entity, mention: { sentence, from, to, start, end, form, adjective: false } };
}
