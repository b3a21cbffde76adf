import type { Briefing, BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import { layoutChart } from "../chart/index.ts";
import { drawSvg } from "./draw-svg.ts";
import { viewDispute } from "./view-dispute.ts";

export interface SentenceView {
  readonly parts: BriefingSentence["parts"];
  readonly cites: readonly CiteView[];
  readonly topics: string;
  readonly sides: string;
  readonly disputed: boolean;
}

export interface CiteView {
  readonly id: string;
  /** Id of this place in the page, for the way back from the note. */
  readonly ref: string;
}

// biome-ignore lint/suspicious/noExplicitAny: each kind of block has a view of its own shape, read by its own template
export type BlockView = { readonly kind: BriefingBlock["kind"] } & Readonly<Record<string, any>>;

export interface Views {
  readonly block: (block: BriefingBlock) => BlockView;
  /** Places in the page that cite a note, by note. */
  readonly references: ReadonlyMap<string, readonly string[]>;
}

/** Views of one page: every citation gets an id of its own in the order in which the page shows it. */
export function openViews(briefing: Briefing): Views {
  const references = new Map<string, string[]>();
  const digests = new Map(briefing.digest.map((fact) => [fact.id, fact]));

  function cite(id: string): CiteView {
    const places = references.get(id) ?? [];
    const ref = `ref-${id}-${places.length + 1}`;
    references.set(id, [...places, ref]);
    return { id, ref };
  }

  function marks(facts: readonly string[]): Pick<SentenceView, "topics" | "sides" | "disputed"> {
    const known = facts.flatMap((id) => digests.get(id) ?? []);
    return {
      topics: [...new Set(known.flatMap(({ topics }) => topics))].join(" "),
      sides: [...new Set(known.flatMap(({ sides }) => sides))].join(" "),
      disputed: known.some(({ status }) => status === "disputed"),
    };
  }

  const sentence = ({ parts, citations, facts }: BriefingSentence): SentenceView => ({
    parts,
    cites: citations.map(cite),
    ...marks(facts),
  });
  const item = (sentences: readonly BriefingSentence[]) => ({
    sentences: sentences.map(sentence),
    ...marks(sentences.flatMap(({ facts }) => facts)),
  });

  function block(block: BriefingBlock): BlockView {
    switch (block.kind) {
      case "paragraph":
        return { kind: block.kind, ...item(block.sentences) };
      case "heading":
        return block;
      case "list":
        return { ...block, items: block.items.map(item) };
      case "judgment": {
        const sentences = [block.statement, block.confidenceStatement, block.basis, block.indicator];
        const [statement, confidence, basis, indicator] = sentences.map(sentence);
        const { number, likelihood, confidence: level } = block;
        return {
          kind: block.kind,
          number,
          likelihood,
          level,
          statement,
          confidence,
          basis,
          indicator,
          ...marks(block.statement.facts),
        };
      }
      case "table":
        return {
          ...block,
          rows: block.rows.map((row) => ({ cells: row.map(item), ...marks(row.flat().flatMap(({ facts }) => facts)) })),
        };
      case "changes":
        return {
          kind: block.kind,
          items: block.items.map(({ change, sentence: said, reason }) => ({
            change: change.replace("-", " "),
            reason,
            ...item([said]),
          })),
        };
      case "dispute":
        return { ...viewDispute(block, cite), ...marks(block.facts) };
      case "positions":
        return {
          kind: block.kind,
          columns: block.sides.map((name, index) => ({ name, side: briefing.sides[index]?.id ?? "" })),
          rows: block.rows.map(({ subject, subjectId, cells }) => ({
            subject,
            subject_id: subjectId,
            cells: cells.map(item),
          })),
          agreed: block.agreed.map(sentence),
          open: block.open.map(sentence),
        };
      case "timeline":
        return {
          kind: block.kind,
          entries: block.entries.map(({ date, rivals, background, sentence: said }) => ({
            date: formatInterval(date),
            start: date.start,
            rivals: rivals.map(formatInterval),
            background,
            ...item([said]),
          })),
        };
      case "chart":
        return {
          kind: block.kind,
          title: block.title,
          alt: block.alt,
          svg: drawSvg(layoutChart(block, { width: 720, size: 13 }), block.alt),
        };
    }
  }
  return { block, references };
}
