import type { Clause, SentenceReading } from "../clause/index.ts";
import { withOf } from "../clause/with-of.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";

const CHANNEL =
  /\b(?:statement|post|tweet|interview|letter|report|video|speech|remarks|twitter|facebook|instagram|x|truth social|social media|television|radio|news conference|press conference|press release|communique|memo|website|account|broadcast|message|testimony|data|figures)\b/iu;

/** Through what something was said: "in a post on X", "according to his social media statement". */
export function channelOf(reading: EnglishReading, sentence: SentenceReading, clause: Clause): string | null {
  for (const oblique of clause.obliques) {
    if (!/^(?:in|on|via|through|during|at|to)$/.test(oblique.preposition)) continue;
    const span = spanOf(sentence, oblique);
    const text = reading.article.body.slice(span.start, span.end);
    if (CHANNEL.test(text)) return text;
  }
  return openingChannel(reading, sentence, clause);
}

/** "In a statement, the ministry denied it and said …": what opens the sentence is the channel of all its subject says. */
function openingChannel({ article }: EnglishReading, sentence: SentenceReading, clause: Clause): string | null {
  const { words, clauses, phrases } = sentence;
  const subject = clause.kind === "main" ? clause.subject : null;
  const phrase = phrases.find(({ from }) => from === 1);
  if (!subject || !phrase || phrase.to > subject.from || !/^(?:in|on|via|through|during)$/.test(words[0]?.lower ?? ""))
    return null;
  // "In the letter he wrote, …" tells of the letter.
  const opens =
    words.slice(phrase.to, subject.from).some(({ after }) => after.includes(",")) ||
    words[phrase.to - 1]?.after.includes(",") ||
    clauses[0] === clause;
  const span = spanOf(sentence, withOf(sentence, phrase));
  const text = article.body.slice(span.start, span.end);
  return opens && CHANNEL.test(text) ? text : null;
}
