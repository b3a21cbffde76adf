import type { Briefing, BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import { viewBlock } from "./view-block.ts";

interface SentenceView {
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

/** Topics and sides of facts as the attributes hold them, and whether one of them is disputed. */
type Marks = Pick<SentenceView, "topics" | "sides" | "disputed">;

export interface SentenceViews {
  readonly cite: (id: string) => CiteView;
  readonly marks: (facts: readonly string[]) => Marks;
  readonly sentence: (sentence: BriefingSentence) => SentenceView;
  readonly item: (sentences: readonly BriefingSentence[]) => Marks & { readonly sentences: readonly SentenceView[] };
}

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
    if (places.length === 0) references.set(id, places);
    const ref = `ref-${id}-${places.length + 1}`;
    places.push(ref);
    return { id, ref };
  }

  function marks(facts: readonly string[]): Marks {
    const topics = new Set<string>();
    const sides = new Set<string>();
    let disputed = false;
    for (const id of facts) {
      const known = digests.get(id);
      if (!known) continue;
      for (const topic of known.topics) topics.add(topic);
      for (const side of known.sides) sides.add(side);
      disputed ||= known.status === "disputed";
    }
    return { topics: [...topics].join(" "), sides: [...sides].join(" "), disputed };
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

  const views: SentenceViews = { cite, marks, sentence, item };
  return { block: (block) => viewBlock(block, views, briefing.sides), references };
}
