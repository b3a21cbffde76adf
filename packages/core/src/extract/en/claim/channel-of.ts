import type { Clause, SentenceReading } from "../clause/index.ts";
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
  return null;
}
