import { countsPeople } from "../../quantity/index.ts";
import type { ReportOf } from "../report/index.ts";

type Figure = ReportOf<"quantity">;

/** What carries people, by the way it goes. */
const CARRIERS: readonly (readonly [way: string, words: RegExp])[] = [
  ["air", /\b(?:planes?|airplanes?|aeroplanes?|aircraft|airliners?|flights?|jets?|helicopters?)\b/iu],
  ["sea", /\b(?:boats?|ferr(?:y|ies)|ships?|vessels?)\b/iu],
  ["land", /\b(?:bus(?:es)?|coach(?:es)?|trains?|trucks?|vans?)\b/iu],
];
/** "160 migrants [on board]", "110 deported Colombians [aboard]". */
const ABOARD = /^(?:\s[\p{L}-]+){0,3}?\s(?:on board|aboard)\b/iu;
/** "[carrying about] 160 people". */
const CARRIED = /\b(?:carr(?:y|ies|ied|ying)|fl(?:ew|own|ying)|transport(?:s|ed|ing)?)\s(?:[\p{L}-]+\s){0,3}$/iu;
/** Which or how many of them: the load of one plane is another than that of two. */
const WHICH = /\b(?:each|first|second|third|fourth|one|two|three|four|five|six|several|both)\b/giu;
/** So near its amount (characters) stands what says that it is a load. */
const REACH = 40;

const known = new WeakMap<Figure, string | null>();

/** What a count of people is the load of: "air two" for "160 migrants on board the two planes"; null where it is of none. */
export function readLoad(figure: Figure): string | null {
  const load = known.get(figure);
  if (load !== undefined) return load;
  const read = readWords(figure);
  known.set(figure, read);
  return read;
}

function readWords({ statement, source: { article } }: Figure): string | null {
  const { amount, quantity } = statement;
  if (!countsPeople(quantity.unit)) return null;
  const sentence = article.sentences[statement.sentence] ?? statement.span;
  const before = article.body.slice(Math.max(sentence.start, amount.start - REACH), amount.start);
  const after = article.body.slice(amount.end, Math.min(sentence.end, amount.end + REACH));
  if (!ABOARD.test(after) && !CARRIED.test(before)) return null;
  const rest = `${article.body.slice(sentence.start, amount.start)} ${article.body.slice(amount.end, sentence.end)}`;
  const way = CARRIERS.find(([, words]) => words.test(rest))?.[0];
  const which = [...new Set(rest.toLowerCase().match(WHICH) ?? [])].sort();
  return way === undefined ? null : [way, ...which].join(" ");
}

/** True where both count who was on board of the same, under whatever noun: "160 migrants on board the two planes", "two planes with 110 Colombians on board". */
export function areOneLoad(left: Figure, right: Figure): boolean {
  const load = readLoad(left);
  return load !== null && load === readLoad(right);
}
