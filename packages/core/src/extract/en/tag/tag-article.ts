import type { Article } from "../../../schema/index.ts";
import nlp from "./language-library.cjs";
import { lemmaOf } from "./lemma.ts";
import { monthTags } from "./month-tags.ts";
import { plainCopy } from "./plain-copy.ts";
import { repairCase } from "./repair-case.ts";
import type { TaggedArticle, Token } from "./tagged-article.ts";

/** A term of compromise: `pre + text + post` of all terms, in order, is the text that was given. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
  readonly implicit?: string;
}

/**
 * The passes of compromise that we use. Left out is its last, `postTagger`, which takes two thirds of the time: without
 * it quotes, entities and events of the reference sets come out the same.
 */
const PASSES = ["alias", "contractions", "index", "freeze", "lexicon", "preTagger", "contractionTwo"];

type Draft = { -readonly [K in keyof Token]: Token[K] };

/** Splits the body into tokens with part-of-speech tags, offsets and sentence: "Mora met Hale" → Mora/ProperNoun … */
export function tagArticle(article: Article): TaggedArticle {
  const cased = repairCase(article);
  const drafts = placeTerms(article.body, cased);
  const sentences: Token[][] = article.sentences.map(() => []);
  const tokens: Token[] = [];
  let current = 0;
  for (const [at, draft] of drafts.entries()) {
    while (current + 1 < sentences.length && draft.start >= (article.sentences[current + 1]?.start ?? Infinity))
      current += 1;
    if (sentences.length === 0) break;
    draft.sentence = current;
    draft.index = tokens.length;
    draft.tags = monthTags(draft.cased, tokens.at(-1)?.lower ?? "", drafts[at + 1]?.text ?? "") ?? draft.tags;
    tokens.push(draft);
    sentences[current]?.push(draft);
  }
  return { article, cased, tokens, sentences };
}

/** Tags the whole body in one call and finds each term's place by adding up what stands before it. */
function placeTerms(body: string, cased: string): Draft[] {
  const drafts: Draft[] = [];
  let offset = 0;
  let gap = "";
  for (const sentence of nlp.tokenize(plainCopy(cased)).compute(PASSES).document as readonly (readonly Term[])[]) {
    for (const term of sentence) {
      const previous = drafts.at(-1);
      if (term.text === "" && term.implicit !== undefined && previous) contract(previous, term);
      gap += term.pre;
      offset += term.pre.length;
      if (term.text !== "") {
        if (previous) previous.after = gap;
        drafts.push(makeDraft(body, cased, offset, term, gap));
        gap = "";
      }
      offset += term.text.length + term.post.length;
      gap += term.post;
    }
  }
  const last = drafts.at(-1);
  if (last) last.after = gap;
  return drafts;
}

function makeDraft(body: string, cased: string, start: number, term: Term, before: string): Draft {
  const end = start + term.text.length;
  const lower = term.text.toLowerCase();
  const tags = term.tags ?? new Set<string>();
  const lemma = lemmaOf(term.implicit ?? lower, tags);
  return {
    start,
    end,
    text: body.slice(start, end),
    cased: cased.slice(start, end),
    lower,
    tags,
    ...(lemma === undefined ? {} : { lemma }),
    before,
    after: "",
    sentence: 0,
    index: 0,
  };
}

/** The hidden half of a contraction is kept on the visible one: "did" + "not". */
function contract(token: Draft, hidden: Term): void {
  token.contracted = hidden.implicit ?? "";
  if (hidden.implicit === "not") token.tags = new Set([...token.tags, "Negative"]);
}
