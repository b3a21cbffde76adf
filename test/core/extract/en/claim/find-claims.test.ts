import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

/** Body, then each attributed claim as "source | modality | proposition". */
const CASES: readonly (readonly [name: string, body: string, claims: readonly string[]])[] = [
  [
    "said that",
    "Rosa Vega said that the border would open in June.",
    ["Rosa Vega | reported | the border would open in June"],
  ],
  ["no that", "Rosa Vega said the border was open.", ["Rosa Vega | reported | the border was open"]],
  [
    "the source last",
    "The border was closed on Monday, the foreign ministry said.",
    ["the foreign ministry | reported | The border was closed on Monday"],
  ],
  [
    "someone without a name, told by place",
    "The border was closed on Monday, a source in the presidency said.",
    ["a source in the presidency | reported | The border was closed on Monday"],
  ],
  [
    "someone without a name, told by what he knows",
    "Two officials familiar with the talks said the border would open.",
    ["Two officials familiar with the talks | reported | the border would open"],
  ],
  [
    "according to",
    "According to court documents, the general ordered the raid.",
    ["court documents | reported | the general ordered the raid"],
  ],
  [
    "according to, last",
    "The general ordered the raid, according to court documents.",
    ["court documents | reported | The general ordered the raid"],
  ],
  [
    "denied",
    "Tom Black denied that the tariffs were retaliation.",
    ["Tom Black | denied | the tariffs were retaliation"],
  ],
  [
    "denied, and said more",
    "Tom Black denied that he had agreed, saying talks were under way.",
    ["Tom Black | denied | he had agreed", "Tom Black | reported | talks were under way"],
  ],
  [
    "accused of",
    "Tom Black accused Sudland of shielding smugglers.",
    ["Tom Black | alleged | Sudland of shielding smugglers"],
  ],
  [
    "arguing after an event",
    "The dispute began when Rosa Vega barred two cargo ships that carried grain, arguing that they were unsafe.",
    ["Rosa Vega | reported | they were unsafe"],
  ],
  [
    "the source last, with who hears it",
    "The aid could be cut, Tom Black warned lawmakers.",
    ["Tom Black | threatened | The aid could be cut"],
  ],
  [
    "a content whose subject has a clause of its own",
    "Rosa Vega said the council, which is led by Tom Black, does not have the power.",
    ["Rosa Vega | reported | the council, which is led by Tom Black, does not have the power"],
  ],
  [
    "a proviso before what is said",
    "Rosa Vega said that, if elected, she would cut aid.",
    ["Rosa Vega | reported | if elected, she would cut aid"],
  ],
  [
    "a proviso without commas",
    "Rosa Vega warned on Monday that unless the talks resumed, the truce would end.",
    ["Rosa Vega | threatened | unless the talks resumed, the truce would end"],
  ],
  [
    "a proviso without that",
    "Rosa Vega said if the talks failed, the army would return.",
    ["Rosa Vega | reported | if the talks failed, the army would return"],
  ],
  [
    "who is told is no source",
    "Rosa Vega said that, as the men were ill, they should be declared innocent.",
    ["Rosa Vega | reported | as the men were ill, they should be declared innocent"],
  ],
  [
    "a headline's source, last",
    "Norland and Sudland settle border row, EU says",
    ["EU | reported | Norland and Sudland settle border row"],
  ],
  ["two verbs of a headline", "Norland praises Sudland vote, urges calm", ["Norland | reported | Sudland vote"]],
  [
    "an announcement of what was done",
    "The bank announced that a deal had been reached.",
    ["The bank | reported | a deal had been reached"],
  ],
  [
    "an announcement of what is to come",
    "The bank announced that it would close.",
    ["The bank | planned | it would close"],
  ],
  [
    "a label in quotation marks",
    'Rosa Vega called the accord "good news" in a tweet.',
    ['Rosa Vega | reported | the accord "good news" in a tweet'],
  ],
  [
    "what is asked for lasts",
    "Rosa Vega asked for ten years in prison.",
    ["Rosa Vega | reported | ten years in prison"],
  ],
  [
    "the source in a sentence of its own",
    "THE PACT WILL LET TROOPS TRAIN IN SUDLAND. VEGA SAID. THE DEAL WAS SIGNED.",
    ["Vega | reported | THE PACT WILL LET TROOPS TRAIN IN SUDLAND"],
  ],
  [
    "who has argued about it is no source",
    "Ships cross the border each year, and the two sides have argued about them.",
    ["the two sides | reported | them"],
  ],
  [
    "a label that is no noun",
    'Officials called the report "fabricated".',
    ['Officials | alleged | the report "fabricated'],
  ],
  ["a demand accuses nobody", "Rosa Vega called for talks.", ["Rosa Vega | reported | talks"]],
  ["a list that names", "Norland added six men to a list that names fifty people.", []],
  ["who stays unnamed asks nothing", "A diplomat who asked not to be named left.", []],
  [
    "the source between a semicolon and what it says",
    "Norland criticised Sudland; Tom Black said he had not met Rosa Vega.",
    ["Norland | alleged | Sudland", "Tom Black | reported | he had not met Rosa Vega"],
  ],
  [
    "an inverted condition",
    "Growers warned they would return should the terms be broken.",
    ["Growers | threatened | they would return should the terms be broken"],
  ],
  [
    "who is told says nothing",
    "The envoy was summoned on Monday and told she was unwanted.",
    ["null | undefined | The envoy was summoned on Monday and told she was unwanted."],
  ],
  [
    "what was found is part of what is told",
    "Rosa Vega told reporters that her team had visited Lima and found nothing.",
    ["Rosa Vega | reported | her team had visited Lima and found nothing"],
  ],
  [
    "who reports goes on reporting",
    "Rosa Vega said Sudland was the key and announced new talks.",
    ["Rosa Vega | reported | Sudland was the key", "Rosa Vega | planned | new talks"],
  ],
  [
    "who spoke accuses after what he said of another",
    "Rosa Vega said Tom Black was a liar and accused Sudland of theft.",
    ["Rosa Vega | reported | Tom Black was a liar", "Rosa Vega | alleged | Sudland of theft"],
  ],
  [
    "who spoke accuses in passing",
    "Rosa Vega said Norland will stop all payments to Sudland, accusing its army of theft.",
    ["Rosa Vega | reported | Norland will stop all payments to Sudland", "Rosa Vega | alleged | its army of theft"],
  ],
  [
    "who is put between dashes hears nothing",
    "Rosa Vega - who had resigned in May - told reporters the law would pass.",
    ["Rosa Vega | reported | the law would pass"],
  ],
  [
    "what the one told of denies is no part of what is told",
    "Prosecutors said Tom Black, who denies wrongdoing, had received $2 million.",
    [
      "Prosecutors | reported | Tom Black, who denies wrongdoing, had received $2 million",
      "Tom Black | denied | wrongdoing",
    ],
  ],
  [
    "what was told to a hearer is told on",
    "Officials said Tom Black, a former guard, had told the court he was innocent.",
    [
      "Officials | reported | Tom Black, a former guard, had told the court he was innocent",
      "Tom Black | reported | he was innocent",
    ],
  ],
  ["figures side by side accuse nobody", "Sales in Norland fell in May, compared to June.", []],
  ["an attack by force is no criticism", "The envoy's car was attacked by rebels in Norland.", []],
  [
    "what an allegation says, without that",
    "Tom Black rejected the allegation it was behind the leak.",
    ["Tom Black | denied | it was behind the leak"],
  ],
  [
    "what claims say, before a name",
    "Tom Black denied claims Sudland had taken the town.",
    ["Tom Black | denied | Sudland had taken the town"],
  ],
  [
    "fears under a preposition are not what is rejected",
    "The plan was rejected by Tom Black over fears it would cost too much.",
    ["Tom Black | denied | The plan"],
  ],
  [
    "what is announced in passing ends where the sentence goes on",
    "Tom Black spoke in Rome, announcing a 25% tariff and said it would rise in May.",
    ["Tom Black | planned | a 25% tariff", "Tom Black | reported | it would rise in May"],
  ],
  [
    "what was announced first ends at the comma",
    "Announcing a tariff on steel, Tom Black said it would rise in May.",
    ["Tom Black | planned | a tariff on steel", "Tom Black | reported | it would rise in May"],
  ],
  [
    "what is promised goes on with and",
    "Tom Black spoke, promising to lift the ban and open the border.",
    ["Tom Black | planned | to lift the ban and open the border"],
  ],
  [
    "who provides figures is their source",
    "Prices rose, according to figures provided by the ministry.",
    ["the ministry | reported | Prices rose"],
  ],
  [
    "who put out a statement",
    "A statement from the presidency said Sudland would close its border.",
    ["the presidency | reported | Sudland would close its border"],
  ],
  [
    "who has only seen a document is no source",
    "Exports fell, according to documents seen by the Herald.",
    ["documents | reported | Exports fell"],
  ],
  [
    "what a former office holder was convicted of",
    "The ex-president, convicted of bribery, said he was innocent.",
    ["The ex-president | reported | he was innocent"],
  ],
  ["a crime is no pledge", "Soldiers committed atrocities in Sudland.", []],
  [
    "what is committed to a cause is one",
    "Sudland committed $3 billion to the fund.",
    ["Sudland | planned | $3 billion to the fund"],
  ],
  ["agreeing to terms is a deed", "Sudland agreed to all of Norland's terms.", []],
  ["agreeing that is said", "Sudland agreed that the tax was too high.", ["Sudland | reported | the tax was too high"]],
  [
    "a denial ends where its author says more",
    "Tom Black denied that troops had crossed the border and said police had fled.",
    ["Tom Black | denied | troops had crossed the border", "Tom Black | reported | police had fled"],
  ],
  [
    "what is vowed at the end vouches for nothing before it",
    "Tom Black accepted the plan, and the opposition has vowed to block it.",
    ["the opposition | planned | to block it"],
  ],
  [
    "who reports accuses after what went along with the deed",
    "The coast guard said the boat had rammed its ship after ignoring warnings, and accused Sudland of lies.",
    [
      "The coast guard | reported | the boat had rammed its ship after ignoring warnings",
      "The coast guard | alleged | Sudland of lies",
    ],
  ],
  [
    "what one called it is no clause that goes on",
    "The ministry condemned what it called a crime and said the talks were dead.",
    ["The ministry | alleged | it", "The ministry | reported | the talks were dead"],
  ],
  [
    "who was asked did not ask",
    "Asked whether Norland would retaliate, Tom Black said talks would go ahead.",
    ["Tom Black | reported | talks would go ahead"],
  ],
  [
    "who wants a thing is not its source",
    "Rosa Vega said Norland would not close its border, as some lawmakers have demanded.",
    ["Rosa Vega | reported | Norland would not close its border, as some lawmakers have demanded"],
  ],
  ["who said so is", "Prices rose, as the ministry said on Monday.", ["the ministry | reported | Prices rose"]],
  [
    "what others hold against it is not the word of who speaks between commas",
    "The ship was sunk, the port authority said, though officials denied it had been there.",
    [
      "the port authority | reported | The ship was sunk, the port authority said",
      "officials | denied | it had been there",
    ],
  ],
  [
    "a quote is no claim besides what is added to it",
    "“We will not let this pass,” Tom Black said, adding that he expected a hearing.",
    ["Tom Black | reported | he expected a hearing"],
  ],
  ["judges find", "Judges found that Tom Black had paid.", ["Judges | reported | Tom Black had paid"]],
  [
    "a police report",
    "He was threatened, according to a police report.",
    ["a police report | reported | He was threatened"],
  ],
  [
    "a description before its bearer",
    "A senior police official, Tom Black, alleged that Sudland had paid the rebels.",
    ["Tom Black | alleged | Sudland had paid the rebels"],
  ],
  [
    "a rank between a description and its bearer",
    "The head of the National Police, General Tom Black, said that the border was open.",
    ["Tom Black | reported | the border was open"],
  ],
  [
    "a description behind its bearer",
    "Representative Tom Black, Republican of Ohio, the chairman of a committee, said the border was open.",
    ["Tom Black | reported | the border was open"],
  ],
  ["who is accused accuses nobody", "Police officers accused of shooting protesters were suspended.", []],
  ["praise", "Rosa Vega called Sudland a loyal ally.", ["Rosa Vega | reported | Sudland a loyal ally"]],
  [
    "what an accuser says that others say",
    "Rosa Vega alleged that letters found on the ship showed that Sudland had paid the rebels.",
    [
      "Rosa Vega | alleged | letters found on the ship showed that Sudland had paid the rebels",
      "letters | alleged | Sudland had paid the rebels",
    ],
  ],
  [
    "that behind an aside",
    "Rosa Vega told reporters after meeting Tom Black that the vote was fair, though she did not say why.",
    ["Rosa Vega | reported | the vote was fair"],
  ],
  [
    "no more than the denial",
    "Tom Black denied the charges as he was led to a plane.",
    ["Tom Black | denied | the charges"],
  ],
  [
    "a name behind a description",
    "A rebel leader known as Tom Black denied any role.",
    ["Tom Black | denied | any role"],
  ],
  [
    "a plan told by an accuser is the accuser's word",
    "Rosa Vega alleged that Tom Black had offered to bribe the court.",
    ["Rosa Vega | alleged | Tom Black had offered to bribe the court"],
  ],
  [
    "who hears it, without that",
    "Tom Black told the council there had been no call.",
    ["Tom Black | reported | there had been no call"],
  ],
  [
    "a scholar, not the institute",
    "“It is over,” said Rosa Vega, a scholar at the Norland Institute, who recalled that the talks had failed.",
    ["Rosa Vega | reported | the talks had failed"],
  ],
  ["threatened", "Tom Black threatened new tariffs.", ["Tom Black | threatened | new tariffs"]],
  ["labelled", "Rosa Vega labelled the raid an act of war.", ["Rosa Vega | alleged | the raid an act of war"]],
  [
    "unnamed officials",
    "A senior official, who spoke on condition of anonymity, said the deal was dead.",
    ["A senior official | reported | the deal was dead"],
  ],
  [
    "two verbs, one speaker",
    "Rosa Vega acknowledged the delay but insisted that the plan was sound.",
    ["Rosa Vega | reported | the delay", "Rosa Vega | reported | the plan was sound"],
  ],
  ["the passive", "The figures were disputed by Norlandic officials.", ["Norlandic officials | denied | The figures"]],
];

test.each(CASES)("claims: %s", (_, body, expected) => {
  const { claims, name, slice } = readStatements(body);
  const read = claims.map(
    (claim) => `${name(claim.attribution?.source)} | ${claim.attribution?.modality} | ${slice(claim.proposition)}`,
  );
  expect(read).toEqual(expected);
});

test("what is quoted throughout is a quote and no claim besides", () => {
  const { claims, quotes } = readStatements("“The border is open,” Rosa Vega told reporters.");
  expect(claims).toEqual([]);
  expect(quotes).toHaveLength(1);
});

test("the channel is kept", () => {
  const { claims } = readStatements("Rosa Vega said in a post on X that the border was open.");
  expect(claims[0]?.attribution?.through).toMatch(/post/);
});

test.each([
  ["In a letter to the court, Rosa Vega said she was ill.", "a letter"],
  ["In a statement posted on its website, the bank rejected the claim and said it would appeal.", "a statement"],
  ["In a hut near Lima, Rosa Vega said she was ill.", undefined],
])("what opens the sentence may be the channel: %s", (body, through) => {
  expect(readStatements(body).claims.at(-1)?.attribution?.through).toBe(through);
});

test("whose word it is that somebody said so is kept", () => {
  const { claims, name } = readStatements("Rosa Vega said the ministry had told her that the sums were legal.");
  expect(claims.map(({ attribution }) => [name(attribution?.source), attribution?.through])).toEqual([
    ["Rosa Vega", undefined],
    ["the ministry", "Rosa Vega"],
  ]);
});

test("a sentence in which nothing else was found is the article's own claim", () => {
  const { claims, slice } = readStatements("Sudland is a large producer of tin in the region.");
  expect(claims.map((claim) => [claim.rule, claim.attribution, slice(claim.span)])).toEqual([
    ["en/claim/article", null, "Sudland is a large producer of tin in the region."],
  ]);
});

test("a question claims nothing", () => {
  expect(readStatements("Will the border be open in June?").extraction.statements).toEqual([]);
});

test("what a source is said to have agreed to, in a denial, is denied", () => {
  const { claims, name } = readStatements("The foreign ministry denied that Norland had agreed to open its mines.");
  expect(claims.map((claim) => [name(claim.attribution?.source), claim.attribution?.modality, claim.polarity])).toEqual(
    [
      ["The foreign ministry", "denied", "affirmed"],
      ["Norland", "reported", "denied"],
    ],
  );
});

test("who hears a claim is not its target", () => {
  expect(readStatements("Rosa Vega told a local radio station that the money was spent.").claims[0]?.target).toBeNull();
});

test.each(["No one has confirmed that talks failed.", "Norland stopped short of criticising Sudland."])(
  "what nobody says is denied: %s",
  (body) => {
    expect(readStatements(body).claims.map(({ polarity }) => polarity)).toEqual(["denied"]);
  },
);

test("an announcement of nothing is denied", () => {
  const { claims } = readStatements("Rosa Vega announced no new tariffs this week.");
  expect(claims.map(({ polarity }) => polarity)).toEqual(["denied"]);
});

test("an entry denied is a deed, not a claim denied", () => {
  const modalities = readStatements("Rosa Vega denied entry to the flights.").claims.map(
    (claim) => claim.attribution?.modality,
  );
  expect(modalities).not.toContain("denied");
});

test("an envoy recalled after something is no claim", () => {
  expect(readStatements("Norland recalled its envoy from Sudland after a tariff was announced.").claims).toEqual([]);
});

test("what is said on rejecting a thing is not denied", () => {
  const { claims } = readStatements("Tom Black rejected the criticism, saying the council was playing politics.");
  expect(claims.map(({ polarity }) => polarity)).toEqual(["affirmed", "affirmed"]);
});
