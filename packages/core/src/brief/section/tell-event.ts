import type { Evidence, Fact, Inline } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { putInVoice } from "../index-voices.ts";
import { isBackdrop, isComment, type Worded, wordFact } from "../select/index.ts";
import { inlineText } from "../wording/index.ts";
import { polishSentence } from "../wording/polish/index.ts";
import { fitsDate } from "./fits-date.ts";
import { tellContact } from "./tell-contact.ts";

const FEWEST_WORDS = 4;
const MOST_WORDS = 18;
/** A report may be longer where else only a party's own words are left. */
const MOST_BESIDE_PARTY = 24;
/** Where the event is so small a part of its sentence, the sentence tells something else. */
const LEAST_SHARE = 0.4;

/** An event told short, with the passage that tells it. */
export type ToldEvent = Pick<Worded, "article" | "span" | "order" | "facts" | "parts">;

/** Tells an event in its own clause where that can stand alone, else in a short sentence on it: "The minister resigned." */
export function tellEvent(context: BriefContext, fact: Fact): ToldEvent | null {
  const clause = tellInClause(context, fact, MOST_WORDS);
  if (clause && isVoiced(context, clause)) {
    const reported = tellInClause(context, fact, MOST_BESIDE_PARTY);
    return reported && !isVoiced(context, reported) ? reported : clause;
  }
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
  const isToldThere = fact.evidence.some(({ article, text }) => article === worded.article.id && PAST_VERB.test(text));
  return isMain || (worded.share >= LEAST_SHARE && isToldThere) ? worded : null;
}

/** The clause that tells the event best: of a report before a party's own, with its day, and with names. */
function tellInClause(context: BriefContext, fact: Fact, most: number): ToldEvent | undefined {
  const [best] = fact.evidence
    .flatMap((evidence) => tellClause(context, fact, evidence, most) ?? [])
    .sort(
      (left, right) =>
        Number(isVoiced(context, left)) - Number(isVoiced(context, right)) ||
        Number(hasTime(right)) - Number(hasTime(left)) ||
        countNamed(context, right) - countNamed(context, left),
    );
  return best;
}

/** What outlets report is told in their words, not in those of a party that published it as well. */
const isVoiced = ({ voices }: BriefContext, { article }: ToldEvent) => voices.has(article.id);

const TIME =
  /\b(?:19|20)\d{2}\b|\b\p{Lu}\p{Ll}+day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:[Tt]oday|[Yy]esterday|[Ll]ast|[Tt]his)\b/u;

/** The clause that the date of the event was read from is surely about it. */
function hasTime({ article, span }: ToldEvent): boolean {
  return TIME.test(article.body.slice(span.start, span.end));
}

/** "Hale met Mora" tells more than "the two leaders met"; a third name tells no more. */
function countNamed({ mentionsIn }: BriefContext, { article, span }: ToldEvent): number {
  const named = mentionsIn(article.id, span).filter(({ mention }) => /^\p{Lu}/u.test(mention.text));
  return Math.min(2, new Set(named.map(({ entity }) => entity.id)).size);
}

const LINK =
  /^(?:(?:as|that|when|while|where|after|before|and|but) |(?:just |only )?(?:hours|days|weeks|months|minutes) (?:before|after) [^,]{3,40}, )/u;
/** "Norland closed the post, a day" is cut before "after the vote". */
const LAPSE =
  /, (?:(?:just|only|less than|more than) )?(?:an?|\p{L}+|\d+)? ?(?:minutes?|hours?|days?|weeks?|months?|years?)$/u;
/** A clause that another goes into is only half told: "designated Colombia | as failing", "a list of nations | failing to". */
const CLOSED =
  /^(?:,(?! (?:will|would|is|are|was|were|has|have|had|can|could|may|might|must|shall|should)\b| and,)|[.;:—–]|["”’')]+[.,]|\s*$| (?:after|before|amid|despite|following|when|while|because|hours|days|weeks)\b)/u;
/** "Whom Mora denounced" and "that fell" hang on a word before them. */
const HANGING = /\b(?:which|that|who|whom|whose|what|where|to|of)\s*$/u;
const SUBJECT =
  "^(?:(?:In|On|During|Since) [^,]{3,30}, )?(?!(?:In|On|At|By|For|During|With|After|Before) )(?:[\\p{L}\\d.’'“”-]+,? ){1,9}?";
const PAST =
  "(?:\\p{Ll}{2,}ed|was|were|met|took|gave|held|went|came|won|lost|left|sent|struck|shot|fell|rose|quit|began|brought|told|flew|froze|broke|cut|put|set|made|withdrew)";
const PAST_VERB = new RegExp(`\\b${PAST}\\b`, "u");
/** "Mora, captured after a long chase" waits for its verb. */
const PARTICIPLE = new RegExp(`^[^,]{2,60}, ${PAST}\\b[^,]*$`, "u");
const PAST_CLAUSE = new RegExp(`${SUBJECT}\\b${PAST}\\b`, "u");
/** What was still to come when it was written is no telling of what happened. */
const UNFIT =
  /,\s(?:who|which|whose)\b|\b(?:may|might|could|would|will)\b|\b(?:is|are|was|were|be|been) (?:\p{Ll}+ly )?(?:expected|due|scheduled|set|likely|about|poised|planned|supposed) to\b/u;

function tellClause(context: BriefContext, fact: Fact, evidence: Evidence, most: number): ToldEvent | null {
  const article = context.articles.get(evidence.article);
  if (!article || context.isClaimed(evidence)) return null;
  const link = LINK.exec(evidence.text)?.[0].length ?? 0;
  const lapse = LAPSE.exec(evidence.text)?.[0].length ?? 0;
  const span = { start: evidence.start + link, end: evidence.end - lapse };
  const after = article.body.slice(span.end, span.end + 20);
  const order = article.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  if (!/^[\p{Lu}\d]|^the \p{Lu}/u.test(evidence.text.slice(link)) || !CLOSED.test(after) || order < 0) return null;
  if (link === 0 && HANGING.test(article.body.slice(Math.max(0, span.start - 12), span.start))) return null;
  const block = article.blocks[article.sentences[order]?.block ?? -1];
  if (!block || block.kind === "heading") return null;
  const parts = polishSentence(article, span, context.mentionsIn(article.id, span), { most });
  const text = parts ? inlineText(parts) : "";
  const words = text.split(" ").length;
  if (!parts || words < FEWEST_WORDS || words > most || !tellsEvent(text, fact)) return null;
  if (!PAST_CLAUSE.test(text) || PARTICIPLE.test(text)) return null;
  return { article, span, order, facts: [fact], parts: putInVoice(parts, context.voices.get(article.id)) };
}

/** What has come about by now happened on no day: "Colombia has processed 521 extraditions". */
const CUMULATIVE =
  /\b(?:has|have) (?:almost |nearly |already )?\p{Ll}+(?:ed|en)\b.*(?:\b\d[\d,.]*(?! \p{Lu}| \d{4})\b|\b(?:dozens|hundreds|thousands|millions|many|several|most)\b)|\bso far\b/u;

function tellsEvent(text: string, { date }: Fact): boolean {
  return fitsDate(text, date) && !UNFIT.test(text) && !CUMULATIVE.test(text) && !isBackdrop(text) && !isComment(text);
}

/** The words of a told event without the full stop. */
export function labelOf(parts: readonly Inline[]): string {
  return inlineText(parts).replace(/\.$/u, "");
}
