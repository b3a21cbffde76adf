import { expect, test } from "vitest";
import { readStatements } from "../../read-statements.ts";

/** Body, then what one event must be: "type lemma status polarity", actor, recipient. */
const CASES: readonly (readonly [body: string, event: string, actor: string | null, recipient: string | null])[] = [
  ["Norland recalled its ambassador on Monday.", "sanction recall happened affirmed", "Norland", "its ambassador"],
  ["Two soldiers were killed by rebels.", "assault kill happened affirmed", "rebels", "Two soldiers"],
  ["Jim Hale committed murder in Norland.", "assault murder happened affirmed", "Jim Hale", "murder"],
  [
    "Protesters demanded the resignation of Jim Hale.",
    "request demand happened affirmed",
    "Protesters",
    "the resignation of Jim Hale",
  ],
  ["Jim Hale was freed without charge on Monday.", "accuse charge happened denied", null, null],
  ["Norland refused to meet Rosa Vega.", "consult meet happened denied", "Norland", "Rosa Vega"],
  ["Norland did not refuse to meet Rosa Vega.", "consult meet planned affirmed", "Norland", "Rosa Vega"],
  ["Norland stopped short of signing a treaty.", "agree treaty happened denied", "Norland", "a treaty"],
  ["A boat was rammed by Sudland, injuring three men.", "assault injure happened affirmed", "Sudland", "three men"],
  ["A clinic was hit on Sunday, killing nine men.", "assault kill happened affirmed", null, "nine men"],
  ["Norland expelled two envoys and suspended flights.", "sanction suspend happened affirmed", "Norland", "flights"],
  ["Rosa Vega spoke by telephone with Jim Hale.", "consult speak happened affirmed", "Rosa Vega", null],
  ["It was a claim Norland dismissed as false.", "reject dismiss happened affirmed", "Norland", null],
  [
    "Rosa Vega said Norland would neither retaliate nor close its port.",
    "other close happened denied",
    "Norland",
    "its port",
  ],
  ["The port was closed by Jim Hale hours after the vote.", "other close happened affirmed", "Jim Hale", "The port"],
  ["Rosa Vega won, and she'd cut aid to Sudland.", "sanction cut planned affirmed", "Rosa Vega", "aid"],
  ["Rosa Vega won, and she's signed the treaty.", "agree treaty happened affirmed", "Rosa Vega", "the treaty"],
  ["Rosa Vega was ill, and she's named envoy.", "other name happened affirmed", null, "Rosa Vega"],
  [
    "Andes Bank, which lends it, said it had imposed a fine.",
    "sanction fine happened affirmed",
    "Andes Bank",
    "a fine",
  ],
  ["Tom Black's party attacked the deal.", "assault attack happened affirmed", "Tom Black's party", "the deal"],
  ["A third man, driver Jim Hale, fled.", "retreat flee happened affirmed", "Jim Hale", null],
  ["The boat was seized by midnight.", "coerce seize happened affirmed", null, "The boat"],
  ["Norland declared the envoy persona non grata.", "sanction expel happened affirmed", "Norland", "the envoy persona"],
  ["Rosa Vega asked a judge on Monday to jail Jim Hale.", "request ask happened affirmed", "Rosa Vega", "a judge"],
  ["It was a charge Jim Hale called insulting.", "accuse call happened affirmed", "Jim Hale", null],
  ["Peru to cut aid to Sudland", "sanction cut planned affirmed", "Peru", "aid"],
  ["Norland vows to cut aid to Sudland", "sanction cut planned affirmed", "Norland", "aid"],
  ["Rosa Vega asked if talks were over, and left Lima.", "other leave happened affirmed", "Rosa Vega", "Lima"],
  ["Norland will cut aid to Sudland.", "sanction cut planned affirmed", "Norland", "aid"],
  ["Rosa Vega returned to Norland on Saturday.", "consult return happened affirmed", "Rosa Vega", "Norland"],
  ["A third flight is expected on Thursday.", "other expect planned affirmed", null, "A third flight"],
  [
    "Appeals court overturns conviction of Jim Hale",
    "reject overturn happened affirmed",
    "Appeals court",
    "conviction of Jim Hale",
  ],
  ["Norland did not sign the treaty.", "agree treaty happened denied", "Norland", "the treaty"],
  ["Rosa Vega urged Norland to lift the ban.", "yield lift called-for affirmed", "Norland", "the ban"],
  ["Sudland canceled the summit in March.", "consult summit cancelled affirmed", "Sudland", "the summit"],
  ["Norland imposed sanctions on Sudland.", "sanction sanction happened affirmed", "Norland", "sanctions"],
  ["Jim Hale called the deal a disgrace.", "accuse call happened affirmed", "Jim Hale", "the deal"],
  ["Jim Hale called Sudland a loyal ally.", "support call happened affirmed", "Jim Hale", "Sudland"],
  ["Norland will face charges in Lima.", "accuse charge planned affirmed", null, "Norland"],
  ["The top envoy for Norland, Rosa Vega, met Jim Hale.", "consult meet happened affirmed", "Rosa Vega", "Jim Hale"],
  ["Police accused of theft in Lima fled.", "accuse accuse happened affirmed", null, "Police"],
  ["Norland and Sudland signed a ceasefire in May.", "agree ceasefire happened affirmed", "Norland", "a ceasefire"],
  ["Troops deployed by Norland left in June.", "mobilize deploy happened affirmed", "Norland", "Troops"],
  ["No one was injured in Norland.", "assault injure happened denied", null, "No one"],
  ["Neither leader addressed the media.", "consult address happened denied", "Neither leader", "the media"],
  ["Nor was he received by the president.", "consult receive happened denied", "the president", "he"],
  ["If Sudland refuses, Norland would expel its envoy.", "sanction expel planned affirmed", "Norland", "its envoy"],
  ["Norland called home its ambassador on Monday.", "sanction recall happened affirmed", "Norland", "its ambassador"],
  ["Norland pulled two diplomats from Sudland.", "sanction recall happened affirmed", "Norland", "two diplomats"],
  ["Rosa Vega called back her ambassador.", "sanction recall happened affirmed", "Rosa Vega", "her ambassador"],
  ["Two envoys were called back on Monday.", "sanction recall happened affirmed", null, "Two envoys"],
  ["Norland pulled its troops from Sudland.", "retreat pull happened affirmed", "Norland", "its troops"],
  ["Foreign Minister Rosa Vega quit the post.", "yield quit happened affirmed", "Rosa Vega", "the post"],
  ["Rosa Vega stepped down on Monday.", "yield step happened affirmed", "Rosa Vega", null],
  ["Rebels killed at least 12 soldiers.", "assault kill happened affirmed", "Rebels", "at least 12 soldiers"],
  ["Norland received Jim Hale in Lima on Feb. 4.", "consult receive happened affirmed", "Norland", "Jim Hale"],
  ["Norland received on Jan. 4 an envoy.", "consult receive happened affirmed", "Norland", "an envoy"],
  [
    "Tom Black accused Norland of killing a fisherman in June.",
    "assault kill happened affirmed",
    "Norland",
    "a fisherman",
  ],
  [
    "Rosa Vega called him a crook and threatened legal action.",
    "threaten threaten happened affirmed",
    "Rosa Vega",
    "legal action",
  ],
  ["There was no sign that the plane was shot down.", "assault shoot happened denied", null, "the plane"],
  [
    "The boat was sunk by a Norland Gulf States strike in June.",
    "assault sink happened affirmed",
    "Norland Gulf States",
    "The boat",
  ],
  ["Police arrested about 30 men.", "coerce arrest happened affirmed", "Police", "about 30 men"],
  [
    "More than 73,000 people have been displaced by rebels.",
    "assault displace happened affirmed",
    "rebels",
    "More than 73,000 people",
  ],
  [
    "Three police raids that followed killed two men.",
    "assault kill happened affirmed",
    "Three police raids",
    "two men",
  ],
];

test.each(CASES)("event: %s", (body, expected, actor, recipient) => {
  const { events, name, slice } = readStatements(body);
  const found = events.find(
    (event) => `${event.type} ${event.trigger.lemma} ${event.status} ${event.polarity}` === expected,
  );
  expect(
    found,
    events.map((event) => `${event.type} ${event.trigger.lemma} ${event.status} ${event.polarity}`).join("; "),
  ).toBeDefined();
  const party = (role: string) => name(found?.participants.find((participant) => participant.role === role) ?? null);
  expect([party("actor"), party("recipient")]).toEqual([actor, recipient]);
  expect(found && slice(found.trigger)).toBeTruthy();
});

test.each([
  ["Tom Black accused Norland of killing a fisherman in June.", "Tom Black"],
  ["Rosa Vega blamed rebels for killing the mayor.", "Rosa Vega"],
  ["Jim Hale is accused of killing the mayor.", "accused"],
])("what someone is charged with stays alleged: %s", (body, source) => {
  const kill = readStatements(body).events.find(({ trigger }) => trigger.lemma === "kill");
  expect(kill?.attribution).toMatchObject({ modality: "alleged", source: { text: source } });
});

test("a phrasal verb spans its particle", () => {
  const { events, slice } = readStatements("Norland said the plane was shot down.");
  expect(events.map(({ span }) => slice(span))).toContain("the plane was shot down");
});

test("an event spans its clause, with the time that leads into it", () => {
  const { events, slice } = readStatements(
    "Last October, Norland expelled two diplomats, and Sudland closed its embassy in March.",
  );
  expect(events.map((event) => [event.trigger.lemma, slice(event.span), event.time?.text])).toEqual([
    ["expel", "Last October, Norland expelled two diplomats", "Last October"],
    ["close", "Sudland closed its embassy in March", "March"],
  ]);
});

test("nouns tell of events with parties and times of their own", () => {
  const { events, name, slice } = readStatements(
    "Ties were strained by Norland's September 2025 visa revocation and the capture of Luis Mora by Norlandic forces in January.",
  );
  const revocation = events.find((event) => event.trigger.lemma === "revocation");
  const capture = events.find((event) => event.trigger.lemma === "capture");
  expect(revocation && slice(revocation.span)).toBe("Norland's September 2025 visa revocation");
  expect(name(revocation?.participants[0] ?? null)).toBe("Norland");
  expect(revocation?.time?.text).toBe("September 2025");
  expect(capture && slice(capture.span)).toBe("the capture of Luis Mora by Norlandic forces in January");
  expect(name(capture?.participants.find((participant) => participant.role === "recipient") ?? null)).toBe("Luis Mora");
});

test("what is done to its owner has it for a recipient, and nobody is a place", () => {
  const { events, name } = readStatements(
    "Norland denied any hand in Luis Mora's killing, and the army's capture of Rosa Vega.",
  );
  const parties = (lemma: string) =>
    events
      .find((event) => event.trigger.lemma === lemma)
      ?.participants.map((participant) => `${participant.role} ${name(participant)}`);
  expect(parties("killing")).toEqual(["recipient Luis Mora"]);
  expect(parties("capture")).toEqual(["recipient Rosa Vega"]);
  expect(parties("deny")).not.toContain("place Luis Mora");
});

test("companions are listed, by verb or by entourage", () => {
  const companions = (body: string) => {
    const { events, name } = readStatements(body);
    return events.flatMap((event) =>
      event.participants.filter((participant) => participant.role === "companion").map(name),
    );
  };
  expect(companions("Tom Black was accompanied by Ana Ruiz, Jim Hale and Rosa Vega.")).toEqual([
    "Ana Ruiz",
    "Jim Hale",
    "Rosa Vega",
  ]);
  expect(companions("Accompanying Tom Black were Ana Ruiz and Jim Hale.")).toEqual(["Ana Ruiz", "Jim Hale"]);
});

test.each([
  ["Tom Black denied that he had signed the treaty.", "sign", "denied", "denied"],
  ["Tom Black denied meeting the rebels.", "meet", "denied", "denied"],
  ["Norland's foreign ministry disputed that troops had crossed the border.", "cross", "denied", "denied"],
  ["Norland denied that it had agreed to hand over two suspects.", "agree", "denied", "denied"],
  ["Tom Black did not deny that he had signed the treaty.", "sign", "affirmed", "reported"],
  ["Tom Black denied that Norland had not signed the treaty.", "treaty", "affirmed", "denied"],
  ["Tom Black said that he had met the rebels.", "meet", "affirmed", "reported"],
])("what a denial is about is denied: %s", (body, lemma, polarity, modality) => {
  const { events } = readStatements(body);
  const found = events.filter(({ trigger }) => [lemma, "treaty"].includes(trigger.lemma));
  expect(found.map((event) => [event.polarity, event.attribution?.modality])).toEqual([[polarity, modality]]);
});

test("what is reported keeps who reports it", () => {
  const { events, name } = readStatements("Rosa Vega said that Norland had closed the border.");
  const closed = events.find((event) => event.trigger.lemma === "close");
  expect([name(closed?.attribution?.source), closed?.attribution?.modality]).toEqual(["Rosa Vega", "reported"]);
});

test.each([
  ["Jim Hale is alleged to have killed two men.", "alleged"],
  ["Jim Hale is believed to have fled.", "reported"],
])("what somebody is held to have done stays so: %s", (body, modality) => {
  expect(readStatements(body).events.at(-1)?.attribution?.modality).toBe(modality);
});

test("a condition that someone sets stays one", () => {
  const { events } = readStatements("Rosa Vega said that, if Norland attacked, she would quit.");
  expect(events.map(({ trigger, attribution }) => `${trigger.lemma} ${attribution?.modality}`)).toEqual([
    "quit reported",
    "attack conditional",
  ]);
});

test("a source named last vouches for what stands before it", () => {
  const { events, name } = readStatements("Rebels killed nine soldiers on Sunday, the army said.");
  expect(events.map((event) => [event.trigger.lemma, name(event.attribution?.source)])).toEqual([["kill", "the army"]]);
});

test("an accusation named by a noun is its author's", () => {
  const { events, name } = readStatements("The visit followed Jim Hale's threats of military action.");
  const threat = events.find((event) => event.trigger.lemma === "threat");
  expect([name(threat?.attribution?.source), threat?.attribution?.modality]).toEqual(["Jim Hale", "threatened"]);
});

test("the time of a relative clause is not the main clause's", () => {
  const { events } = readStatements("Rosa Vega, who took office in August, expelled the envoy.");
  expect(events.find((event) => event.trigger.lemma === "expel")?.time).toBeNull();
});

test.each([
  "Planes carrying two hundred migrants, he said.",
  "Did Norland expel the envoy?",
  "The minister met the deadline.",
  "The meeting was long.",
])("no event: %s", (body) => {
  expect(readStatements(body).events.map((event) => event.trigger.lemma)).toEqual([]);
});

test("a day that something is some weeks away from dates nothing", () => {
  const { events } = readStatements("Growers closed their port and were two weeks away from Christmas.");
  expect(events.find((event) => event.trigger.lemma === "close")?.time ?? null).toBeNull();
});

test("since when someone has held office dates no one's resignation", () => {
  const { events } = readStatements(
    "Rosa Vega quit the same day, the third to go since Tom Black took office in 2031.",
  );
  expect(events.find((event) => event.trigger.lemma === "quit")?.time?.text).not.toContain("2031");
});

test("what happens inside a quote is told by its speaker", () => {
  const { events, name } = readStatements("“Norland attacked our fleet on Monday,” said Rosa Vega.");
  expect(events.map((event) => [event.trigger.lemma, name(event.attribution?.source)])).toEqual([
    ["attack", "Rosa Vega"],
  ]);
});

/** Two sentences of one paragraph or two; the events that take over a day told before, with that day. */
const IMPLIED: readonly (readonly [body: string, expected: readonly string[]])[] = [
  ["Rebels attacked a post on Tuesday and killed two soldiers.", ["kill = Tuesday"]],
  ["On Tuesday, rebels attacked a post, and the army evacuated a town.", ["evacuate = Tuesday"]],
  ["Rebels attacked a post on Tuesday. They seized weapons.", ["seize = Tuesday"]],
  ["Rebels attacked a post on Tuesday.\nThey seized weapons.", []],
  ["Rebels attacked a post on Tuesday. They had seized weapons before.", []],
  ["Rebels attacked a post on Tuesday. They seize weapons often.", []],
  ["Rebels attacked a post on Tuesday. In May they seized weapons. They killed two men.", []],
  ["Rosa Vega said on Tuesday that it was over. Rebels seized weapons.", []],
  ["Rosa Vega was elected in 2018 and signed the treaty.", []],
  ["Rebels attacked a post on Tuesday. “They seized weapons,” Rosa Vega said.", []],
];

test.each(IMPLIED)("a tale goes on on its day: %s", (body, expected) => {
  const implied = readStatements(body).events.filter((event) => event.implied.includes("time"));
  expect(implied.map((event) => `${event.trigger.lemma} = ${event.time?.text}`)).toEqual(expected);
});

test("who takes part in what was cancelled stands behind the noun", () => {
  const { events, name } = readStatements("A planned visit by Rosa Vega to Norland was postponed.");
  const [visit] = events;
  expect([visit?.trigger.lemma, visit?.status]).toEqual(["visit", "cancelled"]);
  const parties = visit?.participants.filter(({ entity }) => entity).map((each) => `${each.role} ${name(each)}`);
  expect(parties).toEqual(["actor Rosa Vega", "recipient Norland"]);
});

test.each([
  ["Rosa Vega ignored allegations that rebels paid the judge.", "pay", "alleged", "affirmed"],
  ["Rosa Vega resigned amid rumours that rebels attacked the court.", "attack", "alleged", "affirmed"],
  ["Rosa Vega rejected allegations that rebels paid the judge.", "pay", "denied", "denied"],
])("what an allegation says is alleged, however it is told: %s", (body, lemma, modality, polarity) => {
  const event = readStatements(body).events.find(({ trigger }) => trigger.lemma === lemma);
  expect([event?.attribution?.modality, event?.polarity]).toEqual([modality, polarity]);
});

test.each([
  ["Norland joined a bombing campaign in May.", "assault"],
  ["A national strike began on April 28.", "protest"],
  ["Rebels paid for his 2022 campaign.", undefined],
])("a noun is the event that the words before it make it: %s", (body, type) => {
  const named = readStatements(body).events.find(({ trigger }) => /^(?:campaign|strike)$/u.test(trigger.lemma));
  expect(named?.type).toBe(type);
});

test("a day between a noun and its relative clause belongs to the clause above", () => {
  const { events, name } = readStatements("Rosa Vega signed an accord on Monday that ends the war.");
  const told = events.map((event) => [
    event.trigger.lemma,
    event.time?.text ?? null,
    name(event.participants.find(({ role }) => role === "actor") ?? null),
  ]);
  expect(told).toEqual([
    ["accord", "Monday", "Rosa Vega"],
    ["war", null, "an accord"],
  ]);
});

test("a time that only compares dates no event", () => {
  const { events } = readStatements(
    "Norland imposed its first sanctions since 1992. Norland has imposed sanctions since May.",
  );
  expect(events.map((event) => event.time?.text ?? null)).toEqual([null, "May"]);
});

test("how a thing to come is to be done is neither done nor denied", () => {
  const { events } = readStatements(
    "Norland would accept them without treating them like thieves. It left without treating the sick.",
  );
  expect(events.filter(({ trigger }) => trigger.lemma === "treat").map(({ status }) => status)).toEqual([
    "planned",
    "happened",
  ]);
});

test("several are who is named behind them", () => {
  const { events, name } = readStatements("Two of his aides, Rosa Vega and Jim Hale, were fined on Monday.");
  expect(events[0]?.participants.map(name)).toEqual(["Rosa Vega", "Jim Hale"]);
});

test("a year before a noun dates that thing", () => {
  const { events } = readStatements("Norland withdrew from a 2013 accord in May.");
  expect(events.map(({ trigger, time }) => `${trigger.lemma} ${time?.text}`)).toEqual(["withdraw May", "accord 2013"]);
});

test("an age does not part a deed from its place and day", () => {
  const { events } = readStatements("Norland denied the killing of Luis Mora, 45, outside a temple in Vik on June 18.");
  const killing = events.find(({ trigger }) => trigger.lemma === "killing");
  expect(killing?.time?.text).toBe("June 18");
});
