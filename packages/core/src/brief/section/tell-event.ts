import type { Evidence, Fact, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { isBackdrop, isComment, type Worded, wordFact } from "../select/index.ts";
import { inlineText, plain } from "../wording/index.ts";
import { polishSentence } from "../wording/polish/index.ts";

const FEWEST_WORDS = 4;
const MOST_WORDS = 18;
/** Where the event is so small a part of its sentence, the sentence tells something else. */
const LEAST_SHARE = 0.4;

/** An event told short, with the passage that tells it. */
export type ToldEvent = Pick<Worded, "article" | "span" | "order" | "facts" | "parts">;

/** Tells an event in its own clause where that can stand alone, else in a short sentence on it: "The minister resigned." */
export function tellEvent(context: BriefContext, fact: Fact): ToldEvent | null {
  const clauses = fact.evidence.flatMap((evidence) => tellClause(context, fact, evidence) ?? []);
  const [clause] = clauses.sort(
    (left, right) =>
      Number(hasTime(right)) - Number(hasTime(left)) || countNamed(context, right) - countNamed(context, left),
  );
  if (clause) return clause;
  for (const evidence of fact.evidence) {
    const told = tellContact(context, fact, evidence);
    if (told) return told;
  }
  const worded = wordFact(context, fact, { most: MOST_WORDS });
  if (!worded || !tellsEvent(inlineText(worded.parts), fact)) return null;
  const isMain = fact.evidence.some(
    ({ article, start, text }) =>
      article === worded.article.id && start === worded.span.start && PAST_CLAUSE.test(text),
  );
  return isMain || worded.share >= LEAST_SHARE ? worded : null;
}

const TIME =
  /\b(?:19|20)\d{2}\b|\b\p{Lu}\p{Ll}+day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:[Tt]oday|[Yy]esterday|[Ll]ast|[Tt]his)\b/u;

/** The clause that the date of the event was read from is surely about it. */
function hasTime({ article, span }: ToldEvent): boolean {
  return TIME.test(article.body.slice(span.start, span.end));
}

/** "Trump met Petro" tells more than "the two leaders met"; a third name tells no more. */
function countNamed({ mentionsIn }: BriefContext, { article, span }: ToldEvent): number {
  const named = mentionsIn(article.id, span).filter(({ mention }) => /^\p{Lu}/u.test(mention.text));
  return Math.min(2, new Set(named.map(({ entity }) => entity.id)).size);
}

const LINK =
  /^(?:(?:as|that|when|while|where|after|before|and|but) |(?:just |only )?(?:hours|days|weeks|months|minutes) (?:before|after) [^,]{3,40}, )/u;
/** A clause that another goes into is only half told: "designated Colombia | as failing", "a list of nations | failing to". */
const CLOSED =
  /^(?:[,.;:—–]|["”’')]*[.,]|\s*$| (?:after|before|amid|despite|following|when|while|because|hours|days|weeks)\b)/u;
/** "Whom Petro denounced" and "that fell" hang on a word before them. */
const HANGING = /\b(?:which|that|who|whom|whose|what|where|to|of)\s*$/u;
const SUBJECT =
  "^(?:(?:In|On|During|Since) [^,]{3,30}, )?(?!(?:In|On|At|By|For|During|With|After|Before) )(?:[\\p{L}\\d.’'“”-]+,? ){1,9}?";
const PAST =
  "(?:\\p{Ll}{2,}ed|was|were|met|took|gave|held|went|came|won|lost|left|sent|struck|shot|fell|rose|quit|began|brought|told|flew|froze|broke|cut|put|set|made|withdrew)";
const PAST_CLAUSE = new RegExp(`${SUBJECT}\\b${PAST}\\b`, "u");
const UNFIT = /,\s(?:who|which|whose)\b|\b(?:may|might|could|would|will)\b/u;

function tellClause(context: BriefContext, fact: Fact, evidence: Evidence): ToldEvent | null {
  const article = context.articles.get(evidence.article);
  if (!article) return null;
  const link = LINK.exec(evidence.text)?.[0].length ?? 0;
  const span = { start: evidence.start + link, end: evidence.end };
  const after = article.body.slice(span.end, span.end + 20);
  const order = article.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  if (!/^[\p{Lu}\d]|^the \p{Lu}/u.test(evidence.text.slice(link)) || !CLOSED.test(after) || order < 0) return null;
  if (link === 0 && HANGING.test(article.body.slice(Math.max(0, span.start - 12), span.start))) return null;
  const block = article.blocks[article.sentences[order]?.block ?? -1];
  if (!block || block.kind === "heading") return null;
  const parts = polishSentence(article, span, context.mentionsIn(article.id, span), { most: MOST_WORDS });
  const text = parts ? inlineText(parts) : "";
  const words = text.split(" ").length;
  if (!parts || words < FEWEST_WORDS || words > MOST_WORDS || !tellsEvent(text, fact) || !PAST_CLAUSE.test(text))
    return null;
  return { article, span, order, facts: [fact], parts };
}

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** A contact named in passing: "a subsequent phone call between the two leaders", "the January 7 phone call". */
const CONTACT = new RegExp(
  `^(?:an?|the) (?:(?:recent|subsequent|earlier|${MONTH})(?: \\d{1,2})? )*(?<contact>(?:phone call|telephone call|video call|meeting|summit|round of talks)(?: (?:between|of|with) [^,;“”"]{4,50}?)?)(?: (?:opened|that|which|led|helped)\\b|[,.;—]|$)`,
  "u",
);

/** A contact that a sentence only mentions did take place: "A phone call between the two leaders took place." */
function tellContact(context: BriefContext, fact: Fact, { article: id, start, end, text }: Evidence): ToldEvent | null {
  const { contact } = CONTACT.exec(text)?.groups ?? {};
  const article = context.articles.get(id);
  const happened = fact.eventStatus === "happened" || fact.eventStatus === "ongoing";
  if (!contact || !article || !happened) return null;
  const order = article.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  return { article, span: { start, end }, order, facts: [fact], parts: [plain(`A ${contact} took place.`)] };
}

/** What has come about by now happened on no day: "Colombia has processed 521 extraditions". */
const CUMULATIVE = /\b(?:has|have) (?:almost |nearly |already )?\p{Ll}+(?:ed|en)\b|\bso far\b/u;

function tellsEvent(text: string, { date }: Fact): boolean {
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([year]) => year);
  const ofItsTime =
    date === null ||
    years.length === 0 ||
    years.some((year) => date.start.slice(0, 4) <= year && year <= date.end.slice(0, 4));
  return ofItsTime && !UNFIT.test(text) && !CUMULATIVE.test(text) && !isBackdrop(text) && !isComment(text);
}

/** The words of a told event without the full stop. */
export function labelOf(parts: readonly Inline[]): string {
  return inlineText(parts).replace(/\.$/u, "");
}
