import type { ClaimStatement } from "../../../schema/index.ts";
import { contentId } from "../../../text/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import { type EnglishReading, isQuoted } from "../english-reading.ts";
import { timeOf } from "../time-of.ts";
import { isAssertion } from "./is-assertion.ts";
import { bareSaying } from "./source-behind.ts";

/** What the article itself says where nothing else was read out of a sentence: "Chile is a large producer of copper." */
export function readArticleClaims(reading: EnglishReading, told: ReadonlySet<number>): readonly ClaimStatement[] {
  return reading.sentences.flatMap((sentence) =>
    told.has(sentence.sentence) ? [] : (readClaim(reading, sentence) ?? []),
  );
}

function readClaim(reading: EnglishReading, sentence: SentenceReading): ClaimStatement | null {
  const { article } = reading;
  const span = article.sentences[sentence.sentence];
  const clause = sentence.clauses.find(
    (each) => each.verb.form === "finite" && each.subject !== null && each.kind !== "relative",
  );
  const verb = clause && sentence.words[clause.verb.head];
  // What stands in a quote is its speaker's word.
  if (
    !span ||
    bareSaying(sentence) ||
    !clause ||
    !verb ||
    isQuoted(reading, verb.start) ||
    !isAssertion(reading, sentence)
  )
    return null;
  const { start, end } = span;
  return {
    kind: "claim",
    id: contentId("s", [article.id, "claim", start, end, ""]),
    article: article.id,
    span: { start, end },
    sentence: sentence.sentence,
    rule: "en/claim/article",
    implied: [],
    topics: [],
    time: timeOf(reading, sentence, clause),
    attribution: null,
    polarity: clause.verb.negated ? "denied" : "affirmed",
    proposition: { start, end },
    target: null,
  };
}
