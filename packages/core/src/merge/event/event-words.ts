import { foldedWords } from "../../text/index.ts";
import { contentStems, STOP_WORDS, StemSet } from "../word/index.ts";
import { conceptsOf } from "./event-concepts.ts";
import { type ActObject, readActObject } from "./read-act-object.ts";

/** The words that name an event and those around it: what two tellings are compared by. */
export interface EventWords {
  /** Lemmas of the words that name the event, the telling one first: "hold a meeting" → meeting. */
  readonly heads: readonly string[];
  /** The kinds of act they name. */
  readonly concepts: ReadonlySet<string>;
  readonly before: StemSet;
  readonly after: StemSet;
  /** The words on both sides that are no names. */
  readonly near: StemSet;
  readonly sentence: StemSet;
  /** Numbers of the sentence, as written. */
  readonly numbers: StemSet;
  /** What a verb is done to, where that is no name; null for a noun. */
  readonly object: ActObject | null;
  /** Which article it stands in, and where its sentence starts there. */
  readonly article: string;
  readonly sentenceStart: number;
}

/** So many words to each side mostly hold the subject and the object. */
const REACH = 5;

/** The nearest words on both sides but for names, which the parties tell. */
function plainWords(before: string, after: string): string {
  const words = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return [...words(before).slice(-REACH), ...words(after).slice(0, REACH)]
    .filter((word) => /^\p{Ll}/u.test(word))
    .join(" ");
}

/** Verbs that leave the meaning to their object: "took a walk", "gave a speech". */
const LIGHT = new Set("make take have get give be go do put come keep hold carry bring set".split(" "));

/** Words that end what bears the meaning: "checked | into", "stabbed | to death". */
const PARTICLE = new Set(
  "in into on onto out of off up down over away to at for from with by through under back about after".split(" "),
);

/** The word that bears the meaning first: the last of a compound ("fatal shooting", "shooting trial"), the verb before its particle. */
function headFirst(telling: readonly string[], lemmas: readonly string[]): readonly string[] {
  const end = lemmas.findIndex((lemma, index) => index > 0 && PARTICLE.has(lemma));
  const own = end < 0 ? lemmas : lemmas.slice(0, end);
  const head = own.findLast((lemma) => telling.includes(lemma) && !/^\d/u.test(lemma));
  return head === undefined ? telling : [head, ...telling.filter((lemma) => lemma !== head)];
}

export interface EventPlace {
  readonly article: string;
  readonly text: string;
  /** Range of the sentence and of the words that name the event, as offsets into `text`. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly trigger: { readonly start: number; readonly end: number };
  readonly lemmas: readonly string[];
  /** Where the clause of a verb begins; none for a noun. */
  readonly clause?: number | undefined;
}

const NUMBER = /\d(?:[\d,.]*\d)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;

/** "Peru [extradited] an alleged forger to Chile" → extradite; peru | alleg, forger, chile. */
export function readEventWords({ article, text, sentence, trigger, lemmas, clause }: EventPlace): EventWords {
  const before = foldedWords(text.slice(sentence.start, trigger.start)).slice(-REACH).join(" ");
  const after = foldedWords(text.slice(trigger.end, sentence.end)).slice(0, REACH).join(" ");
  const own = new Set(contentStems(text.slice(trigger.start, trigger.end)));
  const telling = lemmas.filter((lemma) => !LIGHT.has(lemma) && !STOP_WORDS.has(lemma));
  return {
    heads: headFirst(telling.length > 0 ? telling : lemmas, lemmas),
    concepts: conceptsOf(lemmas, ""),
    before: new StemSet(contentStems(before)),
    after: new StemSet(contentStems(after)),
    near: new StemSet(
      contentStems(plainWords(text.slice(sentence.start, trigger.start), text.slice(trigger.end, sentence.end))),
    ),
    sentence: new StemSet(contentStems(text.slice(sentence.start, sentence.end)).filter((stem) => !own.has(stem))),
    numbers: new StemSet(text.slice(sentence.start, sentence.end).match(NUMBER) ?? []),
    object: clause === undefined ? null : readActObject(text, sentence, trigger, clause),
    article,
    sentenceStart: sentence.start,
  };
}
