import type { Source } from "../../../schema/index.ts";
import type { Clause } from "../clause/index.ts";
import { type EnglishReading, spanOf } from "../english-reading.ts";
import type { SpeakerCue } from "./find-speaker.ts";

const TELLS = new Set([
  "tell",
  "ask",
  "remind",
  "assure",
  "warn",
  "inform",
  "urge",
  "advise",
  "interrupt",
  "text",
  "email",
]);
const OCCASION = /^(?:in|at|during|on|after|before|following)$/u;
const VENUE =
  /\b(?:interview|conference|speech|remarks|statement|address|rally|debate|hearing|post|tweet|letter|call|video|message|briefing|meeting|twitter|facebook|instagram|x|truth social|television|radio|tv|podcast|social media|event|summit|ceremony|email|memo|testimony|interviewers?)\b/iu;

/** To whom words were said: "told reporters", "said to the Senate". */
export function addresseeOf(reading: EnglishReading, cue: SpeakerCue): Source | null {
  const { clause, sentence } = cue;
  if (!clause) return null;
  const direct = TELLS.has(clause.lemma) ? clause.objects[0] : undefined;
  const to = clause.obliques.find((oblique) => oblique.preposition === "to");
  const range = direct ?? to;
  if (!range) return null;
  const span = spanOf(sentence, range);
  return span.start < cue.span.end && span.end > cue.span.start ? null : reading.entities.sourceOf(span);
}

/** Where or when words were said: "in an interview with Caracol Radio", "on Twitter". */
export function occasionOf(reading: EnglishReading, cue: SpeakerCue): string | null {
  const found = cue.clause?.obliques.find(
    (oblique) => !oblique.time && OCCASION.test(oblique.preposition) && isVenue(reading, cue, oblique),
  );
  if (!found) return null;
  const span = spanOf(cue.sentence, found);
  return `${found.preposition} ${reading.article.body.slice(span.start, span.end)}`;
}

function isVenue(reading: EnglishReading, cue: SpeakerCue, range: Pick<Clause, "from" | "to">): boolean {
  const span = spanOf(cue.sentence, range);
  return VENUE.test(reading.article.body.slice(span.start, span.end));
}
