import type { Source, Span } from "../../../schema/index.ts";
import type { EnglishReading } from "../english-reading.ts";

const CHANNELS =
  "accounts?|address|books?|comments?|emails?|feeds?|interviews?|letters?|media|memos?|messages?|op-ed|posts?|profiles?|remarks|reply|response|speech(?:es)?|statements?|testimony|tweets?|videos?|words";
/** "The president's social media posts", "his letter": an owner, then what he speaks through. */
const OWNED = new RegExp(`^(.+?)(?:['’]s|(?<=s)['’])\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${CHANNELS})\\b`, "u");
const POSSESSED = new RegExp(`^(?:his|her|their|its)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${CHANNELS})\\b`, "iu");

/** Who is behind a phrase that names a source; a post or letter speaks for the one whose it is. */
export function sourceOf(reading: EnglishReading, span: Span): Source {
  const direct = placeUnnamed(reading, ownSource(reading, span));
  const text = reading.article.body.slice(span.start, span.end);
  const owner = OWNED.exec(text)?.[1]?.length ?? (POSSESSED.test(text) ? text.indexOf(" ") : 0);
  if (owner === 0) return direct;
  const { entity } = reading.entities.sourceOf({ start: span.start, end: span.start + owner });
  return entity ? { ...direct, entity } : direct;
}

/** "the brother of Tom Black" is not Tom Black: a name after a preposition heads nothing. */
function ownSource(reading: EnglishReading, span: Span): Source {
  const source = reading.entities.sourceOf(span);
  const mention = reading.entities.mentionsIn(span.start, span.end).find(({ entity }) => entity.id === source.entity);
  if (!mention || mention.phrase.start <= span.start) return source;
  const before = reading.article.body.slice(span.start, mention.phrase.start);
  return /\b(?:of|for|from|at|with)\s+(?:the\s+)?$/iu.test(before) ? { text: source.text, span } : source;
}

/** What places someone who is not named: "a source | in the presidency", "two officials | familiar with the talks". */
const PLACED =
  /^\s(?:in|at|from|inside|within|with (?:direct )?knowledge of|close to|familiar with|briefed on|involved in|near)\s[^.,;:()"“”]{2,60}?(?=[.,;:]|\s(?:said|says|told|added|confirmed|denied|who|which|that|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|$)/u;

/** Someone without a name with the words that say where he stands: anonymous sources differ by nothing else. */
function placeUnnamed(reading: EnglishReading, source: Source): Source {
  const { article } = reading;
  const { entity, text, span } = source;
  if (entity !== undefined || span === undefined || !UNNAMED.test(text)) return source;
  const sentence = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const placed = PLACED.exec(article.body.slice(span.end, sentence?.end))?.[0];
  if (placed === undefined) return source;
  const end = span.end + placed.length;
  return { text: article.body.slice(span.start, end), span: { start: span.start, end } };
}

const UNNAMED =
  /^(?:an?|one|another|two|three|four|five|several|some)\s(?:[\p{L}-]+\s){0,3}(?:sources?|officials?|persons?|people|diplomats?|aides?|advis[eo]rs?|lawyers?|lawmakers?|officers?|executives?|staffers?|spokes(?:man|woman|person)|representatives?|members?)$/iu;
