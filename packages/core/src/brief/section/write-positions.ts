import type { BriefingBlock, BriefingSentence, Entity, Fact, Inline } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { spreadEvidence } from "../citation/index.ts";
import { countDossier } from "../count-dossier.ts";
import {
  citeCandidate,
  contentWords,
  OTHER_SUBJECT,
  type Outline,
  openSubjects,
  sourcesOf,
  type Worded,
  wordFact,
  wordOverlap,
} from "../select/index.ts";
import { speakerOf } from "../speaker-of.ts";
import { inlineText, plain, quoted, writeSentence } from "../wording/index.ts";
import { shortName } from "../wording/polish/index.ts";
import { markSingle } from "./mark-single.ts";
import { statesPosition } from "./states-position.ts";
import { heading, paragraph } from "./write-section.ts";

type Cells = readonly [readonly BriefingSentence[], readonly BriefingSentence[]];

const MOST_ROWS = 6;
/** Shorter quotes are fragments that need the reporter's sentence around them. */
const FULL_QUOTE_WORDS = 7;
const MOST_WORDS = 30;
const SAME_WORDS = 0.5;

/** What each side says, by subject, in its own words where they are reported; agreed and open points apart. */
export function writePositions(context: BriefContext, outline: Outline): BriefingBlock[] {
  const { sides, subjects } = context.topic.profile;
  const told = toldWords(outline);
  const positions = choosePositions(context, told);
  const rows = [...subjects, OTHER_SUBJECT]
    .filter(({ id }) => positions.some(({ subject }) => subject === id))
    .slice(0, MOST_ROWS)
    .map(({ id, title }) => {
      const [first, second] = sides.map((side) =>
        positions.filter((position) => position.subject === id && position.side === side.id),
      );
      const cells: Cells = [writeCell(first ?? []), writeCell(second ?? [])];
      return { subject: title, subjectId: id, cells };
    });
  const several = countDossier(context.dossier).publishers > 1;
  const points = (chosen: readonly Worded[]) =>
    chosen.map((candidate) => {
      const cited = citeCandidate(context, candidate);
      return several && sourcesOf(candidate) === 1 ? markSingle(cited) : cited;
    });
  const agreed = points(outline.agreed);
  const open = points(outline.open);
  if (rows.length === 0 && agreed.length === 0 && open.length === 0) return [];
  if (rows.length === 0) {
    return [
      ...(agreed.length > 0 ? [heading("Agreed"), paragraph(...agreed)] : []),
      ...(open.length > 0 ? [heading("Open"), paragraph(...open)] : []),
    ];
  }
  return [{ kind: "positions", sides: [sides[0].name, sides[1].name], rows, agreed, open }];
}

/** Words of every sentence used elsewhere; grows with each position, so that none is told twice. */
function toldWords({ bottomLine, agreed, open, bySubject }: Outline): Set<string>[] {
  const all = [...bottomLine, ...agreed, ...open, ...[...bySubject.values()].flat()];
  return all.map(({ parts }) => contentWords(inlineText(parts)));
}

/** The position first, then the words. */
function writeCell(positions: readonly Position[]): BriefingSentence[] {
  return [...positions].sort((left, right) => Number(left.isQuote) - Number(right.isQuote)).map(({ write }) => write());
}

/** A position with the subject it belongs to. */
interface Position extends PositionDraft {
  readonly subject: string;
}

/**
 * What each side says on each subject, at most one sentence that states it and one in its own words: those of speakers
 * first, then what it publishes itself.
 */
function choosePositions(context: BriefContext, told: Set<string>[]): readonly Position[] {
  const subjectOf = openSubjects(context);
  const chosen: Position[] = [];
  const isSpoken = (fact: Fact) => speakerOf(context, fact)?.side !== undefined;
  const spoken = context.ranked.filter(isSpoken);
  const others = context.voices.size === 0 ? [] : context.ranked.filter((fact) => !isSpoken(fact));
  for (const fact of [...spoken, ...others]) {
    const speaker = speakerOf(context, fact);
    const draft =
      speaker?.side === undefined ? draftOwnWord(context, fact, speaker) : draftPosition(context, fact, speaker);
    if (!draft) continue;
    const position = { ...draft, subject: subjectOf({ parts: draft.parts, facts: [fact] }) };
    const words = contentWords(inlineText(position.parts));
    const isFilled = chosen.some(
      ({ side, subject, isQuote }) =>
        side === position.side && subject === position.subject && isQuote === position.isQuote,
    );
    if (isFilled || told.some((other) => wordOverlap(other, words) >= SAME_WORDS)) continue;
    chosen.push(position);
    told.push(words);
  }
  return chosen;
}

/** A position that is not cited before it is chosen. */
interface PositionDraft {
  readonly side: string | undefined;
  readonly isQuote: boolean;
  readonly parts: readonly Inline[];
  readonly write: () => BriefingSentence;
}

function draftPosition(context: BriefContext, fact: Fact, speaker: Entity): PositionDraft | null {
  const text = fact.text?.replace(/[,;:]$/u, "");
  if (text && text.split(/\s+/u).length >= FULL_QUOTE_WORDS) {
    const when = fact.date ? `, ${formatInterval(fact.date)}` : "";
    const parts = [plain(`${shortName(speaker)}${when}: `), quoted(text), ...endMark(text)];
    const write = () =>
      writeSentence(context, parts, { evidence: spreadEvidence(fact.evidence, context.articles), facts: [fact.id] });
    return { parts, write, side: speaker.side, isQuote: true };
  }
  const worded = wordFact(context, fact, { most: MOST_WORDS });
  if (!worded || !statesPosition(context, worded, speaker)) return null;
  return { parts: worded.parts, write: () => citeCandidate(context, worded), side: speaker.side, isQuote: false };
}

/** What a side publishes itself and no report tells, by someone it quotes or in its own voice. */
function draftOwnWord(context: BriefContext, fact: Fact, speaker: Entity | undefined): PositionDraft | null {
  const [own, ...others] = new Set(fact.evidence.map(({ article }) => context.voices.get(article)?.side));
  if (fact.kind === "quantity" || own === undefined || others.length > 0) return null;
  if (speaker) {
    const draft = draftPosition(context, fact, speaker);
    return draft && { ...draft, side: own };
  }
  const worded = wordFact(context, fact, { most: MOST_WORDS });
  if (!worded?.voice) return null;
  return { parts: worded.parts, write: () => citeCandidate(context, worded), side: own, isQuote: false };
}

/** The full stop that the words themselves do not bring. */
function endMark(text: string): Inline[] {
  return /[.!?…]$/u.test(text) ? [] : [plain(".")];
}
