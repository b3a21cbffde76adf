import type { BriefingBlock, BriefingSentence, Entity, Evidence, Fact, Inline } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { citeCandidate, contentWords, type Outline, type Worded, wordFact, wordOverlap } from "../select/index.ts";
import { inlineText, plain, quoted, writeSentence } from "../wording/index.ts";
import { shortName } from "../wording/polish/index.ts";
import { speakerOf } from "./speaker-of.ts";

type Cells = readonly [readonly BriefingSentence[], readonly BriefingSentence[]];

const PER_CELL = 2;
const MOST_ROWS = 6;
/** Shorter quotes are fragments that need the reporter's sentence around them. */
const FULL_QUOTE_WORDS = 7;
const MOST_WORDS = 30;
const SAME_WORDS = 0.5;

/** What each side says, by subject, in its own words where they are reported; agreed and open points apart. */
export function writePositions(context: BriefContext, outline: Outline): BriefingBlock[] {
  const { sides, subjects } = context.topic.profile;
  const told = toldWords(outline);
  const rows = subjects
    .map(({ id, title }) => ({ subject: title, subjectId: id, cells: writeCells(context, id, told) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0))
    .slice(0, MOST_ROWS);
  const points = (chosen: readonly Worded[]) => chosen.map((candidate) => citeCandidate(context, candidate));
  const agreed = points(outline.agreed);
  const open = points(outline.open);
  if (rows.length === 0 && agreed.length === 0 && open.length === 0) return [];
  return [{ kind: "positions", sides: [sides[0].name, sides[1].name], rows, agreed, open }];
}

/** Words of every sentence used elsewhere; grows with each position, so that none is told twice. */
function toldWords({ bottomLine, agreed, open, bySubject }: Outline): Set<string>[] {
  const all = [...bottomLine, ...agreed, ...open, ...[...bySubject.values()].flat()];
  return all.map(({ parts }) => contentWords(inlineText(parts)));
}

function writeCells(context: BriefContext, subject: string, told: Set<string>[]): Cells {
  const [first, second] = context.topic.profile.sides.map((side) => writeCell(context, subject, side.id, told));
  return [first ?? [], second ?? []];
}

function writeCell(context: BriefContext, subject: string, side: string, told: Set<string>[]): BriefingSentence[] {
  const sentences: BriefingSentence[] = [];
  for (const fact of context.ranked) {
    if (sentences.length === PER_CELL) break;
    if (fact.topics[0] !== subject || speakerOf(context, fact)?.side !== side) continue;
    const position = draftPosition(context, fact);
    const words = contentWords(inlineText(position?.parts ?? []));
    if (!position || told.some((other) => wordOverlap(other, words) >= SAME_WORDS)) continue;
    sentences.push(position.write());
    told.push(words);
  }
  return sentences;
}

/** Whether the first person a sentence names is the speaker: a position stands in nobody else's column. */
function opensWith(context: BriefContext, { article, span }: Worded, speaker: Entity): boolean {
  const mentions = context.mentionsIn(article.id, span);
  const [first] = mentions.filter(({ entity }) => entity.type === "person");
  const isOwn = mentions.every(
    ({ mention, entity }) => entity.id !== speaker.id || namesSide(context, mention, speaker.side),
  );
  return isOwn && (first === undefined || first.entity.id === speaker.id);
}

/** Whether a description names no side, or that of whom it is taken for: "the Sudland leader" is nobody of Norland. */
function namesSide(context: BriefContext, { article, start, end }: Evidence, side: string | undefined): boolean {
  const named = context
    .mentionsIn(article, { start, end })
    .flatMap(({ mention, entity }) =>
      mention.end - mention.start < end - start && entity.type !== "person" ? (entity.side ?? []) : [],
    );
  return named.length === 0 || side === undefined || named.includes(side);
}

/** A position that is not cited before it is chosen. */
interface PositionDraft {
  readonly parts: readonly Inline[];
  readonly write: () => BriefingSentence;
}

function draftPosition(context: BriefContext, fact: Fact): PositionDraft | null {
  const speaker = speakerOf(context, fact);
  const text = fact.text?.replace(/[,;:]$/u, "");
  if (speaker && text && text.split(/\s+/u).length >= FULL_QUOTE_WORDS) {
    const when = fact.date ? `, ${formatInterval(fact.date)}` : "";
    const parts = [plain(`${shortName(speaker)}${when}: `), quoted(text), ...endMark(text)];
    return { parts, write: () => writeSentence(context, parts, { evidence: fact.evidence, facts: [fact.id] }) };
  }
  const worded = wordFact(context, fact, { most: MOST_WORDS });
  if (!worded || !speaker || !opensWith(context, worded, speaker)) return null;
  return { parts: worded.parts, write: () => citeCandidate(context, worded) };
}

/** The full stop that the words themselves do not bring. */
function endMark(text: string): Inline[] {
  return /[.!?…]$/u.test(text) ? [] : [plain(".")];
}
