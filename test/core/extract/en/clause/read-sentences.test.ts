import { expect, test } from "vitest";
import { type Clause, readSentences } from "../../../../../packages/core/src/extract/en/clause/index.ts";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

/** Each clause as "kind lemma | subject | objects | preposition: phrase". */
function read(body: string): readonly string[] {
  const [sentence] = readSentences(tagArticle(buildArticle(body)));
  if (!sentence) return [];
  const words = (range: { from: number; to: number } | null) =>
    range
      ? sentence.words
          .slice(range.from, range.to)
          .map(({ text }) => text)
          .join(" ")
      : "–";
  const describe = (clause: Clause) => {
    const voice = clause.verb.passive ? " passive" : "";
    const obliques = clause.obliques.map((oblique) => `${oblique.preposition}: ${words(oblique)}`).join("; ");
    return `${clause.kind} ${clause.lemma}${voice} | ${words(clause.subject)} | ${clause.objects.map(words).join("; ")} | ${obliques}`;
  };
  return sentence.clauses.map(describe);
}

const CASES: readonly (readonly [body: string, clauses: readonly string[]])[] = [
  ["Norland recalled its envoy from Sudland.", ["main recall | Norland | its envoy | from: Sudland"]],
  ["The envoys of Norland and Sudland met in Rome.", ["main meet | The envoys |  | in: Rome"]],
  ["The envoy was expelled by Norland.", ["main expel passive | The envoy |  | by: Norland"]],
  ["Neither side would say when talks began.", ["main say | Neither side |  | ", "adverbial begin | talks |  | "]],
  [
    "Petra, who won in May, named a cabinet.",
    ["relative win | Petra |  | in: May", "main name | Petra | a cabinet | "],
  ],
  ["Petra came home and named a cabinet.", ["main come | Petra | home | ", "main name | Petra | a cabinet | "]],
  [
    "Relations strained by the sanctions imposed in October improved.",
    [
      "reduced strain passive | Relations |  | by: the sanctions",
      "reduced impose passive | the sanctions |  | in: October",
      "main improve | Relations |  | ",
    ],
  ],
  ["They plan to cut aid.", ["main plan | They |  | ", "infinitive cut | They | aid | "]],
  [
    "Norland urged Sudland to lift the ban.",
    ["main urge | Norland | Sudland | ", "infinitive lift | Sudland | the ban | "],
  ],
  ["The bill had to be withdrawn.", ["main withdraw passive | The bill |  | "]],
  [
    "Norland expelled a top Sudlandic diplomat Monday as it investigates the killing.",
    ["main expel | Norland | a top Sudlandic diplomat | on: Monday", "adverbial investigate | it | the killing | "],
  ],
  [
    "It acted after Luis Mora, a friend of a land known as Norland, was gunned down.",
    [
      "main act | It |  | after: Luis Mora",
      "reduced know passive | a land |  | as: Norland",
      "adverbial gun passive | Luis Mora |  | ",
    ],
  ],
  [
    "Norland rejected the charge that its agents were linked to it, and expelled an envoy.",
    [
      "main reject | Norland | the charge | ",
      "complement link passive | its agents |  | to: it",
      "main expel | Norland | an envoy | ",
    ],
  ],
  ["Norland sanctions two Sudland banks", ["main sanction | Norland | two Sudland banks | "]],
];

test.each(CASES)("clauses: %s", (body, expected) => {
  expect(read(body)).toEqual(expected);
});
