import { describe, expect, test } from "vitest";
import { readSentences } from "../../../../../packages/core/src/extract/en/clause/index.ts";
import { findQuantities, type QuantityDraft } from "../../../../../packages/core/src/extract/en/quantity/index.ts";
import { tagArticle } from "../../../../../packages/core/src/extract/en/tag/index.ts";
import { findTimes } from "../../../../../packages/core/src/extract/en/time/index.ts";
import { buildArticle } from "../../../../support/build-article.ts";

function read(text: string): readonly QuantityDraft[] {
  const article = buildArticle(text);
  const tagged = tagArticle(article);
  return findQuantities({ article, sentences: readSentences(tagged), times: findTimes(tagged) });
}

/** "amount = bound value unit/per [low,high]" of every quantity; open ends are left out. */
function describeAll(text: string): readonly string[] {
  return read(text).map(({ amount, quantity }) => {
    const { bound, value, unit, per, low, high } = quantity;
    return `${text.slice(amount.start, amount.end)} = ${bound} ${value} ${unit}${per ? `/${per}` : ""} [${low ?? ""},${high ?? ""}]`;
  });
}

const money: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ["The deal is worth $40 billion.", ["$40 billion = exact 40000000000 USD [40000000000,40000000000]"]],
  ["Aid of about US$40 billion was sought.", ["about US$40 billion = about 40000000000 USD [35000000000,45000000000]"]],
  [
    "It receives roughly $300mn annually in aid.",
    ["roughly $300mn annually = about 300000000 USD/year [250000000,350000000]"],
  ],
  ["The figure topped $400 million.", ["topped $400 million = more-than 400000000 USD [400000000,]"]],
  ["The fund holds €1.5bn.", ["€1.5bn = exact 1500000000 EUR [1500000000,1500000000]"]],
  ["The loan of 9.9 billion yuan was signed.", ["9.9 billion yuan = exact 9900000000 CNY [9900000000,9900000000]"]],
  [
    "A fine of 20 million Mexican pesos was paid.",
    ["20 million Mexican pesos = exact 20000000 MXN [20000000,20000000]"],
  ],
  ["Shares lost 26 cents.", ["26 cents = exact 0.26 USD [0.26,0.26]"]],
  [
    "They offered between $12 million and $20 million.",
    ["$12 million and $20 million = exact 12000000 USD [12000000,20000000]"],
  ],
  ["Ransoms of up to £2m were paid.", ["up to £2m = at-most 2000000 GBP [,2000000]"]],
  ["The levy is COP 500,000.", ["COP 500,000 = exact 500000 COP [500000,500000]"]],
  ["It cost billions of dollars.", ["billions of dollars = at-least 1000000000 USD [1000000000,]"]],
];

const measures: typeof money = [
  ["Turnout reached 55 percent.", ["55 percent = exact 55 percent [55,55]"]],
  ["Nearly 70% of voters stayed home.", ["Nearly 70% = nearly 70 percent [,70]"]],
  ["Yields fell by 15-20%.", ["15-20% = exact 15 percent [15,20]"]],
  ["The 2,200-kilometre frontier is open.", ["2,200-kilometre = exact 2200 kilometre [2200,2200]"]],
  ["About 250,000 hectares are planted.", ["About 250,000 hectares = about 250000 hectare [245000,255000]"]],
  ["An estimated 1,700 tonnes of cocaine were made.", ["An estimated 1,700 tonnes = about 1700 tonne [1650,1750]"]],
  ["Police seized 300 kg of heroin.", ["300 kg = exact 300 kilogram [300,300]"]],
  ["The field pumps 40,000 barrels per day.", ["40,000 barrels per day = exact 40000 barrel/day [40000,40000]"]],
  ["Three in ten voters stayed home.", ["Three in ten = exact 0.3 part [0.3,0.3]"]],
  [
    "Prices rose by 23% to 2 million pesos.",
    ["23% = exact 23 percent [23,23]", "2 million pesos = exact 2000000 COP [2000000,2000000]"],
  ],
  ["About half of the cuts will be made abroad.", ["About half = about 0.5 part [0.45,0.55]"]],
];

const counts: typeof money = [
  [
    "Floods hit 11 of Norland's 32 provinces.",
    ["11 of Norland's 32 provinces = exact 11 province [11,11]", "32 provinces = exact 32 province [32,32]"],
  ],
  ["The strikes killed at least 90 people.", ["at least 90 people = at-least 90 people [90,]"]],
  ["The strikes killed more than 90 people.", ["more than 90 people = more-than 90 people [90,]"]],
  ["Fewer than 20 soldiers were hurt.", ["Fewer than 20 soldiers = less-than 20 soldier [,20]"]],
  ["No more than 20 soldiers were hurt.", ["No more than 20 soldiers = at-most 20 soldier [,20]"]],
  [
    "The strike hit 11 of Norland's 32 provinces.",
    ["11 of Norland's 32 provinces = exact 11 province [11,11]", "32 provinces = exact 32 province [32,32]"],
  ],
  ["Some 400 guests came.", ["Some 400 guests = about 400 guest [350,450]"]],
  ["As many as 400 guests came.", ["As many as 400 guests = at-most 400 guest [,400]"]],
  ["They freed one senior rebel.", ["one senior rebel = exact 1 rebel [1,1]"]],
  ["Twelve hundred miners went on strike.", ["Twelve hundred miners = exact 1200 miner [1200,1200]"]],
  ["Dozens of soldiers were hurt.", ["Dozens of soldiers = at-least 12 soldier [12,]"]],
  ["Tens of thousands of people marched.", ["Tens of thousands of people = at-least 10000 people [10000,]"]],
  [
    "Some 6,400 civilians were killed, 2,248 of them women.",
    ["Some 6,400 civilians = about 6400 civilian [6350,6450]", "2,248 = exact 2248 civilian [2248,2248]"],
  ],
  ["He waited 15-plus years.", ["15-plus years = at-least 15 year [15,]"]],
  ["Ten or more soldiers were hurt.", ["Ten or more = at-least 10 soldier [10,]"]],
  ["The army sent 30,000 troops to the border.", ["30,000 troops = exact 30000 troops [30000,30000]"]],
  ["The firm will cut 2,500 to 3,000 positions.", ["2,500 to 3,000 positions = exact 2500 position [2500,3000]"]],
  ["Of 800 requests, 521 were granted.", ["800 requests = exact 800 request [800,800]"]],
  ["A 12-member panel heard the case.", ["12-member = exact 12 member [12,12]"]],
  ["The crash killed 102 and 21 people.", ["102 = exact 102 people [102,102]", "21 people = exact 21 people [21,21]"]],
  [
    "It cut 4,300 jobs in France and 1,600 in Britain.",
    ["4,300 jobs = exact 4300 job [4300,4300]", "1,600 = exact 1600 job [1600,1600]"],
  ],
];

const lengths: typeof money = [
  ["The talks lasted more than three hours.", ["more than three hours = more-than 3 hour [3,]"]],
  ["The talks lasted over three hours.", ["over three hours = more-than 3 hour [3,]"]],
  ["They held a nearly three-hour meeting.", ["nearly three-hour = nearly 3 hour [,3]"]],
  ["That hourlong call cleared the air.", ["hourlong = about 1 hour [0.5,1.5]"]],
  ["After 40 minutes of talks they left.", ["40 minutes = exact 40 minute [40,40]"]],
  ["It is the first visit in two decades.", ["two decades = exact 2 decade [2,2]"]],
  ["It arrived shortly before 11:00 local time.", ["shortly before 11:00 local time = exact 11 o'clock [10.5,11]"]],
];

describe("amounts with bound, unit and interval", () => {
  test.each([...money, ...measures, ...counts, ...lengths])("%s", (text, expected) => {
    expect(describeAll(text)).toEqual(expected);
  });
});

test.each([
  ["The strikes killed at least 90 people.", "people killed in the strikes"],
  ["Raids on villages killed 90 people.", "people killed in raids on villages"],
  ["Rebels killed at least 90 people.", "people killed by rebels"],
  ["Rebels killed 90 people in raids on villages.", "people killed in raids"],
  ["Strikes on boats killed people in 36 known strikes.", "known strikes on boats"],
  ["Two-way trade between the countries reached about $8 billion.", "two-way trade between the countries"],
  ["The fighting left 80 people dead.", "people dead"],
  ["Some 54,000 people were displaced from the valley.", "people displaced from the valley"],
  ["Some 2.8 million migrants live in Peru.", "migrants living in Peru"],
  ["The group has about 5,800 fighters.", "fighters of the group"],
  ["Police seized 14 tonnes of cocaine in the port of Callao.", "cocaine seized in the port of Callao"],
  ["Coca cultivation rose to 253,000 hectares.", "coca cultivation"],
  ["Some 25,000 hectares removed by hand grew back.", "area removed by hand"],
  ["Peru raised its duty on imported goods to 30 percent.", "duty on imported goods"],
  ["The deficit widened to 6.7% of GDP.", "the deficit as a share of GDP"],
  ["The firm controls 70% of global supply.", "share of global supply"],
  ["The peso fell 1.4% against the dollar.", "the peso fell against the dollar"],
  ["The state plans to spend $4 million on new helicopters.", "spending on new helicopters"],
  ["Lawmakers approved $61 billion in aid for Ukraine.", "aid for Ukraine"],
  ["Norland's aid to Sudland in fiscal 2025 is about $413 million.", "Norland's aid to Sudland"],
  ["A judge fined the bank $5 million.", "fine for the bank"],
  ["The bank will be fined $5 million.", "fine for the bank"],
  ["A judge fined her $5 million.", "fine"],
  ["Mora spent 18 days under house arrest at his farm.", "time under house arrest"],
  ["She imposed a 25% tariff on steel and aluminum goods.", "tariff on steel and aluminum goods"],
  ["The loan of €200 million carries interest.", "loan"],
  ["Approximately 3,000 Peruvian troops were deployed along the river.", "Peruvian troops deployed along the river"],
  ["An estimated 1,700 tonnes of cocaine were made.", "cocaine"],
  ["About 250,000 hectares under cultivation were burnt.", "area under cultivation"],
  ["It receives $300mn annually in security assistance.", "security assistance"],
  ["The company won a $40 billion contract.", "contract"],
  ["The company reported a loss of $381 million.", "loss"],
  ["After three hours of closed-door talks they left.", "closed-door talks"],
  ["They held a nearly three-hour meeting.", "meeting"],
  ["It is the first such visit in three decades.", "first such visit"],
  ["For three decades, the two navies have worked together.", "the two navies worked"],
  ["The summit lasted more than three hours.", "the summit"],
  ["The envoy arrived shortly before 11:00 local time.", "the envoy arrived"],
  ["Traffic across the bridge was worth $12 billion in 2031.", "traffic across the bridge"],
  ["Aid to the islands amounted to nearly £3m last year.", "aid to the islands"],
  ["Exports to the islands fell by 12 percent.", "exports to the islands fell"],
  ["It cost $4 million.", "USD"],
  ["She announced new duties of 15 percent on island sugar.", "new duties on island sugar"],
  ["She announced a 15% levy on imported steel.", "levy on imported steel"],
  ["The government processed 521 extraditions to Spain.", "extraditions to Spain"],
])("%s measures %s", (text, measure) => {
  expect(read(text)[0]?.quantity.measure).toBe(measure);
});

test.each([
  ["In all, 11 of Peru's 24 provinces were affected.", ["some of Peru's provinces", "Peru's provinces"]],
  ["The raid was watched by more than 50 agents.", ["agents"]],
  ["Norland offered a reward of up to $5 million for information.", ["reward for information"]],
  ["Norland received about $740m (£550m) in US aid.", ["US aid", "US aid"]],
  ["A 4.4-pound bomb exploded.", ["pound"]],
  ["Smith met for more than an hour with Gen. Tom Black.", ["Smith met"]],
  ["Smith asked Norland for $3.5 billion over three years.", ["asked for by Smith"]],
  ["The firm had paid the group $300 million.", ["paid by the firm"]],
  ["The storm could cost the economy $1 billion.", ["cost of the storm"]],
  ["Police will eradicate 50,000 hectares by force in May.", ["area to eradicate"]],
  ["Coca covers 90,000 hectares. The goal is to destroy 50,000 hectares.", ["area", "area to destroy"]],
  ["The minister planned to deport 300 people.", ["people to deport"]],
  ["Police managed to seize 12 tonnes of coca.", ["coca"]],
  ["Coca hit a record 230,000 hectares last year.", ["coca"]],
  ["The killing of more than 200 guards was told.", ["killing of guards"]],
  ["Smith faces 20 years in prison.", ["time in prison"]],
  ["It ends duties on 80 percent of exports of consumer and industrial products.", ["share of exports"]],
  ["They were behind three-quarters of the attacks.", ["share of the attacks"]],
  ["The rebels burned 118 vehicles and killed 9 guards.", ["vehicles burned", "guards killed by the rebels"]],
])("says in plain words what is measured: %s", (text, measures) => {
  expect(read(text).map(({ quantity }) => quantity.measure)).toEqual(measures);
});

test("a rate that rises is that of the thing before it", () => {
  const text = "Vega said she would impose a 15% levy on imported steel, rising to 30% in May.";
  expect(read(text).map(({ quantity }) => quantity.measure)).toEqual([
    "levy on imported steel",
    "levy on imported steel",
  ]);
});

test("a bare figure of the same unit and size is of what the one before it was", () => {
  const text = "About 261,000 hectares under cultivation were found. Police monitoring showed 262,179 hectares.";
  expect(read(text).map(({ quantity }) => quantity.measure)).toEqual([
    "area under cultivation",
    "area under cultivation",
  ]);
});

test("who puts the figure at something gives another figure of the same thing and time", () => {
  const text = "Coca covered 146,000 hectares in 2016. The ministry puts the figure at 188,000 hectares.";
  expect(read(text).map(({ quantity, time }) => [quantity.measure, time?.text])).toEqual([
    ["area covered", "2016"],
    ["area covered", "2016"],
  ]);
});

test("basis points are hundredths of a percentage point", () => {
  expect(describeAll("The bank lowered its rate by 25 basis points.")).toEqual([
    "25 basis points = exact 25 basis point [25,25]",
  ]);
});

test("an amount holds for the time of its clause", () => {
  const [produced] = read("Peru made 800 tonnes of cocaine in 2023, officials said on Monday.");
  expect(produced?.time?.text).toBe("2023");
});

test.each([
  ["Officials put the number of dead at 43.", "exact 43 people killed"],
  ["The death toll stood at 43, the mayor said.", "exact 43 people killed"],
  ["The death toll from the quake rose to at least 51 from 43.", "at-least 51 people killed"],
  ["The confirmed toll is 88.", "exact 88 people killed"],
  ["Police gave a death toll of 27.", "exact 27 people killed"],
  ["The government revised the toll to 34.", "exact 34 people killed"],
  ["Casualties numbered 140.", "exact 140 casualties"],
  ["The attack killed 12.", "exact 12 people killed"],
  ["The blast left 30 injured.", "exact 30 people injured"],
  ["Nearly 5,000 were displaced.", "nearly 5000 people displaced"],
  ["Twelve people were confirmed dead.", "exact 12 people killed"],
  ["At least 19 people lost their lives.", "at-least 19 people killed"],
  ["The raid claimed the lives of nine soldiers.", "exact 9 soldiers killed"],
  ["As many as 70 people are feared dead.", "at-most 70 people feared dead"],
  ["Some 31 people remain missing.", "about 31 people missing"],
])("a toll is read in the forms that news gives it: %s", (text, expected) => {
  expect(read(text).map(({ quantity: { bound, value, measure } }) => `${bound} ${value} ${measure}`)).toEqual([
    expected,
  ]);
});

test.each(["The death toll rose by 8.", "The toll road opened to 9 in May.", "He was 12 when they met."])(
  "what is no toll counts nobody: %s",
  (text) => {
    expect(read(text).filter(({ rule }) => rule === "en/quantity/toll")).toEqual([]);
  },
);

test.each([
  ["The bill passed by 262 votes to 167.", ["262 votes for the bill", "167 votes against the bill"]],
  ["The Senate approved the treaty 65-33 on Tuesday.", ["65 votes for the treaty", "33 votes against the treaty"]],
  ["In a 52-48 vote, the Senate confirmed the judge.", ["52 votes for the judge", "48 votes against the judge"]],
  ["Lawmakers rejected the budget 120-98 in May.", ["120 votes against the budget", "98 votes for the budget"]],
  ["The plan was defeated by 310 votes to 290.", ["310 votes against the plan", "290 votes for the plan"]],
  [
    "The House voted 262-167 to lift the ban.",
    ["262 votes for (to lift the ban)", "167 votes against (to lift the ban)"],
  ],
  [
    "Lawmakers rejected a bill that would have limited the powers of judges, by 131 votes to 120.",
    ["131 votes against a bill", "120 votes for a bill"],
  ],
  ["Norland beat Sudland 3-1 in Rome.", []],
  ["He voted for the 2023-24 budget.", []],
])("both sides of a vote: %s", (text, expected) => {
  const told = read(text).map(({ quantity: { value, measure } }) => `${value} ${measure}`);
  expect(told.toSorted()).toEqual([...expected].toSorted());
});

test.each(["Floods hit 11 of Norland's 32 provinces.", "Floods hit 11 of the 32 provinces."])(
  "a part and its whole are two figures: %s",
  (text) => {
    const [part, whole] = read(text).map(({ quantity }) => quantity);
    expect([part?.value, part?.unit, whole?.value, whole?.unit]).toEqual([11, "province", 32, "province"]);
    expect(part?.measure).not.toBe(whole?.measure);
  },
);
