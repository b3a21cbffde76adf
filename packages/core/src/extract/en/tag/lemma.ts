import nlp from "./language-library.cjs";

type Transform = (word: string, model: object, tense?: string) => string;
const { transform } = (
  nlp.methods() as { two: { transform: { verb: { toInfinitive: Transform }; noun: { toSingular: Transform } } } }
).two;
const model = nlp.model();

const TENSES = ["PastTense", "Gerund", "PresentTense", "Participle"] as const;
const known = new Map<string, string>();

/** The dictionary form of a verb or plural noun: "met" → "meet", "officials" → "official"; other words have none. */
export function lemmaOf(word: string, tags: ReadonlySet<string>): string | undefined {
  const tense = TENSES.find((tag) => tags.has(tag));
  if (tags.has("Verb")) return remember(`${word} ${tense ?? ""}`, () => infinitive(word, tags, tense));
  if (tags.has("Plural")) return remember(`${word} s`, () => transform.noun.toSingular(word, model));
  return undefined;
}

function infinitive(word: string, tags: ReadonlySet<string>, tense: string | undefined): string {
  if (tags.has("Infinitive") || tense === undefined) return word;
  return transform.verb.toInfinitive(word, model, tense);
}

function remember(key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
