import type { Article, Profile, Relevance, Topic } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

interface SideCount {
  readonly id: string;
  readonly name: string;
  readonly title: number;
  readonly lead: number;
  readonly body: number;
}

/** Each side must be named this often in a thousand words for an article without both sides in its title or lead. */
const DENSITY = 4;

/** Whether an article is about both sides of the profile: named together in title or lead, or often throughout. */
export function relevanceOf(article: Article, topic: Topic): Relevance {
  const folded = foldText(article.body);
  const lead = foldText(leadOf(article));
  const words = Math.max(1, folded.split(" ").length);
  const sides = topic.profile.sides.map((side) =>
    countSide(side, topic, { title: foldText(article.title ?? ""), lead, body: folded }),
  );
  const [weaker] = [...sides].sort((left, right) => left.body - right.body);
  if (!weaker || sides.length < 2) return { inScope: true, score: 1, reason: "the profile names no sides" };
  const density = (weaker.body / words) * 1000;
  const inLead = sides.every((side) => side.lead > 0);
  const score = Math.min(1, (inLead ? 0.5 : 0) + density / (4 * DENSITY));
  const count = sides.map((side) => `${side.name} ${side.body} times`).join(", ");
  if (weaker.body === 0 && weaker.title === 0)
    return { inScope: false, score: 0, reason: `${weaker.name} is not mentioned` };
  const inTitle = sides.every((side) => side.title > 0);
  if (inTitle || (inLead && weaker.body > 1))
    return { inScope: true, score, reason: `both sides in title or lead; ${count}` };
  if (density >= DENSITY && weaker.body > 2)
    return { inScope: true, score, reason: `both sides named throughout: ${count}` };
  return { inScope: false, score, reason: `${weaker.name} is named only in passing: ${count}` };
}

function leadOf(article: Article): string {
  const start = article.blocks.slice(0, 4).map((block) => article.body.slice(block.start, block.end));
  return [article.title ?? "", ...start].join(" ");
}

type Texts = Readonly<Record<"title" | "lead" | "body", string>>;

function countSide(side: Profile["sides"][number], topic: Topic, texts: Texts): SideCount {
  const pattern = patternOf(side, topic);
  return {
    id: side.id,
    name: side.name,
    title: count(texts.title, pattern),
    lead: count(texts.lead, pattern),
    body: count(texts.body, pattern),
  };
}

/** One pattern a side and topic, as it is asked for every article. */
const patterns = new WeakMap<Topic, Map<string, RegExp>>();

function patternOf(side: Profile["sides"][number], topic: Topic): RegExp {
  const known = patterns.get(topic) ?? new Map<string, RegExp>();
  patterns.set(topic, known);
  const found = known.get(side.id) ?? makePattern(side, topic);
  known.set(side.id, found);
  return found;
}

function makePattern(side: Profile["sides"][number], topic: Topic): RegExp {
  const people = topic.gazetteer.filter((entry) => entry.side === side.id);
  const names = [
    side.name,
    ...side.adjectives,
    ...side.names,
    ...side.governments,
    ...people.flatMap((entry) => [entry.name, ...entry.aliases]),
  ];
  const longestFirst = [...new Set(names.map(foldText))].sort((left, right) => right.length - left.length);
  return new RegExp(`(?<![a-z0-9])(?:${longestFirst.map(escapePattern).join("|")})(?![a-z0-9])`, "g");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
