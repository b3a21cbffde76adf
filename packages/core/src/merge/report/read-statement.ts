import { commonUnit } from "../../quantity/index.ts";
import type { Article, Evidence, Reading, Span, Statement } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { conceptsOf, type EventWords, readEventWords, triggerSense } from "../event/index.ts";
import { contentStems, NO_STEMS, StemSet, stemWord } from "../word/index.ts";

/** What a statement's own words say, whoever its parties turn out to be and whenever its article came out. */
export interface StatementWords {
  readonly statement: Statement;
  readonly evidence: Evidence;
  readonly head: string;
  readonly terms: StemSet;
  readonly measure: StemSet;
  readonly words: EventWords | null;
  readonly concepts: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** What was read out of words once; copies of a text are read once and share it. */
export type WordsRead = Map<string, Omit<StatementWords, "statement" | "evidence">>;

/** The words of all statements of a reading but those that stand on nothing. */
export function readStatements({ article, extraction }: Reading, read: WordsRead): readonly StatementWords[] {
  const statements = new Map<string, StatementWords>();
  for (const statement of extraction.statements) {
    const { start, end } = evidenceSpan(statement, article);
    const text = article.body.slice(start, end);
    if (text === "") continue;
    const key = keyOf(statement, article);
    const known = read.get(key) ?? readWords(statement, text, article);
    read.set(key, known);
    const { words } = known;
    statements.set(statement.id, {
      statement,
      evidence: { article: article.id, start, end, text },
      head: known.head,
      terms: known.terms,
      measure: known.measure,
      words: words && { ...words, article: article.id, sentenceStart: sentenceOf(statement, article).start },
      concepts: known.concepts,
    });
  }
  return [...statements.values()].sort((left, right) => compareText(left.statement.id, right.statement.id));
}

/** All that the words of a statement are read from. */
function keyOf(statement: Statement, article: Article): string {
  const { start, end } = sentenceOf(statement, article);
  const { span } = statement;
  const from = Math.min(start, span.start);
  const parts: (string | number)[] = [statement.kind, span.start - from, span.end - from, start - from, end - from];
  if (statement.kind === "event") {
    const actor = statement.participants.find(({ role, entity }) => role === "actor" && entity === undefined);
    parts.push(
      statement.rule,
      statement.trigger.start - from,
      statement.trigger.end - from,
      statement.trigger.lemma,
      actor?.text ?? "",
    );
  }
  if (statement.kind === "quantity") parts.push(statement.quantity.measure, statement.quantity.unit);
  if (statement.kind === "quote") parts.push(statement.text);
  if (statement.kind === "claim")
    parts.push(statement.proposition.start - from, statement.proposition.end - from, statement.ranking?.head ?? "");
  return `${parts.join("|")}|${article.body.slice(from, Math.max(end, span.end))}`;
}

function sentenceOf(statement: Statement, article: Article): Span {
  return article.sentences[statement.sentence] ?? statement.span;
}

function readWords(
  statement: Statement,
  text: string,
  article: Article,
): Omit<StatementWords, "statement" | "evidence"> {
  const lemmas = lemmasOf(statement, article);
  return {
    head: headOf(statement, lemmas),
    terms: new StemSet(contentStems(wordsThatTell(statement, text, article))),
    measure: statement.kind === "quantity" ? new StemSet(contentStems(statement.quantity.measure)) : NO_STEMS,
    words: wordsOf(statement, article, lemmas),
    concepts: lemmas.length === 0 ? NONE : conceptsOf(lemmas, ""),
  };
}

/** What is said, of a quote or a claim: that one minister says many things makes them no one thing. */
function wordsThatTell(statement: Statement, text: string, article: Article): string {
  if (statement.kind === "quote") return statement.text;
  if (statement.kind === "claim") return article.body.slice(statement.proposition.start, statement.proposition.end);
  return text;
}

/** Lemmas of the words that name the event, the sense of the first told apart. */
function lemmasOf(statement: Statement, article: Article): string[] {
  if (statement.kind === "claim" && statement.ranking) return [statement.ranking.head];
  if (statement.kind !== "event") return [];
  const { start, end, lemma } = statement.trigger;
  const sentence = sentenceOf(statement, article);
  const subject =
    statement.participants.find(({ role, entity }) => role === "actor" && entity === undefined)?.text ?? "";
  const context = {
    before: article.body.slice(sentence.start, start),
    after: article.body.slice(end, sentence.end),
    subject,
  };
  const [first = "", ...rest] = lemma.split(" ");
  const sense = triggerSense(first, context);
  return [conceptsOf([sense], clauseOf(statement, article)).has("press") ? "press" : sense, ...rest];
}

/** So much of what follows a clause may hold its object: "the minister held | a news conference". */
const OBJECT_REACH = 50;

function clauseOf(statement: Statement, article: Article): string {
  const sentence = sentenceOf(statement, article);
  return article.body.slice(statement.span.start, Math.min(sentence.end, statement.span.end + OBJECT_REACH));
}

const VERB = "en/event/verb";

function wordsOf(statement: Statement, article: Article, lemmas: readonly string[]): EventWords | null {
  if (statement.kind !== "event") return null;
  const sentence = sentenceOf(statement, article);
  const { trigger, rule, span } = statement;
  const clause = rule === VERB ? span.start : undefined;
  return readEventWords({ article: article.id, text: article.body, sentence, trigger, lemmas, clause });
}

/**
 * The words that carry a statement. A quoted sentence stands with the whole of the sentence that names its speaker, a
 * fragment built into the reporter's sentence for itself: the sentence around it tells other things, too.
 */
function evidenceSpan(statement: Statement, article: Article): Span {
  const { start, end } = statement.span;
  if (statement.kind !== "quote" || statement.partial) return { start, end };
  const sentence = sentenceOf(statement, article);
  return { start: Math.min(start, sentence.start), end: Math.max(end, sentence.end) };
}

function headOf(statement: Statement, lemmas: readonly string[]): string {
  switch (statement.kind) {
    case "event":
      return stemWord(lemmas[0] ?? "");
    case "quantity":
      return stemWord(commonUnit(statement.quantity.unit));
    case "claim":
      return stemWord(lemmas[0] ?? "");
    case "quote":
      return "";
  }
}
