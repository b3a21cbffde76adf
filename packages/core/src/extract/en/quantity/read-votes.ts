import { readNumber } from "./number-words.ts";
import type { Amount } from "./quantity-draft.ts";

/** What is voted on stands close to its count: "approved the treaty 65-33", "in a 52-48 vote", "voted by 7-2 to lift it". */
const OUTCOME =
  "approv(?:ed|es|ing)|pass(?:ed|es|ing)|adopt(?:ed|s|ing)|ratif(?:ied|ies|ying)|confirm(?:ed|s|ing)|reject(?:ed|s|ing)|defeat(?:ed|s|ing)|impeach(?:ed|es|ing)|rul(?:ed|es|ing)|back(?:ed|s|ing)";
const DECIDED = `(?:vot(?:e[ds]?|es|ing)|${OUTCOME})`;
const SCORE = new RegExp(
  `(?:\\b${DECIDED}\\b(?! (?:was|is|were|stood|count))[^.;:\\n\\d]{0,60}?(?<!\\b(?:the|an?|its|of|from))\\s)(?<first>\\d{1,3})[-‐‑–](?<second>\\d{1,3})(?=[,.;:)"”]| (?:on|to|in|that|against|for|along|with|after|late|early|last|this|margin|\\p{Lu}))|(?<!\\d)(?<before>\\d{1,3})[-‐‑–](?<after>\\d{1,3}) (?:vote|majority|ruling)\\b`,
  "giu",
);
/** "by 262 votes to 167", "80 votes against 52". */
const COUNTED =
  /(?<![\d.,])(?<first>\d[\d,]*) votes? (?:to|against) (?<second>\d[\d,]*)(?![\d,]*\d)(?! (?:percent|per cent))/giu;
const LOST = /^(?:reject|defeat|fail|voted down)/iu;
const DECISION = new RegExp(`\\b(?:voted down|fail(?:ed|s)|${OUTCOME})\\b`, "giu");

/** As far before a count may stand what it decided. */
const REACH = 160;

/** Reads both sides of a count of votes: "voted 262-167", "by 262 votes to 167". */
export function findVotes(body: string): readonly Amount[] {
  return [...body.matchAll(SCORE), ...body.matchAll(COUNTED)].flatMap((match) => {
    const { first, second, before, after } = match.groups ?? {};
    const [left, right] = [first ?? before ?? "", second ?? after ?? ""];
    const at = match.index + match[0].lastIndexOf(left, match[0].lastIndexOf(right) - 1);
    const end = match.index + match[0].lastIndexOf(right) + right.length;
    const told =
      body
        .slice(Math.max(0, match.index - REACH), match.index + match[0].length)
        .split(/[.;\n]/u)
        .at(-1) ?? "";
    const lost = LOST.test([...told.matchAll(DECISION)].at(-1)?.[0] ?? "");
    return [
      vote(at, at + left.length, left, lost ? "votes against" : "votes for"),
      vote(end - right.length, end, right, lost ? "votes for" : "votes against"),
    ];
  });
}

function vote(start: number, end: number, digits: string, counted: string): Amount {
  return {
    start,
    end,
    value: readNumber(digits) ?? Number.NaN,
    high: null,
    unit: "vote",
    kind: "count",
    counted,
    rule: VOTE,
  };
}

export const VOTE = "en/quantity/vote";
