import type { Briefing, Dossier, SectionId, Topic } from "../schema/index.ts";
import { type BriefContext, openContext } from "./brief-context.ts";
import { countDossier } from "./count-dossier.ts";
import { digestFact } from "./digest-fact.ts";
import { writeBackground } from "./section/write-background.ts";
import { writeBottomLine } from "./section/write-bottom-line.ts";
import { writeChanges } from "./section/write-changes.ts";
import { writeDevelopments } from "./section/write-developments.ts";
import { writeDisputes } from "./section/write-disputes.ts";
import { writeFigures } from "./section/write-figures.ts";
import { writeGaps } from "./section/write-gaps.ts";
import { writeJudgments } from "./section/write-judgments.ts";
import { writePeople } from "./section/write-people.ts";
import { writePositions } from "./section/write-positions.ts";
import { type WriteBlocks, writeSection } from "./section/write-section.ts";
import { writeTimeline } from "./section/write-timeline.ts";
import { writeWatch } from "./section/write-watch.ts";
import { type Outline, outlineBriefing } from "./select/index.ts";

export interface BriefingOptions {
  /** Number of the edition, from 1. */
  readonly edition: number;
  /** The edition before, to say what changed; null for the first. */
  readonly previous: Briefing | null;
}

/** In the order in which they are written, which is the order in which sources are numbered. */
const writersOf = (outline: Outline): readonly (readonly [SectionId, WriteBlocks])[] => [
  ["bottom-line", (context) => writeBottomLine(context, outline.bottomLine)],
  ["changes", writeChanges],
  ["judgments", writeJudgments],
  ["developments", (context) => writeDevelopments(context, outline)],
  ["positions", (context) => writePositions(context, outline)],
  ["figures", writeFigures],
  ["disputes", writeDisputes],
  ["timeline", writeTimeline],
  ["background", writeBackground],
  ["people", writePeople],
  ["watch", writeWatch],
  ["gaps", writeGaps],
  ["sources", () => []],
];

/** Writes one edition: a pure function of the dossier, the topic and the edition before. */
export function writeBriefing(dossier: Dossier, topic: Topic, { edition, previous }: BriefingOptions): Briefing {
  const context: BriefContext = openContext(dossier, topic, previous);
  const sections = writersOf(outlineBriefing(context)).map(([id, writeBlocks]) =>
    writeSection(context, id, writeBlocks),
  );
  const sources = context.citations.sources();
  return {
    version: 1,
    topic: topic.profile.id,
    title: topic.profile.title,
    edition,
    previous: previous?.edition ?? null,
    asOf: dossier.asOf,
    language: "en",
    sides: topic.profile.sides.map(({ id, name }) => ({ id, name })),
    subjects: subjectsOf(dossier, topic),
    counts: countDossier(dossier),
    sections,
    citations: context.citations.list(),
    sources,
    digest: context.ranked.map((fact) => digestFact(context, fact)),
  };
}

function subjectsOf({ facts }: Dossier, { profile }: Topic): Briefing["subjects"] {
  const used = new Set(facts.flatMap(({ topics }) => topics));
  return profile.subjects.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title }));
}
