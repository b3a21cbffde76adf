import type { Span } from "../../../schema/index.ts";
import type { Clause, SentenceReading } from "../clause/index.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

const AFTER = /^(?:after|following)$/;
/** "in the wake of the crash, …" and "… in response to the raid" stand where no clause holds them. */
const WAKE = /\b(?:following|after|in the (?:wake|aftermath) of|in (?:response|reaction) to) (?<named>[^,;:.]+)/iu;
/** Verbs by which one event brings about the next, which is told in a clause of its own: "led to the ministry recalling". */
const CAUSES = new Set("lead prompt trigger spark provoke push force drive cause spur move".split(" "));

/** The words that name what came before the event of a clause: "following the raid", "after rebels attacked a post", "The raid prompted …". */
export function findPreceding(reading: EnglishReading, sentence: SentenceReading, clause: Clause): Span | null {
  const told = sentence.clauses.find(
    ({ kind, opener, parent }) => kind === "adverbial" && AFTER.test(opener) && parent === clause.index,
  );
  if (told) return spanOf(sentence, told);
  const named = clause.obliques.find(({ preposition, time }) => AFTER.test(preposition) && !time);
  if (named) return spanOf(sentence, named);
  return isTold(clause) ? (namedAround(reading, sentence, clause) ?? causeOf(sentence, clause)) : null;
}

function isTold({ kind }: Clause): boolean {
  return kind === "main" || kind === "gerund" || kind === "infinitive";
}

/** What opens the sentence before its first clause, or ends the clause. */
function namedAround({ article }: EnglishReading, sentence: SentenceReading, clause: Clause): Span | null {
  if (clause.kind !== "main") return null;
  const bounds = article.sentences[sentence.sentence];
  if (!bounds) return null;
  const first = sentence.clauses.find(({ kind }) => kind === "main") === clause;
  const own = spanOf(sentence, clause);
  const verb = sentence.words[clause.verb.head]?.end ?? own.end;
  const places: readonly Span[] = [
    ...(first ? [{ start: bounds.start, end: sentence.words[clause.verb.from]?.start ?? own.start }] : []),
    { start: verb, end: own.end },
  ];
  for (const { start, end } of places) {
    const match = WAKE.exec(article.body.slice(start, end));
    const words = match?.groups?.named?.trimEnd();
    if (!match || !words || (start === bounds.start && match.index > 0)) continue;
    const from = start + match.index + match[0].indexOf(words);
    return { start: from, end: from + words.length };
  }
  return null;
}

/** "That call led to the minister extending an invitation": the subject of the clause above names what came before. */
function causeOf(sentence: SentenceReading, clause: Clause): Span | null {
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (!above?.subject || clause.kind === "main" || !CAUSES.has(above.lemma)) return null;
  return spanOf(sentence, above.subject);
}
