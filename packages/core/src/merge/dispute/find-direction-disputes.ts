import type { Fact, Topic } from "../../schema/index.ts";
import { pickReports, type Report } from "../report/index.ts";
import { stemWord } from "../word/index.ts";
import type { Disagreement } from "./build-dispute.ts";

/** Movements that run one way between two countries. */
const MOVEMENTS = "deport deportation extradite extradition repatriate repatriation expel expulsion";
const NOUN_OF: Readonly<Record<string, string>> = {
  deport: "deportations",
  extradite: "extraditions",
  repatriate: "repatriations",
  expel: "expulsions",
};
const STEMS = new Set(MOVEMENTS.split(" ").map(stemWord));
const NOUNS: Readonly<Record<string, string>> = Object.fromEntries(
  MOVEMENTS.split(" ").map((word) => [stemWord(word), NOUN_OF[word] ?? `${word}s`]),
);
const MOVEMENT_WORD = /\b(?:deport|extradit|repatriat|expel|expuls)\w*/giu;

export interface Flow {
  readonly movement: string;
  readonly side: string;
  readonly preposition: "from" | "to";
  readonly report: Report;
  readonly fact: string;
}

/** One movement that some tell as going to a country and others as coming from it: "deportations to" and "deported from the United States". */
export function findDirectionDisputes(flows: readonly Flow[], topic: Topic): Disagreement[] {
  const groups = Map.groupBy(flows, ({ movement, side }) => `${movement} ${side}`);
  return [...groups].flatMap(([key, members]) => {
    const from = members.filter(({ preposition }) => preposition === "from");
    const sources = new Set(from.map(({ report }) => report.source));
    const to = members.filter(({ preposition, report }) => preposition === "to" && !sources.has(report.source));
    if (from.length === 0 || to.length === 0) return [];
    const [movement = "", side = ""] = key.split(" ");
    const name = topic.profile.sides.find(({ id }) => id === side)?.name ?? side;
    return [
      {
        kind: "attribution" as const,
        about: `Whether the ${NOUNS[movement] ?? "movements"} ran to or from ${articled(name)}`,
        why: `The same ${NOUNS[movement] ?? "movements"} are told as going to and as coming from ${articled(name)}.`,
        facts: [...from, ...to].map(({ fact }) => fact),
        versions: [
          { value: `from ${name}`, reports: from.map(({ report }) => report) },
          { value: `to ${name}`, reports: to.map(({ report }) => report) },
        ],
      },
    ];
  });
}

/** "United States" → "the United States". */
function articled(name: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas)\b|\b(?:Republic|Kingdom|Emirates|Islands|Union)$/u.test(name)
    ? `the ${name}`
    : name;
}

/** A preposition further off belongs to other words. */
const REACH = 45;

/** The movements that a fact's reports tell. */
export function readFlows(fact: Fact, reports: readonly Report[], topic: Topic): readonly Flow[] {
  return pickMovements(reports).flatMap((report) => readMovements(report, fact.id, topic));
}

const pickMovements = pickReports(({ evidence }) => evidence.text.search(MOVEMENT_WORD) >= 0);

function readMovements(report: Report, fact: string, topic: Topic): Flow[] {
  if (report.statement.kind !== "event" || !report.source.article.sentences[report.statement.sentence]) return [];
  const { text } = report.evidence;
  return [...text.matchAll(MOVEMENT_WORD)].flatMap((match) => {
    const movement = stemWord(match[0].toLowerCase());
    const rest = text.slice(match.index + match[0].length).slice(0, REACH);
    const [, preposition = "", place = ""] = /\b(from|to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}.]*\s?){1,3})/u.exec(rest) ?? [];
    const side = topic.profile.sides.find(({ name, names }) =>
      [name, ...names].some((known) => place.trim() === known.replace(/^the /iu, "")),
    );
    if (!side || (preposition !== "from" && preposition !== "to") || !STEMS.has(movement)) return [];
    return [{ movement, side: side.id, preposition, report, fact }];
  });
}
