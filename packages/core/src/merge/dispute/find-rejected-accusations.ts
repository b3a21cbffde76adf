import type { Comparison } from "../cluster/comparison.ts";
import { createDisjointSets } from "../cluster/disjoint-sets.ts";
import type { Report } from "../report/index.ts";
import type { Voice } from "./accusation-voice.ts";
import { answersAccusation } from "./answers-accusation.ts";
import type { Disagreement } from "./build-dispute.ts";
import { candidatesOf, indexCharges } from "./index-charges.ts";

/**
 * An accusation and its rejection by the accused: "tied its agents to the killing", "any hand in the killing", "the claims
 * were absurd". What someone else says for the accused stays a claim of theirs.
 */
export function findRejectedAccusations(voices: readonly Voice[], comparison: Comparison): Disagreement[] {
  const rejections = voices.filter(({ says }) => says === "rejection");
  if (rejections.length === 0) return [];
  // "rejected as absurd the accusation that its agents were linked to …" accuses nobody.
  const answers = new Set(rejections.map(({ report }) => sentenceOf(report)));
  const accusations = voices.filter(({ says, report }) => says === "accusation" && !answers.has(sentenceOf(report)));
  const indexed = indexCharges(accusations);
  const quarrels = rejections.flatMap((rejection): Quarrel[] => {
    const denier = sideOf(rejection.report, comparison);
    const charges = candidatesOf(rejection, indexed).filter((charge) =>
      answersAccusation(rejection, charge, comparison),
    );
    return denier === null || charges.length === 0 ? [] : [{ denier, rejection, charges }];
  });
  return joinQuarrels(quarrels).map((same) =>
    describe(
      [...new Set(same.flatMap(({ charges }) => charges))],
      same.map(({ rejection }) => rejection),
      comparison,
    ),
  );
}

interface Quarrel {
  readonly denier: string;
  readonly rejection: Voice;
  readonly charges: readonly Voice[];
}

/** Rejections of one accusation by one side are one quarrel. */
function joinQuarrels(quarrels: readonly Quarrel[]): readonly (readonly Quarrel[])[] {
  const sets = createDisjointSets(quarrels.length);
  const first = new Map<string, number>();
  for (const [index, { denier, charges }] of quarrels.entries()) {
    for (const { fact } of charges) {
      const key = `${denier} ${fact}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else sets.join(known, index);
    }
  }
  return [...Map.groupBy(quarrels.keys(), (index) => sets.find(index)).values()].map((indices) =>
    indices.flatMap((index) => quarrels[index] ?? []),
  );
}

function sentenceOf({ source, statement }: Report): string {
  return `${source.article.id} ${statement.sentence}`;
}

/** Who rejects: the side it belongs to, or itself. */
function sideOf({ speaker }: Report, { entity }: Comparison): string | null {
  if (!speaker?.entity) return null;
  const known = entity(speaker.entity);
  return (known?.type === "person" ? null : known?.side) ?? speaker.entity;
}

function describe(met: readonly Voice[], answered: readonly Voice[], { nameOf }: Comparison): Disagreement {
  const [first] = answered;
  const denier = first?.report.speaker;
  const name = denier?.entity ? nameOf(denier.entity) : undefined;
  const accused = (/^the /iu.test(denier?.text ?? "") ? denier?.text.replace(/^The/u, "the") : name) ?? "the accused";
  const last = name?.split(" ").at(-1) ?? accused;
  const isNamed = denier?.entity == null || met.some(({ report }) => report.evidence.text.includes(last));
  const isBody = !isNamed && name !== undefined && accused === name;
  return {
    kind: "existence",
    // Whoever answers for an accused body is not the accused.
    about: isBody
      ? `Whether the accusations that ${name} rejects hold`
      : `Whether the accusations against ${accused} hold`,
    why: "Some make the accusation, and the accused rejects it.",
    facts: [...met, ...answered].map(({ fact }) => fact),
    versions: [
      { value: "accused", reports: fullest(met) },
      { value: "rejected by the accused", reports: fullest(answered) },
    ],
  };
}

/** Of the statements of one sentence the longest, which holds the others. */
function fullest(voices: readonly Voice[]): readonly Report[] {
  const reports = voices.map(({ report }) => report).sort((left, right) => lengthOf(right) - lengthOf(left));
  return [...Map.groupBy(reports, sentenceOf).values()].flatMap(([longest]) => longest ?? []);
}

function lengthOf({ evidence }: Report): number {
  return evidence.end - evidence.start;
}
