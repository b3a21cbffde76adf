import { describe, expect, test } from "vitest";
import { readTimes, readValues } from "./read-times.ts";

/** Published on Wednesday 4 February 2026 unless a case says otherwise. */
const WEDNESDAY = "2026-02-04";

const dates: readonly (readonly [text: string, expected: readonly string[], published?: string])[] = [
  ["The treaty was signed on March 5, 2019.", ["March 5, 2019 = 2019-03-05"]],
  ["The city was founded in 1538 and sacked in 1480.", ["1538 = 1538", "1480 = 1480"]],
  ["Alexander died in 323 BC.", ["323 BC = BC0323"]],
  ["The treaty was signed on 5 March 2019 in Lima.", ["5 March 2019 = 2019-03-05"]],
  ["The deal of Sept. 9, 2024, lapsed.", ["Sept. 9, 2024 = 2024-09-09"]],
  ["QUITO, 13 FEB (EFE) - The envoy arrived.", ["13 FEB = 2026-02-13"], "2026-02-14"],
  ["LIMA, Jan 30 (Reuters) - Peru said no.", ["Jan 30 = 2026-01-30"]],
  ["Ministers met on Friday, January 30, in Quito.", ["Friday, January 30 = 2026-01-30"]],
  ["Ministers met on the 3rd of January.", ["the 3rd of January = 2026-01-03"]],
  ["The vote of 2026-01-15 stands.", ["2026-01-15 = 2026-01-15"]],
  ["The note, dated 11/12/2025, was leaked.", ["11/12/2025 = 2025-11-12"]],
  ["The note, dated 25/12/2025, was leaked.", ["25/12/2025 = 2025-12-25"]],
  ["Talks were held in January 2024.", ["January 2024 = 2024-01"]],
  ["Talks failed in late 2024.", ["late 2024 = 2024"]],
  ["Talks will resume by the end of 2027.", ["the end of 2027 = 2027"]],
  ["He was elected in 2018 and again in 2022.", ["2018 = 2018", "2022 = 2022"]],
  ["The 2019 census counted fewer people.", ["2019 = 2019"]],
  ["They recalled the 2000 election.", ["2000 = 2000"]],
  ["Violence fell in the 1990s.", ["the 1990s = 199"]],
  ["Violence fell in the late ’90s and the early 2000s.", ["the late ’90s = 199", "the early 2000s = 200"]],
  ["The border was drawn in the 19th century.", ["the 19th century = 18"]],
  ["Output rose in the third quarter of 2025.", ["the third quarter of 2025 = 2025-Q3"]],
  ["A quarter-century ago the mine closed.", ["A quarter-century ago = 2001"]],
  ["Output rose in Q3 2025.", ["Q3 2025 = 2025-Q3"]],
  ["Exports fell in the first half of 2025.", ["the first half of 2025 = 2025-H1"]],
  ["Coffee prices rose in the first quarter of last year.", ["the first quarter of last year = 2025-Q1"]],
  ["The pact was agreed in the summer of 2023.", ["the summer of 2023 = 2023-SU"]],
  ["Prices fell last summer.", ["last summer = 2025-SU"]],
  ["The attacks of 9/11 changed that.", ["9/11 = 2001-09-11"]],
  ["The law was passed in the 1886 constitution’s wake.", ["1886 = 1886"]],
];

const relative: typeof dates = [
  ["The president arrived on Tuesday.", ["Tuesday = 2026-02-03"]],
  ["The president arrived on Wednesday.", ["Wednesday = 2026-02-04"]],
  ["The president will arrive on Wednesday.", ["Wednesday = 2026-02-04"]],
  ["The president will arrive on Friday.", ["Friday = 2026-02-06"]],
  ["The court is to rule on Friday.", ["Friday = 2026-02-06"]],
  ["The hearing is scheduled for Monday.", ["Monday = 2026-02-09"]],
  ["The court ruled last Friday.", ["last Friday = 2026-01-30"]],
  ["The court meets next Tuesday.", ["next Tuesday = 2026-02-10"]],
  ["Senators agreed to meet on Thursday.", ["Thursday = 2026-02-05"]],
  ["On Thursday, thousands marched through the city.", ["Thursday = 2026-01-29"]],
  ["The army said Sunday that two soldiers had died.", ["Sunday = 2026-02-01"]],
  ["Police detained him Monday night.", ["Monday night = 2026-02-02TNI"]],
  ["The minister resigned today.", ["today = 2026-02-04"]],
  ["The minister resigned yesterday.", ["yesterday = 2026-02-03"]],
  ["The minister will resign tomorrow.", ["tomorrow = 2026-02-05"]],
  ["The minister resigned the day before yesterday.", ["the day before yesterday = 2026-02-02"]],
  ["Last October, the bank froze the accounts.", ["Last October = 2025-10"]],
  ["Last January, the bank froze the accounts.", ["Last January = 2026-01"]],
  ["The bank froze the accounts in September.", ["September = 2025-09"]],
  ["The bank froze the accounts in January.", ["January = 2026-01"]],
  ["Voters will elect a president in May.", ["May = 2026-05"]],
  ["A presidential vote is scheduled for May.", ["May = 2026-05"]],
  ["The country prepares for its May presidential election.", ["May = 2026-05"]],
  ["The tariff was lifted last month.", ["last month = 2026-01"]],
  ["The tariff was lifted last year.", ["last year = 2025"]],
  ["The tariff was lifted earlier this year.", ["earlier this year = 2026"]],
  ["The tariff will be lifted later this month.", ["later this month = 2026-02"]],
  ["The tariff was lifted last week.", ["last week = 2026-W05"]],
  ["The tariff was lifted three days ago.", ["three days ago = 2026-02-01"]],
  ["The tariff was lifted two years ago.", ["two years ago = 2024"]],
  ["The deadline of March 1 looms.", ["March 1 = 2026-03-01"]],
  ["The ambassador was recalled on December 20.", ["December 20 = 2025-12-20"]],
  ["The ambassador will return in three weeks’ time.", ["in three weeks’ time = 2026-W09"]],
  ["Growth is expected in October of next year.", ["October of next year = 2027-10"]],
  ["Sales fell in the last week of January.", ["the last week of January = 2026-W05"]],
  ["He will be sworn in next Aug. 7.", ["next Aug. 7 = 2026-08-07"]],
  ["The truce was extended until March 15.", ["March 15 = 2026-03-15"]],
  ["This time last year, coffee cost less.", ["This time last year = 2025"]],
  ["He apologised after Monday’s debate.", ["Monday’s = 2026-02-02"]],
  ["Polls tightened ahead of Friday’s vote.", ["Friday’s = 2026-02-06"]],
  ["Following Monday’s talks, both sides were hopeful.", ["Monday’s = 2026-02-02"]],
  ["The trial opens on Friday.", ["Friday = 2026-02-06"]],
  ["A spokesman says the pair spoke on Friday.", ["Friday = 2026-01-30"]],
  ["The journey began on June 16th of last year.", ["June 16th of last year = 2025-06-16"]],
  ["On Friday, the minister and his aide are to travel north.", ["Friday = 2026-02-06"]],
  ["They met over the weekend.", ["over the weekend = 2026-W05-WE"]],
  ["They met on Christmas Eve.", ["Christmas Eve = 2025-12-24"]],
  ["The levy takes effect on July 1.", ["July 1 = 2026-07-01"]],
  ["The vote was originally set for January 18.", ["January 18 = 2026-01-18"]],
  ["Prices have risen so far this year.", ["this year = 2026"]],
  ["Sales fell in the latest quarter.", ["the latest quarter = 2025-Q4"]],
  ["Sales fell in the quarter.", ["the quarter = 2025-Q4"]],
  ["Sales may rise for the rest of the year.", ["the year = 2026"]],
  ["It will be sold before year end.", ["year end = 2026"]],
  ["The capture in early February surprised many.", ["early February = 2026-02"]],
];

const counted: typeof dates = [
  [
    "The envoy arrived on Tuesday. He left the next day.",
    ["Tuesday = 2026-02-03", "the next day = 2026-02-04"],
    "2026-02-06",
  ],
  [
    "Troops entered on March 3, 2025. Three days later they withdrew.",
    ["March 3, 2025 = 2025-03-03", "Three days later = 2025-03-06"],
  ],
  ["Output fell to 3 tonnes in 2023 from 4 tonnes the previous year.", ["2023 = 2023", "the previous year = 2022"]],
  [
    "Sales fell in January, compared to the same month a year ago.",
    ["January = 2026-01", "the same month a year ago = 2025-01"],
  ],
  [
    "The summit ended on Tuesday. On the eve of the summit, the two had quarrelled.",
    ["Tuesday = 2026-02-03", "On the eve of = 2026-02-02"],
  ],
  [
    "On Monday, the parties signed the accord. Hours before the signing, a bomb went off.",
    ["Monday = 2026-02-02", "Hours before = 2026-02-02"],
  ],
  [
    "Two days after the truce began on January 12, 2026, shots were fired.",
    ["Two days after = 2026-01-14", "January 12, 2026 = 2026-01-12"],
  ],
  [
    "Norland recalled its envoy on Tuesday. The recall of Ada Fenn, envoy since January 5, came late. A day before the recall, a minister quit.",
    ["Tuesday = 2026-02-03", "January 5 = 2026-01-05", "A day before = 2026-02-02"],
  ],
  ["The policy was suspended months earlier.", ["months earlier = PAST_REF"]],
  [
    "Third-quarter profit fell 12 percent from a year earlier.",
    ["Third-quarter = 1989-Q3", "a year earlier = 1988-Q3"],
    "1989-11-02",
  ],
  ["Exports in January rose 4% from a year earlier.", ["January = 2026-01", "a year earlier = 2025-01"]],
  [
    "Exports in January rose 4% from the year-earlier month.",
    ["January = 2026-01", "the year-earlier month = 2025-01"],
  ],
  ["Sales rose. A year earlier they had fallen.", ["A year earlier = 2025"]],
  ["The court sat at 9:30 a.m. Friday, and the jury left.", ["9:30 a.m. Friday = 2026-01-30T09:30"]],
  [
    "The talks ended on Tuesday, shortly after 1 p.m. local time.",
    ["Tuesday = 2026-02-03", "shortly after 1 p.m. local time = 2026-02-03T13:00"],
  ],
  ["The plane landed at 18:00 UTC on Monday.", ["18:00 UTC = 2026-02-02T18:00Z", "Monday = 2026-02-02"]],
  ["The envoy came on Monday. He left in the evening.", ["Monday = 2026-02-02", "in the evening = 2026-02-02TEV"]],
  ["Stocks rose on Monday, falling later in the day.", ["Monday = 2026-02-02", "later in the day = 2026-02-02"]],
  ["A March 3 hearing has been scheduled.", ["March 3 = 2026-03-03"]],
  ["The plane landed at 6:40 p.m.", ["6:40 p.m. = 2026-02-04T18:40"]],
];

const lengths: typeof dates = [
  ["The talks lasted more than two hours.", ["more than two hours = PT2H"]],
  ["They held a nearly two-hour meeting.", ["nearly two-hour = PT2H"]],
  ["The call took 90 mins.", ["90 mins = PT90M"]],
  ["That hourlong call cleared the air.", ["hourlong = PT1H"]],
  ["After 55 minutes of talks they left.", ["55 minutes = PT55M"]],
  ["He was jailed for two and a half years.", ["two and a half years = P2.5Y"]],
  ["It was the first strike in three decades.", ["three decades = P3DE"]],
  ["The cease-fire ended 3 1/2 years of war.", ["3 1/2 years = P3.5Y"]],
  ["They have quarrelled for a quarter-century.", ["a quarter-century = P25Y"]],
  ["The aid is paid annually.", ["annually = P1Y"]],
  ["Ferries run every day.", ["every day = P1D"]],
  ["The ministers meet every two weeks.", ["every two weeks = P2W"]],
  ["Some 15 planes a year leave the plant.", ["a year = P1Y"]],
  ["Crime fell over the past five years.", ["over the past five years = P5Y"]],
  ["They have quarrelled for years.", ["for years = PXY"]],
  ["They have quarrelled for half a century.", ["half a century = P50Y"]],
  ["The army is currently short of fuel.", ["currently = PRESENT_REF"]],
  ["The army recently ran short of fuel.", ["recently = PAST_REF"]],
  ["The army will soon run short of fuel.", ["soon = FUTURE_REF"]],
];

const ranges: typeof dates = [
  ["Clashes went on from 2009 to 2011.", ["2009 to 2011 = 2009…2011"]],
  ["Deliveries are due between 2027 and 2029.", ["2027 and 2029 = 2027…2029"]],
  ["The summit was held on November 3-5, 2025.", ["November 3-5, 2025 = 2025-11-03…2025-11-05"]],
  ["Trade grew between January and October last year.", ["January and October last year = 2025-01…2025-10"]],
  ["Emigration was banned from 1945 until the late 1970s.", ["1945 until the late 1970s = 1945…197"]],
  ["Rains lasted from March to May 2025.", ["March to May 2025 = 2025-03…2025-05"]],
  ["The talks run from Monday to Friday.", ["Monday to Friday = 2026-02-09…2026-02-13"], "2026-02-07"],
];

describe("times and their values", () => {
  const cases = [...dates, ...relative, ...counted, ...lengths, ...ranges];
  test.each(cases.map(([text, expected, published = WEDNESDAY]) => [text, published, expected] as const))(
    "%s",
    (text, published, expected) => {
      expect(readValues(text, published)).toEqual(expected);
    },
  );
});

test("open ends are marked", () => {
  const limits = (text: string) => readTimes(text).map(({ text: words, limit }) => [words, limit]);
  expect(limits("It has been shut since October.")).toEqual([["October", "from"]]);
  expect(limits("It must be paid by early February.")).toEqual([["early February", "until"]]);
  expect(limits("It was paid in early February.")).toEqual([["early February", undefined]]);
});

test("a part of a month is kept until it is resolved", () => {
  expect(readTimes("He was captured in early February.")[0]?.value).toMatchObject({ month: 2, part: "early" });
  expect(readTimes("Costs rose earlier this year.")[0]?.value).toMatchObject({ unit: "year", part: "elapsed" });
});

test("what is told around an event is of its day", () => {
  const text =
    "On Tuesday, the presidents held talks in Lima. After the meeting, they signed a pact. After the meeting collapsed, he left.";
  const around = readTimes(text).slice(1);
  expect(around.map(({ text: words, anchor, from }) => [words, anchor, from])).toEqual([
    ["After", "time", [{ kind: "partial", weekday: 2, direction: "past" }]],
  ]);
});

test("an event that the article does not date stays an open anchor", () => {
  expect(readTimes("On the eve of the visit, he spoke.")[0]).toMatchObject({
    anchor: "event",
    anchorText: "the visit",
    value: { kind: "shift", amount: -1, unit: "day" },
  });
});
