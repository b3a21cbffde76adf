import type { Gender } from "../../gazetteer/person-names.ts";
import type { DraftMention, EntityDraft, PlacedDraft } from "../entity-draft.ts";
import { CALENDAR } from "../lexicon/name-words.ts";
import { joinsNext } from "../name/name-span.ts";
import type { NameSentence } from "../name/read-sentences.ts";
import type { Word } from "../name/word.ts";
import type { Person } from "../role/gather-people.ts";
import { findStranger } from "./find-stranger.ts";
import { endsQuote, insideQuote, speakerOf, speaksAt, wholeQuote } from "./quoted-words.ts";

const GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};
const SUBJECT = /^(?:he|she)$/u;
const OBJECT = /^him$/u;
const POSSESSIVE = /^(?:his|her|hers)$/u;
/** A pronoun reaches back this many sentences. */
const REACH = 3;
/** Whoever spoke in the sentence before mostly speaks on. */
const SPOKE = 0.7;
/** An opening phrase that speaks of the subject behind it is at most so many words long. */
const LONGEST_OPENING = 6;
/** Below this nobody is plain: who was only mentioned three sentences ago. */
const LEAST = -3;
/** Two people closer than this leave the pronoun open. */
const MARGIN = 0.6;

/** Finds who "he" and "her" stand for where the text makes it plain; others are left open. */
export function resolvePronouns(
  sentences: readonly NameSentence[],
  people: readonly Person[],
  placed: readonly PlacedDraft[],
): PlacedDraft[] {
  const genders = new Map(people.map(({ entity, gender }) => [entity, gender]));
  const known: PlacedDraft[] = placed
    .filter(({ entity, mention }) => genders.has(entity) && tells(mention.sentence))
    .sort((left, right) => left.mention.start - right.mention.start);
  const found: PlacedDraft[] = [];
  const speakers = new Map<number, EntityDraft>();
  for (const sentence of sentences) {
    const speaker = speakerOf(sentence, known) ?? (wholeQuote(sentence) ? speakers.get(sentence.index - 1) : undefined);
    if (speaker) speakers.set(sentence.index, speaker);
    const before = findStranger(sentences[sentence.index - 1], known);
    const here = findStranger(sentence, known);
    for (const [at, word] of sentence.words.entries()) {
      const gender = GENDER[word.key];
      if (gender === undefined) continue;
      const candidates = [...known, ...found].filter(
        ({ entity, mention }) =>
          fits(genders.get(entity), gender) &&
          mention.start < word.start &&
          !((before !== null || (here !== null && here < at)) && mention.sentence !== sentence) &&
          !(entity === speaker && insideQuote(sentence, at)) &&
          // "“Mora rules,” she said": who is spoken of is not who speaks.
          !(mention.sentence === sentence && insideQuote(sentence, mention.from) && !insideQuote(sentence, at)),
      );
      const ahead = known.find(
        ({ entity, mention }) => fits(genders.get(entity), gender) && announces(sentence, at, mention),
      );
      const entity = ahead?.entity ?? choose(candidates, sentence, at, word);
      if (!entity) continue;
      // Who was "he" once is not "she" later.
      if (genders.get(entity) === "either") genders.set(entity, gender);
      const mention = {
        sentence,
        from: at,
        to: at + 1,
        start: word.start,
        end: word.end,
        form: "pronoun" as const,
        adjective: false,
      };
      found.push({ entity, mention });
    }
  }
  return found;
}

/** A byline or caption without a verb speaks of nobody. */
const tells = ({ words }: NameSentence) => words.some(({ token }) => token.tags.has("Verb"));

/** "Writing on his own website, Smith said": the phrase before the comma speaks of the subject behind it. */
function announces(sentence: NameSentence, at: number, mention: DraftMention): boolean {
  if (mention.sentence !== sentence || mention.from <= at || at > LONGEST_OPENING || !isSubject(mention)) return false;
  const { words } = sentence;
  const comma = words.findIndex(({ gap }, index) => index >= at && gap !== "space" && gap !== "hyphen");
  const opens = /^(?:in|on|at|after|before|during|despite|with|for|from|since|through|\p{L}+ing)$/u;
  const title = words.slice(comma + 1, mention.from).every(({ capital, key }) => capital || key === "the");
  return words[comma]?.gap === "comma" && mention.from > comma && title && opens.test(words[0]?.key ?? "");
}

const fits = (of: Gender | undefined, wanted: Gender) => of === "either" || of === wanted;

function choose(
  candidates: readonly PlacedDraft[],
  sentence: NameSentence,
  at: number,
  word: Word,
): EntityDraft | null {
  const scores = new Map<EntityDraft, number>();
  for (const { entity, mention } of candidates) {
    const score = scoreMention(mention, sentence, at, word);
    if (score !== null) scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score));
  }
  const [first, second] = [...scores].sort((left, right) => right[1] - left[1]);
  if (!first || first[1] < LEAST || (second && first[1] - second[1] < MARGIN)) return null;
  return first[0];
}

/** Near and in subject place speaks for a mention; an object pronoun is never the subject of its own clause. */
function scoreMention(mention: DraftMention, sentence: NameSentence, at: number, word: Word): number | null {
  const distance = sentence.index - mention.sentence.index;
  if (distance > REACH) return null;
  const subject = isSubject(mention);
  if (distance === 0 && word.key === "him" && subject && sameClause(sentence, mention.to, at)) return null;
  const inQuote = insideQuote(sentence, at);
  if (distance === 0 && inQuote !== insideQuote(sentence, mention.from) && subject && inQuote) return null;
  let score = -1.5 * distance;
  // Who "called him" something is no better guess for "him" than whoever else was spoken of.
  if (subject) score += distance === 0 && OBJECT.test(word.key) ? 0.1 : 1.2;
  const owner = mention.form === "pronoun" && POSSESSIVE.test(mention.sentence.words[mention.from]?.key ?? "");
  if (mention.from <= 1 && !owner) score += 0.4;
  if (distance === 1 && subject && SUBJECT.test(word.key) && speaksAt(mention.sentence, mention.to)) score += SPOKE;
  if (distance === 0 && !SUBJECT.test(word.key)) score += 0.5;
  // "His sister denounced Mora after he …": whose sister acts is no better guess than whom she acts on.
  if (mention.form === "pronoun") score += owner ? 0.3 : 0.7;
  return score;
}

/** A mention followed by a verb, or by a clause set off by commas and then a verb. */
export function isSubject(mention: DraftMention): boolean {
  const { words } = mention.sentence;
  const last = words[mention.to - 1];
  if (!last || last.possessive) return false;
  if (/^(?:of|by|with|to|from|for|against|between|and|as|on|in|at)$/u.test(words[mention.from - 1]?.key ?? ""))
    return false;
  if (wordBefore(mention)?.key === "and") return false;
  // "said Cabello": the subject stands behind its verb.
  if (endsQuote(words[mention.from - 1])) return true;
  const next = words[behindAffiliation(words, mention.to)];
  if (!next) return false;
  return next.token.tags.has("Verb") || next.token.tags.has("Adverb") || (last.gap === "comma" && mention.from <= 3);
}

/** The word before a name and the capitalised office before it: "and" in "and Peruvian President Juan Mora". */
function wordBefore({ sentence: { words }, from }: DraftMention): Word | undefined {
  let at = from - 1;
  while (words[at]?.capital && joinsNext(words[at]) && !CALENDAR.has(words[at]?.key ?? "")) at -= 1;
  return joinsNext(words[at]) ? words[at] : words[from - 1];
}

/** The word behind "of the Growers' Union" in "Mora of the Growers' Union warned". */
function behindAffiliation(words: readonly Word[], at: number): number {
  if (!/^(?:of|from|at|with)$/u.test(words[at]?.key ?? "")) return at;
  let to = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const start = to;
  while (words[to]?.capital) to += 1;
  return to > start ? to : at;
}

function sameClause(sentence: NameSentence, from: number, to: number): boolean {
  return !sentence.words
    .slice(from, to)
    .some(
      (word) =>
        /^(?:that|who|which|when|while|because|after|before|if|as|and|but)$/u.test(word.key) || word.gap === "stop",
    );
}
