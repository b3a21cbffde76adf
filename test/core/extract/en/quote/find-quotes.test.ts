import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

/** Body, then each quote as "speaker: words". */
const CASES: readonly (readonly [name: string, body: string, quotes: readonly string[]])[] = [
  [
    "speaker and verb after",
    "“We will not negotiate under threat,” Laura Mendoza told reporters on Tuesday.",
    ["Laura Mendoza: We will not negotiate under threat,"],
  ],
  [
    "an interview that names whom it asks in the first question",
    "Q: Colonel Tom Black, how safe is it?\nA: It is safer now.\nQ: Who leads it?\nA: The army leads it.",
    ["Tom Black: It is safer now.", "Tom Black: The army leads it."],
  ],
  [
    "the maker of a claim that others reject",
    "Observers rejected claims of “systematic fraud” made on Monday by Rosa Vega.",
    ["Rosa Vega: systematic fraud"],
  ],
  [
    "a modal right before the closing marks",
    '"We will respect the popular will," Tom Black said.',
    ["Tom Black: We will respect the popular will,"],
  ],
  [
    "the speaker in a sentence of its own",
    'THE MINISTER ANA VEGA MET TOM BLACK IN LIMA. "IT IS A BAD BILL." VEGA SAID. "IT WILL FALL."',
    ["Ana Vega: IT IS A BAD BILL.", "Ana Vega: IT WILL FALL."],
  ],
  ["verb before the speaker", '"It was frank," said Rosa Vega.', ["Rosa Vega: It was frank,"]],
  [
    "speaker before, with a colon",
    "Finance Minister Carlos Rueda said: “The budget will hold.”",
    ["Carlos Rueda: The budget will hold."],
  ],
  [
    "an apposition between speaker and verb",
    "“The law is clear,” Ana Ruiz, a professor of law at the National University, told the committee.",
    ["Ana Ruiz: The law is clear,"],
  ],
  [
    "split around the verb",
    "“The talks,” said Tom Black, “were productive.”",
    ["Tom Black: The talks,", "Tom Black: were productive."],
  ],
  [
    "a second quote in the paragraph keeps the speaker",
    "“We lost,” said Tom Black. “We will try again.”",
    ["Tom Black: We lost,", "Tom Black: We will try again."],
  ],
  [
    "unclosed marks run on into the next paragraph",
    "“We lost the vote and we know why it was lost,” said Tom Black. “We start again today.\n“Tomorrow we win.”",
    [
      "Tom Black: We lost the vote and we know why it was lost,",
      "Tom Black: We start again today.",
      "Tom Black: Tomorrow we win.",
    ],
  ],
  [
    "a partial quote in the reporter's sentence",
    "Senator Jim Hale labelled the deal a “blank cheque” on Monday.",
    ["Jim Hale: blank cheque"],
  ],
  ["two names of one thing", "She led the ring known as “La Mano,” or “The Hand,” for years.", []],
  ["single marks", "Jim Hale called the treaty a ‘bad joke’ in March.", ["Jim Hale: bad joke"]],
  [
    "a title in apposition to the speaker",
    "The trade minister, Rosa Vega, told Radio Norte: 'We lost a week, not a market.'",
    ["Rosa Vega: We lost a week, not a market."],
  ],
  [
    "a name of several words with particles",
    "“It is done,” Humberto de la Cruz, the chief negotiator, has often said.",
    ["Humberto de la Cruz: It is done,"],
  ],
  [
    "a place in the office of the speaker",
    "But the mayor of Trebes, Rosa Vega, told the station that the alert “came when it was too late.”",
    ["Rosa Vega: came when it was too late."],
  ],
  [
    "a party in brackets behind the speaker",
    "Sen. Rosa Vega (D-Va.) tweeted that the plan was “a gift to smugglers.”",
    ["Rosa Vega: a gift to smugglers."],
  ],
  [
    "how someone put it",
    "“Votes first, money later,” is how Rosa Vega put it.",
    ["Rosa Vega: Votes first, money later,"],
  ],
  ["angle marks", "Jim Hale said: «The treaty is dead.»", ["Jim Hale: The treaty is dead."]],
  [
    "a nested quote belongs to the outer one",
    "“He told me ‘never again’ and left,” said Rosa Vega.",
    ["Rosa Vega: He told me ‘never again’ and left,"],
  ],
  [
    "an aside names the source",
    "The deal, Rosa Vega said, was “a turning point for both nations.”",
    ["Rosa Vega: a turning point for both nations."],
  ],
  [
    "the passive names it after by",
    "The plan was described by Rosa Vega as “a gift to smugglers.”",
    ["Rosa Vega: a gift to smugglers."],
  ],
  [
    "a straight mark closed by a curly one",
    '"We saw the dam break,” said Ana Ruiz.',
    ["Ana Ruiz: We saw the dam break,"],
  ],
  ["a dash before the name", "“I was afraid for my family.” — Marta Gil", ["Marta Gil: I was afraid for my family."]],
  [
    "an inscription is the giver's word",
    "Jim Hale gave Rosa Vega a photograph with the inscription “You are welcome.”",
    ["Jim Hale: You are welcome."],
  ],
  [
    "who gives a label speaks",
    "The ministry designated the group as “a threat to public order” in May.",
    ["The ministry: a threat to public order"],
  ],
  [
    "who says he believes is the source, not who believes",
    "Jim Hale said voters believe the deal is “a trap for farmers.”",
    ["Jim Hale: a trap for farmers."],
  ],
];

test.each(CASES)("quotes: %s", (_, body, expected) => {
  const { quotes, name, slice } = readStatements(body);
  expect(quotes.map((quote) => `${name(quote.speaker)}: ${quote.text}`)).toEqual(expected);
  for (const quote of quotes) {
    expect(quote.words.map(slice).join("")).toBe(quote.text);
    expect(slice(quote.span)).toContain(quote.text);
  }
});

const NOT_SPEECH: readonly (readonly [string, string])[] = [
  ["a list", "The Treasury added the firm to the “Lincoln List,” a measure with legal effects."],
  ["a book", "He gave her a copy of the novel “The Long Way Home” at dinner."],
  ["a nickname", "Police arrested a trafficker identified as “Gordo Lindo” in Cali."],
  ["a programme", "The “Plan Norland” frameworks were set up in 2000."],
  ["a television show", "Tom Black appeared on CNN’s “State of the Union.”"],
  ["a commentary", "Her commentary, “Neighbour, tell your story,” was read widely."],
  ["a heading in single marks", "'All Bets Are Off.'"],
  ["a letter", "They proposed adding an ‘s’ to the name."],
  ["apostrophes", "The farmers' union and the workers' party met in the '90s."],
  ["an attribute of a tag", 'The page has <b class="a long list of words here"> in it.'],
  ["a transcript's line", '"BLACK: We come back to that question in a moment, Senator.\n"HALE: Fine.'],
];

test.each(NOT_SPEECH)("no quote: %s", (_, body) => {
  expect(readStatements(body).quotes.map((quote) => quote.text)).toEqual([]);
});

test("addressee, occasion and time of a quote", () => {
  const { quotes, slice } = readStatements(
    "“We will appeal,” Ana Ruiz told reporters in an interview with Radio Sur on Sunday.",
  );
  expect(quotes[0]?.addressee?.text).toBe("reporters");
  expect(quotes[0]?.occasion).toMatch(/^in an interview/);
  expect(quotes[0]?.time?.text).toContain("Sunday");
  expect(quotes[0] && slice(quotes[0].span)).toMatch(/^“We will appeal,” Ana Ruiz told reporters .*Sunday$/);
});

test("a partial quote spans its own marks and says so", () => {
  const { quotes, slice } = readStatements("Jim Hale labelled the deal a “blank cheque” on Monday.");
  expect(quotes.map((quote) => [quote.partial, slice(quote.span)])).toEqual([[true, "“blank cheque”"]]);
});

test("a speaker taken from the quote before is marked as implied", () => {
  const { quotes } = readStatements("“We lost,” said Tom Black. “We will try again.”");
  expect(quotes.map((quote) => quote.implied)).toEqual([[], ["speaker"]]);
});

/** An interview of each form: body, then "speaker: words" of every quote. */
const INTERVIEWS: readonly (readonly [name: string, body: string, quotes: readonly string[]])[] = [
  [
    "letters, with who is asked told above",
    "President Rosa Vega spoke to the Herald in Lima.\nQ: Will you run?\nA: I will not run. Norland will sue Sudland.\nIt has to.\nQ: And then?\nA: We will see.\nThis interview has been edited.",
    [
      "Rosa Vega: I will not run.",
      "Rosa Vega: Norland will sue Sudland.",
      "Rosa Vega: It has to.",
      "Rosa Vega: We will see.",
    ],
  ],
  [
    "names, one of them a paper",
    "Prime Minister Tom Black met the paper.\nReuters: Will you raise taxes?\nBlack: Norland rejected it.\nReuters: Sudland did not. Why?\nBLACK: Ask Sudland about it.",
    ["Tom Black: Norland rejected it.", "Tom Black: Ask Sudland about it."],
  ],
  [
    "in bold",
    "**Herald:** Will you stay?\n**Rosa Vega:** I will stay on.\n**Herald:** For long?\n**Rosa Vega:** We will see.",
    ["Rosa Vega: I will stay on.", "Rosa Vega: We will see."],
  ],
  ["questions that nobody is asked", "Q: What happened?\nA: Rebels took a post.\nQ: Why?\nA: Nobody knows it.", []],
  ["a list of points", "Who: The minister.\nWhat: A ban on exports.\nWhen: It starts in May.", []],
];

test.each(INTERVIEWS)("an interview: %s", (_, body, expected) => {
  const { quotes, name } = readStatements(body);
  expect(quotes.map((quote) => `${name(quote.speaker)}: ${quote.text}`)).toEqual(expected);
});

test("what is said in an interview is the speaker's word, and who asks states nothing", () => {
  const { claims, events, quantities } = readStatements(
    "Prime Minister Tom Black met the paper.\nReuters: Sudland shot two men. Why?\nBlack: Sudland killed 40 people.\nReuters: When?\nBlack: Troops fled in May.",
  );
  expect(claims.filter(({ attribution, sentence }) => !attribution && sentence > 0)).toEqual([]);
  expect(events.filter(({ sentence }) => sentence > 0).map(({ attribution }) => attribution?.source.text)).toEqual([
    "Black",
    "Black",
  ]);
  expect(quantities.map(({ quantity }) => quantity.value)).toEqual([40]);
});

test("a sentence inside a quote is no claim of the article", () => {
  const { claims } = readStatements("“We lost. Norland is the largest maker of steel,” said Tom Black.");
  expect(claims.filter(({ attribution }) => !attribution)).toEqual([]);
});
