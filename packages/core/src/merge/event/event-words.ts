import { foldedWords } from "../../text/index.ts";
import { contentStems, STOP_WORDS } from "../word/index.ts";
import { conceptsOf } from "./event-concepts.ts";

/** The words that name an event and those around it: what two tellings are compared by. */
export interface EventWords {
  /** Lemmas of the words that name the event, the telling one first: "hold a meeting" → meeting. */
  readonly heads: readonly string[];
  /** The kinds of act they name. */
  readonly concepts: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** The words on both sides that are no names. */
  readonly near: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
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

export interface EventPlace {
  readonly article: string;
  readonly text: string;
  /** Range of the sentence and of the words that name the event, as offsets into `text`. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly trigger: { readonly start: number; readonly end: number };
  readonly lemmas: readonly string[];
}

/** "Peru [extradited] an alleged forger to Chile" → extradite; peru | alleg, forger, chile. */
export function readEventWords({ article, text, sentence, trigger, lemmas }: EventPlace): EventWords {
  const before = foldedWords(text.slice(sentence.start, trigger.start)).slice(-REACH).join(" ");
  const after = foldedWords(text.slice(trigger.end, sentence.end)).slice(0, REACH).join(" ");
  const own = new Set(contentStems(text.slice(trigger.start, trigger.end)));
  const telling = lemmas.filter((lemma) => !LIGHT.has(lemma) && !STOP_WORDS.has(lemma));
  return {
    heads: telling.length > 0 ? telling : lemmas,
    concepts: conceptsOf(lemmas, ""),
    before: new Set(contentStems(before)),
    after: new Set(contentStems(after)),
    near: new Set(
      contentStems(plainWords(text.slice(sentence.start, trigger.start), text.slice(trigger.end, sentence.end))),
    ),
    sentence: new Set(contentStems(text.slice(sentence.start, sentence.end)).filter((stem) => !own.has(stem))),
    article,
    sentenceStart: sentence.start,
  };
}
