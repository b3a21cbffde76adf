import type { Briefing, BriefingBlock, BriefingSentence, Change, SectionId } from "@chancery/core/schema";

/** Longest list and longest text of a summary: 15 × (3 × 300) bytes and a frame stay well below 20 kB. */
const ITEMS = 15;
const TEXT = 300;

export interface Summary {
  readonly edition: number;
  readonly title: string;
  readonly asOf: string | null;
  readonly bottomLine: string[];
  readonly changed: { change: Change; text: string; reason: string }[];
  readonly disputes: { id: string; about: string; kind: string; versions: string[] }[];
  readonly counts: Record<string, number>;
  readonly links: Record<string, string>;
}

const shorten = (text: string): string => (text.length > TEXT ? `${text.slice(0, TEXT - 1).trimEnd()}…` : text);

/** A sentence as plain text, quotes with their marks. */
function plainSentence(sentence: BriefingSentence): string {
  return sentence.parts.map((part) => (part.kind === "quote" ? `“${part.text}”` : part.text)).join("");
}

function blocksOf(briefing: Briefing, id: SectionId): readonly BriefingBlock[] {
  return briefing.sections.find((section) => section.id === id)?.blocks ?? [];
}

/** The briefing in one small document. */
export function summarize(briefing: Briefing): Summary {
  const { edition, title, asOf, counts } = briefing;
  const bottomLine = blocksOf(briefing, "bottom-line").flatMap((block) =>
    block.kind === "paragraph" ? block.sentences.map((sentence) => shorten(plainSentence(sentence))) : [],
  );
  const changed = blocksOf(briefing, "changes").flatMap((block) => (block.kind === "changes" ? block.items : []));
  const disputes = blocksOf(briefing, "disputes").flatMap((block) => (block.kind === "dispute" ? [block] : []));
  const page = `/briefings/${edition}`;
  return {
    edition,
    title,
    asOf,
    bottomLine,
    changed: changed.slice(0, ITEMS).map(({ change, sentence, reason }) => ({
      change,
      text: shorten(plainSentence(sentence)),
      reason: shorten(reason),
    })),
    disputes: disputes.slice(0, ITEMS).map(({ dispute, about, disputeKind, versions }) => ({
      id: dispute,
      about: shorten(about),
      kind: disputeKind,
      versions: versions.slice(0, 4).map((version) => shorten(version.value)),
    })),
    counts: { ...counts },
    links: {
      self: page,
      html: `${page}.html`,
      pdf: `${page}.pdf`,
      markdown: `${page}.md`,
      facts: "/facts",
      disputes: "/disputes",
      dossier: "/dossier",
    },
  };
}
