import type { Article, Extraction, Statement, Topic } from "../schema/index.ts";
import { compareText } from "../text/index.ts";
import { findAgendas } from "./en/claim/agenda/find-agendas.ts";
import { findClaims } from "./en/claim/find-claims.ts";
import { findRankings } from "./en/claim/ranking/find-rankings.ts";
import { readArticleClaims } from "./en/claim/read-article-claims.ts";
import { readSentences } from "./en/clause/index.ts";
import type { EnglishReading } from "./en/english-reading.ts";
import { findEntities } from "./en/entity/index.ts";
import { findEvents } from "./en/event/find-events.ts";
import { findQuotes } from "./en/quote/find-quotes.ts";
import { findTurns } from "./en/quote/find-turns.ts";
import { findMarkedWords } from "./en/quote/quote-marks.ts";
import { readQuantities } from "./en/read-quantities.ts";
import { tagArticle } from "./en/tag/index.ts";
import { findTimes } from "./en/time/index.ts";
import { relevanceOf } from "./topic/relevance-of.ts";
import { placeSubjects } from "./topic/subjects-of.ts";

/** Reads an article into statements: who did or said what, to whom, when, how many, according to whom. */
export function extractStatements(article: Article, topic: Topic): Extraction {
  const relevance = relevanceOf(article, topic);
  if (article.language !== "en") return { article: article.id, relevance, entities: [], times: [], statements: [] };
  const tagged = tagArticle(article);
  const times = findTimes(tagged);
  const entities = findEntities(tagged, topic);
  const marked = findMarkedWords(article, findTurns(article, entities));
  const unquoted: EnglishReading = { article, sentences: readSentences(tagged), entities, times, marked, quotes: [] };
  const reading: EnglishReading = { ...unquoted, quotes: findQuotes(unquoted) };
  const events = findEvents(reading);
  const told: readonly Statement[] = [
    ...reading.quotes,
    ...findClaims(reading),
    ...findRankings(reading),
    ...findAgendas(reading),
    ...events,
  ];
  const found: readonly Statement[] = [
    ...told,
    ...readArticleClaims(reading, new Set(told.map((statement) => statement.sentence))),
    ...readQuantities(reading, events),
  ];
  const subjectsOf = placeSubjects(article.body, topic.profile.subjects);
  const statements = found.map((statement) => ({ ...statement, topics: subjectsOf(statement.span) })).sort(bySpan);
  return { article: article.id, relevance, entities: entities.entities, times, statements };
}

function bySpan(left: Statement, right: Statement): number {
  return left.span.start - right.span.start || left.span.end - right.span.end || compareText(left.id, right.id);
}
