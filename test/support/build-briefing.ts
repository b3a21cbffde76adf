import type {
  Briefing,
  BriefingBlock,
  BriefingSentence,
  BriefingSource,
  Citation,
  DateInterval,
  Section,
  SectionId,
} from "@chancery/core/schema";

/** A sentence of one run of text. */
export function buildSentence(text: string, citations: readonly string[] = []): BriefingSentence {
  return { parts: [{ kind: "text", text }], citations, facts: [] };
}

export function buildDay(day: string): DateInterval {
  return { start: day, end: day, precision: "day", basis: "stated" };
}

export function buildSection(id: SectionId, title: string, blocks: readonly BriefingBlock[]): Section {
  return { id, title, blocks };
}

export function buildSource(number: number, parts: Partial<BriefingSource> = {}): BriefingSource {
  return {
    number,
    kind: "article",
    ref: `article-${number}`,
    title: `Report number ${number}`,
    outlet: `Outlet ${number}`,
    byline: [],
    publishedAt: buildDay("2030-05-02"),
    url: null,
    file: `report-${number}.txt`,
    inScope: true,
    note: null,
    ...parts,
  };
}

export function buildCitation(id: string, sentence: string, parts: Partial<Citation> = {}): Citation {
  const source = Number.parseInt(id, 10);
  const text = sentence.split(" ").slice(1).join(" ") || sentence;
  const evidence = { article: `article-${source}`, start: 0, end: text.length, text };
  return { id, source, evidence, sentence, prefix: "", suffix: "", ...parts };
}

/** A first edition with nothing in it. */
export function buildBriefing(parts: Partial<Briefing> = {}): Briefing {
  return {
    version: 1,
    topic: "norland-sudland",
    title: "Norland–Sudland relations",
    edition: 1,
    previous: null,
    asOf: "2030-05-03",
    language: "en",
    sides: [],
    subjects: [],
    counts: {
      articles: 0,
      outOfScope: 0,
      publishers: 0,
      outletsUnknown: 0,
      facts: 0,
      corroborated: 0,
      disputes: 0,
    },
    sections: [],
    citations: [],
    sources: [],
    digest: [],
    ...parts,
  };
}
