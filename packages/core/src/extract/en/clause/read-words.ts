import type { Token } from "../tag/index.ts";
import { lemmaOf } from "../tag/lemma.ts";
import { classifyWord, verbForm } from "./classify-word.ts";
import { knowsVerb } from "./known-verbs.ts";
import participles from "./participles.json" with { type: "json" };
import { refineClasses } from "./refine-classes.ts";
import { splitContraction } from "./split-contraction.ts";
import type { Word } from "./word.ts";

const irregular: Readonly<Record<string, string>> = participles;
const HYPHEN = /^[-\u2010\u2011]$/;

/** The words of a sentence with their classes; what hyphens join is one word: "closed-door", "Ruiz-Gómez". */
export function readWords(tokens: readonly Token[], body: string): readonly Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index++) {
    let end = index;
    while (end + 1 < tokens.length && HYPHEN.test((tokens[end] as Token).after)) end++;
    words.push(...splitContraction(makeWord(tokens.slice(index, end + 1), body)));
    index = end;
  }
  return refineClasses(words);
}

function makeWord(tokens: readonly Token[], body: string): Word {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  const text = body.slice(first.start, last.end);
  const lower = tokens.map((token) => token.lower).join("-");
  const joined = tokens.length > 1;
  const wordClass = joined ? classifyCompound(first, last, text) : classifyWord(lower, text, last.tags);
  const verbal = wordClass === "verb" || wordClass === "auxiliary";
  return {
    start: first.start,
    end: last.end,
    text,
    lower,
    lemma: irregular[lower] ?? (last.lemma !== lower ? last.lemma : undefined) ?? fallbackLemma(lower, verbal),
    class: wordClass,
    form: verbal ? verbForm(lower, last.tags) : null,
    after: last.after,
    genitive: /['’]s$|s['’]$/u.test(text) && (wordClass === "name" || wordClass === "noun" || wordClass === "date"),
    token: first.index,
  };
}

/** The infinitive where the tagger left the word as it was: by its rules, else by known verbs: "extradited" → "extradite". */
function fallbackLemma(lower: string, verbal: boolean): string {
  if (!verbal) return lower.replace(/'s?$/, "");
  const tense = lower.endsWith("ing")
    ? "Gerund"
    : lower.endsWith("ed")
      ? "PastTense"
      : /[^s]s$/.test(lower)
        ? "PresentTense"
        : "Infinitive";
  const found = lemmaOf(lower, new Set(["Verb", tense])) ?? lower;
  const stem = /^(.{2,})(?:ed|ing)$/.exec(found)?.[1];
  if (found !== lower || !stem) return found;
  return [`${stem}e`, stem, stem.slice(0, -1)].find(knowsVerb) ?? `${stem}e`;
}

function classifyCompound(first: Token, last: Token, text: string) {
  const own = classifyWord(last.lower, last.text, last.tags);
  if (own === "name" || (/^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(last.text))) return "name";
  if (own === "number" && first.tags.has("Value")) return "number";
  return own === "noun" ? "noun" : "adjective";
}
