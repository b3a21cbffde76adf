import type { BriefingSentence, Entity, Evidence, Fact, Inline, Span } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { spreadEvidence } from "../citation/index.ts";
import { putInVoice, type Voice } from "../index-voices.ts";
import { inlineText, writeSentence } from "../wording/index.ts";
import { findSpeechPronouns, type PolishOptions, polishSentence } from "../wording/polish/index.ts";
import type { Candidate } from "./collect-candidates.ts";
import { contentWords } from "./content-words.ts";
import { findSupport } from "./find-support.ts";

/** A candidate in words that stand alone. */
export interface Worded extends Candidate {
  readonly parts: readonly Inline[];
  readonly words: number;
  /** The party that published the sentence itself: the words say so. */
  readonly voice: Voice | undefined;
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 48;

/** Words the candidate so that it can be read alone; null for questions, addresses to the reader and what needs its context. */
export function wordCandidate(context: BriefContext, candidate: Candidate, options: PolishOptions = {}): Worded | null {
  const { article, span } = candidate;
  const source = article.body.slice(span.start, span.end);
  if (!/[.!]["”’')]*\s*$/u.test(source) || isAddress(source)) return null;
  const mentions = context.mentionsIn(article.id, span);
  const speaker = findSpeaker(context, candidate);
  if (isDoubtful(context, candidate, speaker)) return null;
  const known = speaker ? { ...options, speaker } : options;
  const polish = (most?: number) =>
    polishSentence(article, span, mentions, most === undefined ? known : { ...known, most });
  // What cannot stand alone may do so without its asides.
  const parts = polish() ?? polish(0);
  if (!parts || parts.every(({ kind, text }) => kind === "quote" || !/\p{L}/u.test(text))) return null;
  const text = inlineText(parts);
  const words = text.split(" ").length;
  if (words < FEWEST_WORDS || words > MOST_WORDS) return null;
  const voice = context.voices.get(article.id);
  return { ...candidate, facts: factsIn(text, candidate), parts: putInVoice(parts, voice), words, voice };
}

/** So much of a fact's words stands in a sentence that tells it. */
const TOLD_SHARE = 0.5;

/** The facts that are still told when the asides are gone. */
function factsIn(text: string, { article, span, facts }: Candidate): readonly Fact[] {
  const words = contentWords(text);
  return facts.filter(({ evidence }) =>
    evidence.some((piece) => {
      if (piece.article !== article.id || piece.start >= span.end || piece.end <= span.start) return false;
      const own = [
        ...contentWords(article.body.slice(Math.max(piece.start, span.start), Math.min(piece.end, span.end))),
      ];
      return own.filter((word) => words.has(word)).length >= own.length * TOLD_SHARE;
    }),
  );
}

/** Who said what a sentence gives: the one speaker of the quotes and claims in it. */
function findSpeaker({ entities }: BriefContext, { article, span, facts }: Candidate): Entity | undefined {
  const said = facts.filter(
    ({ kind, evidence }) =>
      (kind === "quote" || kind === "claim") &&
      evidence.some((piece) => piece.article === article.id && piece.start < span.end && piece.end > span.start),
  );
  const speakers = new Set(said.flatMap(({ speaker, attribution }) => speaker ?? attribution?.source ?? []));
  const [only] = speakers;
  return speakers.size === 1 && only !== undefined ? entities.get(only) : undefined;
}

/** Whether "he said" was read as somebody whom the sentence before does not name though it names others: then nobody is sure. */
function isDoubtful(context: BriefContext, { article, span }: Candidate, speaker: Entity | undefined): boolean {
  const [said] = findSpeechPronouns(article.body.slice(span.start, span.end));
  const before = article.sentences.filter(({ end }) => end <= span.start).at(-1);
  if (!said || !before) return false;
  const at = { start: span.start + said.start, end: span.start + said.end };
  const who = context.mentionsIn(article.id, at)[0]?.entity ?? speaker;
  const people = (place: Span) =>
    context
      .mentionsIn(article.id, place)
      .filter(({ mention, entity }) => entity.type === "person" && /^\p{Lu}/u.test(mention.text))
      .map(({ entity }) => entity.id);
  const named = people(before);
  const own = people({ start: span.start, end: at.start });
  return who !== undefined && own.length === 0 && named.length > 0 && !named.includes(who.id);
}

/** A caption that lost its picture: "Braverman (left) and Sunak (right) on October 25." */
const CAPTION =
  /\((?:left|right|cent(?:er|re)|above|below|pictured)[^)]*\)|^(?:Image|Photo|Photograph|Picture|File photo|Credit)\b[^.]{0,40}[.:]/u;

/** The reporter speaking, outside quotation marks: "We asked", "as you can see", "read more". */
function isAddress(text: string): boolean {
  const unquoted = text.replace(/[“"«][^“”"«»]*[”"»]/gu, "");
  return (
    /\b(?:we|us|our|you|your|I|my|me)\b/u.test(unquoted) ||
    /^(?:Read|Click|Watch|Listen|See) /u.test(text) ||
    CAPTION.test(text)
  );
}

/** The sentence with its own place as the first evidence, and one of each other article that reports what it is about. */
export function citeCandidate(
  context: BriefContext,
  candidate: Pick<Worded, "article" | "span" | "facts" | "parts">,
): BriefingSentence {
  const { article, span, facts, parts } = candidate;
  const own: Evidence = { article: article.id, ...span, text: article.body.slice(span.start, span.end) };
  const evidence = spreadEvidence([own, ...findSupport(candidate)], context.articles);
  return writeSentence(context, parts, { evidence, facts: facts.map(({ id }) => id) });
}
