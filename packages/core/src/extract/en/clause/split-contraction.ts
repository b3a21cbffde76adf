import type { Word, WordClass } from "./word.ts";

const CONTRACTION = /^(he|she|it|they|we|you|i|that|there|who|what)('(?:s|re|ve|ll|d|m))$/;
const VERBS: Readonly<Record<string, readonly [lemma: string, wordClass: WordClass]>> = {
  "'s": ["be", "auxiliary"],
  "'re": ["be", "auxiliary"],
  "'m": ["be", "auxiliary"],
  "'ve": ["have", "auxiliary"],
  "'ll": ["will", "modal"],
  "'d": ["would", "modal"],
};

/** A pronoun and the verb contracted with it as two words: "they've" → "they", "'ve". */
export function splitContraction(word: Word): readonly Word[] {
  const [, pronoun, ending] = CONTRACTION.exec(word.lower) ?? [];
  const verb = ending ? VERBS[ending] : undefined;
  if (!pronoun || !ending || !verb) return [word];
  const at = word.start + pronoun.length;
  const [lemma, wordClass] = verb;
  const form = wordClass === "auxiliary" ? ("present" as const) : null;
  const subject = {
    ...word,
    end: at,
    text: word.text.slice(0, pronoun.length),
    lower: pronoun,
    lemma: pronoun,
    after: "",
  };
  const relative = pronoun === "who" || pronoun === "what" ? ("relative" as const) : ("pronoun" as const);
  return [
    { ...subject, class: relative, form: null, genitive: false },
    {
      ...word,
      start: at,
      text: word.text.slice(pronoun.length),
      lower: ending,
      lemma,
      class: wordClass,
      form,
      genitive: false,
    },
  ];
}
