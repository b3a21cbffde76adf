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
  [
    "The mayor of Lima, who resigned, blamed them.",
    ["relative resign | The mayor |  | ", "main blame | The mayor | them | "],
  ],
  [
    "Reporters met the wife of Juan Mora, who resigned.",
    ["main meet | Reporters | the wife of Juan Mora | ", "relative resign | Juan Mora |  | "],
  ],
  [
    "They saw the view of the Council of State, which ruled in May.",
    ["main see | They | the view of the Council of State | ", "relative rule | the Council |  | in: May"],
  ],
  ["The court said Norland had now agreed.", ["main say | The court |  | ", "complement agree | Norland |  | "]],
  ["Norland has since left the pact.", ["main leave | Norland | the pact | "]],
  [
    "Petra said that, although the army had left, fighting went on.",
    ["main say | Petra |  | ", "adverbial leave | the army |  | ", "complement go | fighting |  | "],
  ],
  [
    "Petra asked if the talks were over, and left.",
    ["main ask | Petra |  | ", "adverbial be | the talks |  | ", "main leave | Petra |  | "],
  ],
  ["If elected, Petra will go.", ["reduced elect passive | Petra |  | ", "main go | Petra |  | "]],
  [
    "The fund, founded in May, guarantees loans.",
    ["reduced found passive | The fund |  | in: May", "main guarantee | The fund | loans | "],
  ],
  ["The minister, a former judge, favors the bill.", ["main favor | The minister | the bill | "]],
  ["Norland rejects that account.", ["main reject | Norland | that account | "]],
  ["It was recognised by about 100 states.", ["main recognise passive | It |  | by: about 100 states"]],
  ["Ships would not slow trade.", ["main slow | Ships | trade | "]],
  ["The hull of one boat was seized.", ["main seize passive | The hull |  | "]],
  ["Norland's Congress Rejects Treaty", ["main reject | Norland's Congress | Treaty | "]],
  ["They heard Petra and left.", ["main hear | They | Petra | ", "main leave | They |  | "]],
  ["Petra is said to have paid.", ["main say passive | Petra |  | ", "infinitive pay | Petra |  | "]],
  [
    "Had Norland not suspended trade, talks would have started.",
    ["adverbial suspend | Norland | trade | ", "main start | talks |  | "],
  ],
  [
    "He fined those who refused to go, but suspended it.",
    [
      "main fine | He | those | ",
      "relative refuse | those |  | ",
      "infinitive go | those |  | ",
      "main suspend | He | it | ",
    ],
  ],
  [
    "The envoy was summoned on Monday and told she was late.",
    [
      "main summon passive | The envoy |  | on: Monday",
      "main tell passive | The envoy |  | ",
      "complement be | she |  | ",
    ],
  ],
  [
    "Petra, twice convicted of graft, had lived there.",
    ["reduced convict passive | Petra |  | of: graft", "main live | Petra | there | "],
  ],
  [
    "Norland regrets the decision of the ministry to expel Petra.",
    ["main regret | Norland | the decision of the ministry | ", "infinitive expel | the ministry | Petra | "],
  ],
  ["During the talks Petra raised it.", ["main raise | Petra | it | "]],
  ["Norland still occupies parts of it.", ["main occupy | Norland | parts of it | "]],
  ["Norland has cut aid.", ["main cut | Norland | aid | "]],
  [
    "The loan was approved on Monday, finance minister Ana Vega said.",
    ["main approve passive | The loan |  | on: Monday", "main say | finance minister Ana Vega |  | "],
  ],
  ["All members present voted.", ["main vote | All members |  | "]],
  ["The vote was free of fraud.", ["main be | The vote |  | of: fraud"]],
  [
    "Talks with Norland, who owns it, are expected to end.",
    ["relative own | Norland | it | ", "main end | Talks |  | "],
  ],
  ["Petra once asked for aid.", ["main ask | Petra |  | for: aid"]],
  ["It has been quiet since he left.", ["main be | It |  | ", "adverbial leave | he |  | "]],
  ["On Monday officials put the toll at 60.", ["main put | Monday officials | the toll | at: 60"]],
  ["They cut aid.", ["main cut | They | aid | "]],
  [
    "Petra said Norland cut aid to Sudland.",
    ["main say | Petra |  | ", "complement cut | Norland | aid | to: Sudland"],
  ],
  ["The storm hit Sudland.", ["main hit | The storm | Sudland | "]],
  ["The aid cut was announced.", ["main announce passive | The aid cut |  | "]],
  ["Petra, which cut aid, sent food.", ["relative cut | Petra | aid | ", "main send | Petra | food | "]],
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
  [
    "Petra said the raid was a lie and accused Norland of piracy.",
    ["main say | Petra |  | ", "complement be | the raid | a lie | ", "main accuse | Petra | Norland of piracy | "],
  ],
  [
    "Petra said the plan was a trap but later tweeted a map.",
    ["main say | Petra |  | ", "complement be | the plan | a trap | ", "main tweet | Petra | a map | "],
  ],
  [
    "Petra said Norland would support one side and reject the deal.",
    [
      "main say | Petra |  | ",
      "complement support | Norland | one side | ",
      "complement reject | Norland | the deal | ",
    ],
  ],
  ["It received about nine tonnes in aid.", ["main receive | It |  | about: nine tonnes; in: aid"]],
  ["This culminated in a row.", ["main culminate | – |  | in: a row"]],
  [
    "The gang shut roads and burned 118 cars.",
    ["main shut | The gang | roads | ", "main burn | The gang | 118 cars | "],
  ],
  ["Petra, 61, rejected claims of fraud.", ["main reject | Petra | claims of fraud | "]],
  ["Petra today rejected claims.", ["main reject | Petra | claims | "]],
  [
    "Critics say guards who committed crimes will leave.",
    ["main say | Critics |  | ", "relative commit | guards | crimes | ", "complement leave | guards |  | "],
  ],
  [
    "Letters found on the ship showed a plot.",
    ["reduced find passive | Letters |  | on: the ship", "main show | Letters | a plot | "],
  ],
  [
    "Norland raised tariffs after its president, Ana Ruiz, barred two planes from landing.",
    ["main raise | Norland | tariffs | ", "adverbial bar | its president | two planes | from: landing"],
  ],
  ["Norland sanctions two Sudland banks", ["main sanction | Norland | two Sudland banks | "]],
  [
    "The envoy - who had quit in May - told reporters the pact was dead.",
    [
      "relative quit | The envoy |  | in: May",
      "main tell | The envoy | reporters | ",
      "complement be | the pact |  | ",
    ],
  ],
  ["The bank — a lender to Sudland — announced a levy.", ["main announce | The bank | a levy | "]],
  [
    "The bank (founded by monks) sued Norland.",
    ["reduced found passive | The bank |  | by: monks", "main sue | The bank | Norland | "],
  ],
  [
    "After talks in Rome – which began in May – the two sides signed a pact.",
    ["relative begin | Rome |  | in: May", "main sign | the two sides | a pact | "],
  ],
  [
    "Petra said the pact was dead - and Luis agreed.",
    ["main say | Petra |  | ", "complement be | the pact |  | ", "main agree | Luis |  | "],
  ],
  [
    "Officers said Luis, who denies the charges, had paid a guard.",
    ["main say | Officers |  | ", "relative deny | Luis | the charges | ", "complement pay | Luis | a guard | "],
  ],
  [
    "The party said Luis, accused of graft, had fled to Sudland.",
    [
      "main say | The party |  | ",
      "reduced accuse passive | Luis |  | of: graft",
      "complement flee | Luis |  | to: Sudland",
    ],
  ],
  ["The party said Luis, a former guard, had fled.", ["main say | The party |  | ", "complement flee | Luis |  | "]],
  [
    "Norland expelled the envoy, who had mocked Petra, and shut its embassy.",
    [
      "main expel | Norland | the envoy | ",
      "relative mock | the envoy | Petra | ",
      "main shut | Norland | its embassy | ",
    ],
  ],
  [
    "Petra flew to Rome, met with Luis, signed the pact and went home.",
    [
      "main fly | Petra |  | to: Rome",
      "main meet | Petra |  | with: Luis",
      "main sign | Petra | the pact | ",
      "main go | Petra | home | ",
    ],
  ],
  [
    "Norland recalled its envoy after Petra calls Luis a crook and vows to cut aid.",
    [
      "main recall | Norland | its envoy | ",
      "adverbial call | Petra | Luis; a crook | ",
      "adverbial vow | Petra |  | ",
      "infinitive cut | Petra | aid | ",
    ],
  ],
  [
    "The ship sank on Friday, killing two.",
    ["main sink | The ship |  | on: Friday", "gerund kill | The ship | two | "],
  ],
  [
    "A plane carrying the envoy crashed in Sudland.",
    ["gerund carry | A plane | the envoy | ", "main crash | A plane |  | in: Sudland"],
  ],
  [
    "A convoy taking the envoy to Rome was attacked by rebels.",
    ["gerund take | A convoy | the envoy | to: Rome", "main attack passive | A convoy |  | by: rebels"],
  ],
  [
    "Officers said a man carrying a bomb planted by rebels was arrested.",
    [
      "main say | Officers |  | ",
      "gerund carry | a man | a bomb | ",
      "reduced plant passive | a bomb |  | by: rebels",
      "complement arrest passive | a man |  | ",
    ],
  ],
  [
    "A plane that carried Luis crashed in Sudland.",
    ["relative carry | A plane | Luis | ", "main crash | A plane |  | in: Sudland"],
  ],
  [
    "Protesters saying the vote was rigged stormed parliament.",
    [
      "gerund say | Protesters |  | ",
      "complement rig passive | the vote |  | ",
      "main storm | Protesters | parliament | ",
    ],
  ],
  [
    "The claim that Luis lied was rejected by Norland.",
    ["complement lie | Luis |  | ", "main reject passive | The claim |  | by: Norland"],
  ],
  ["Luis told guards that a ship had sunk.", ["main tell | Luis | guards | ", "complement sink | a ship |  | "]],
  [
    "Those who fled Norland said they saw it.",
    ["relative flee | Those | Norland | ", "main say | Those |  | ", "complement see | they | it | "],
  ],
  ["The firm said it paid.", ["main say | The firm |  | ", "complement pay | it |  | "]],
  ["A train was hit by a missile.", ["main hit passive | A train |  | by: a missile"]],
  ["Norland must admit aid without limit or delay.", ["main admit | Norland | aid | without: limit or delay"]],
  ["Rights groups said it failed.", ["main say | Rights groups |  | ", "complement fail | it |  | "]],
  [
    "It was a move that traders said could push up prices.",
    ["main be | It | a move | ", "complement say | traders |  | ", "relative push | a move |  | up: prices"],
  ],
];

test.each(CASES)("clauses: %s", (body, expected) => {
  expect(read(body)).toEqual(expected);
});
