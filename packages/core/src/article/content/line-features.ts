import { type FeatureRow, type FeatureTable, layTable } from "./feature-table.ts";
import { countLongWords, distancesTo, proseShare, shareOf, topicality } from "./line-context.ts";
import { type LineFacts, lineFacts } from "./line-facts.ts";
import { findProseSegment } from "./prose-segment.ts";

/** What each line of a text shows, by itself and among its neighbours. `title` helps where it is known. */
export function lineFeatures(
  lines: readonly string[],
  title: string,
): { readonly table: FeatureTable; readonly facts: readonly LineFacts[] } {
  const facts = lines.map(lineFacts);
  return { table: layTable(facts.length, lineParts(facts, title)), facts };
}

/** The parts of a row that lines alone give, for a table that has more. */
export function lineParts(facts: readonly LineFacts[], title: string): readonly ((index: number) => FeatureRow)[] {
  return [
    (index) => ownFeatures(facts[index] ?? NO_LINE),
    (index) => nearFeatures(facts, index),
    placeFeatures(facts, title),
  ];
}

const NO_LINE = lineFacts("");

const { log1p, max, sign, abs } = Math;

function ownFeatures(fact: LineFacts): FeatureRow {
  return {
    length: log1p(fact.length),
    words: log1p(fact.words.length),
    wordLength: fact.length / max(1, fact.words.length),
    terminal: Number(fact.terminal),
    sentences: log1p(fact.sentences),
    capitals: fact.capitals,
    digits: fact.digits,
    separators: log1p(fact.separators),
    commas: log1p(fact.commas),
    common: fact.common,
    addresses: fact.addresses,
    furniture: Number(fact.furniture),
    dated: Number(fact.dated),
    name: Number(fact.name),
    credit: Number(fact.credit),
    prose: Number(fact.prose),
    colon: Number(fact.text.endsWith(":")),
    upper: Number(fact.length > 3 && fact.text === fact.text.toUpperCase()),
    lowerStart: Number(/^\p{Ll}/u.test(fact.text)),
    quote: Number(/["“”«»]/u.test(fact.text)),
  };
}

function nearFeatures(facts: readonly LineFacts[], index: number): FeatureRow {
  const length = (offset: number) => log1p(facts[index + offset]?.length ?? 0);
  const flag = (offset: number, key: "terminal" | "prose" | "furniture") =>
    Number(facts[index + offset]?.[key] ?? false);
  return {
    lengthBefore1: length(-1),
    lengthBefore2: length(-2),
    lengthBefore3: length(-3),
    lengthAfter1: length(1),
    lengthAfter2: length(2),
    lengthAfter3: length(3),
    terminalBefore: flag(-1, "terminal"),
    terminalAfter: flag(1, "terminal"),
    proseBefore1: flag(-1, "prose"),
    proseAfter1: flag(1, "prose"),
    furnitureBefore1: flag(-1, "furniture"),
    furnitureAfter1: flag(1, "furniture"),
    prose3: proseShare(facts, index, 3),
    prose8: proseShare(facts, index, 8),
    prose20: proseShare(facts, index, 20),
  };
}

/** Features that need the whole text; made once, then asked for each line in order. */
function placeFeatures(facts: readonly LineFacts[], title: string): (index: number) => FeatureRow {
  const total = max(
    1,
    sum(facts, (fact) => fact.length),
  );
  const proseTotal = max(
    1,
    sum(facts, (fact) => (fact.prose ? fact.length : 0)),
  );
  const furnitureTotal = facts.filter((fact) => fact.furniture).length;
  const segment = findProseSegment(facts);
  const vocabulary = countLongWords(facts.slice(segment.start, segment.end));
  const titleWords = new Set(lineFacts(title).words.filter((word) => word.length > 3));
  const repeats = new Map<string, number>();
  for (const fact of facts) repeats.set(fact.words.join(" "), (repeats.get(fact.words.join(" ")) ?? 0) + 1);
  const toProse = ([1, -1] as const).map((step) => distancesTo(facts, step, (fact) => fact.prose));
  const toFurniture = ([1, -1] as const).map((step) => distancesTo(facts, step, (fact) => fact.furniture));
  const longest = facts.reduce((length, fact) => max(length, fact.length), 0);
  const proseLines = facts.filter((fact) => fact.prose).length;
  const before = runningSum(facts, (fact) => fact.length);
  const proseBefore = runningSum(facts, (fact) => (fact.prose ? fact.length : 0));
  const furnitureBefore = runningSum(facts, (fact) => Number(fact.furniture));
  const titleShares = facts.map(
    (fact) => new Set(fact.words.filter((word) => titleWords.has(word))).size / max(1, titleWords.size),
  );
  const sinceTitle = countSince(titleShares.map((value, index) => value > 0.7 && index < facts.length / 2));
  const shortRun = countSince(facts.map((fact) => fact.prose));
  return (index) => {
    const fact = facts[index] ?? NO_LINE;
    const key = fact.words.join(" ");
    return {
      repeats: log1p(repeats.get(key) ?? 0),
      place: index / facts.length,
      placeByLength: (before[index] ?? 0) / total,
      sinceProse: log1p(toProse[0]?.[index] ?? 0),
      untilProse: log1p(toProse[1]?.[index] ?? 0),
      sinceFurniture: log1p(toFurniture[0]?.[index] ?? 0),
      untilFurniture: log1p(toFurniture[1]?.[index] ?? 0),
      inSegment: Number(index >= segment.start && index < segment.end),
      fromStart: signedLog(index - segment.start),
      fromEnd: signedLog(segment.end - 1 - index),
      proseBefore: (proseBefore[index] ?? 0) / proseTotal,
      proseAfter: (proseTotal - (proseBefore[index + 1] ?? 0)) / proseTotal,
      titleShare: titleShares[index] ?? 0,
      inTitle: shareOf(
        fact.words.filter((word) => word.length > 3),
        (word) => titleWords.has(word),
      ),
      topical: topicality(fact, vocabulary),
      sinceTitle: (sinceTitle[index] ?? -1) < 0 ? -1 : log1p(sinceTitle[index] ?? 0),
      furnitureBefore: log1p(furnitureBefore[index] ?? 0),
      furnitureAfter: log1p(furnitureTotal - (furnitureBefore[index] ?? 0)),
      shortRun: fact.prose ? 0 : log1p((shortRun[index] ?? -1) < 0 ? index + 1 : (shortRun[index] ?? 0)),
      longest: log1p(longest),
      proseLines: log1p(proseLines),
    };
  };
}

/** Sums of the values before each line, and after the last. */
function runningSum(facts: readonly LineFacts[], value: (fact: LineFacts) => number): readonly number[] {
  const sums = [0];
  for (const fact of facts) sums.push((sums.at(-1) ?? 0) + value(fact));
  return sums;
}

/** Lines since the last line before it that has the flag; −1 before the first. */
function countSince(flags: readonly boolean[]): readonly number[] {
  let last = -1;
  return flags.map((flag, index) => {
    const distance = last < 0 ? -1 : index - last;
    if (flag) last = index;
    return distance;
  });
}

function signedLog(value: number): number {
  return sign(value) * log1p(abs(value));
}

function sum(facts: readonly LineFacts[], value: (fact: LineFacts) => number): number {
  return facts.reduce((total, fact) => total + value(fact), 0);
}
