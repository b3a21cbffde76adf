import type { Article, Relevance, Side, Topic } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { sidePattern } from "./side-pattern.ts";

/** How often a side is named, and where it stands beside the other. */
interface SideCount {
  readonly name: string;
  readonly title: boolean;
  readonly lead: boolean;
  /** Whether each sentence of the lead names it. */
  readonly sentences: readonly boolean[];
  readonly body: number;
}

/** Mentions in a thousand words that make a side a subject of the article: alone, and where a sentence of the lead names both. */
const DENSITY = 4;
const DENSITY_IN_LEAD = 2.5;
const LEAD_BLOCKS = 4;

/** Whether an article is about both sides of the profile: named together in title or lead, or often throughout. */
export function relevanceOf(article: Article, topic: Topic): Relevance {
  const texts = foldTexts(article);
  const sides = topic.profile.sides.map((side) => countSide(side, topic, texts));
  const [weaker] = [...sides].sort((left, right) => left.body - right.body);
  if (!weaker || sides.length < 2) return { inScope: true, score: 1, reason: "the profile names no sides" };
  const count = sides.map((side) => `${side.name} ${side.body} times`).join(", ");
  if (weaker.body === 0 && !weaker.title)
    return { inScope: false, score: 0, reason: `${weaker.name} is not mentioned` };
  const density = (weaker.body / Math.max(1, texts.words)) * 1000;
  const inTitle = sides.every((side) => side.title);
  const together = texts.sentences.some((_, index) => sides.every((side) => side.sentences[index]));
  const inLead = together || (sides.every((side) => side.lead) && weaker.body > 1);
  const score = Math.min(1, (inTitle ? 0.4 : 0) + (together ? 0.3 : 0) + density / (4 * DENSITY));
  if (inTitle) return { inScope: true, score, reason: `both sides in the title; ${count}` };
  if (inLead && density >= (together ? DENSITY_IN_LEAD : DENSITY))
    return { inScope: true, score, reason: `both sides in the lead; ${count}` };
  if (density >= DENSITY && weaker.body > 2)
    return { inScope: true, score, reason: `both sides named throughout: ${count}` };
  return { inScope: false, score: Math.min(score, 0.4), reason: `${weaker.name} is named only in passing: ${count}` };
}

interface FoldedTexts {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly body: string;
  readonly words: number;
}

function foldTexts(article: Article): FoldedTexts {
  const body = foldText(article.body);
  const sentences = article.sentences
    .filter((sentence) => sentence.block < LEAD_BLOCKS)
    .map((sentence) => foldText(article.body.slice(sentence.start, sentence.end)));
  return { title: foldText(article.title ?? ""), sentences, body, words: body.split(" ").length };
}

function countSide(side: Side, topic: Topic, texts: FoldedTexts): SideCount {
  const pattern = sidePattern(side, topic);
  const names = (text: string) => text.search(pattern) >= 0;
  const sentences = texts.sentences.map(names);
  return {
    name: side.name,
    title: names(texts.title),
    lead: sentences.includes(true),
    sentences,
    body: texts.body.match(pattern)?.length ?? 0,
  };
}
