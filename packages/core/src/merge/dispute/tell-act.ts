import { isActNoun } from "../event/index.ts";
import { isKind, type Report, type ReportOf } from "../report/index.ts";

/** An act as a title names it: a clause ("US forces captured Ana Solís") or a noun with its parties ("the capture of Ana Solís"). */
export interface ActTitle {
  readonly form: "clause" | "noun";
  readonly text: string;
  /** A clause without its subject: "captured Ana Solís". */
  readonly deed?: string;
}

/** A title longer than this (words) is a sentence again. */
const MOST_WORDS = 14;

/** Parties stand this near to their verb (characters); what lies further belongs to another. */
const REACH = 60;

const PAST =
  /(?:\p{L}{2}ed|^(?:met|held|took|gave|won|lost|left|sent|shot|struck|began|made|paid|cut|hit|flew|fell|rose|spoke|sold|bought|fought|withdrew|broke|drew|swore|led|fled|quit|stepped|became|chose|sank))$/iu;
/** "shelters the rebels": what is told to go on. */
const PRESENT = /^\p{Ll}{3,}[^s]s$/u;
/** What may follow a verb that needs no object. */
const ALONE =
  /^\s*(?:[.,;)]|$|(?:on|in|at|from|after|before|over|for|by|amid|during|when|while|last|early|late|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;
const AUXILIARY = /\b(?:was|were|been|be|is|are|has|had|have|will|would)\b/u;
/** Between subject and verb: auxiliaries and adverbs only. */
const BEFORE_VERB = /^\s(?:(?:was|were|been|be|is|are|has|had|have|will|would|also|not|never|\p{Ll}+ly)\s)*$/u;
/** "Ana Solís, who had no ties to the gang, was shot": who she is stands between her and the verb. */
const RELATIVE = /^,\s(?:who|which)\s[^,;.]{2,80},(?=\s)/u;
/** "the UN | refugee agency, which | had been consulted". */
const LINKED = /^((?:\s\p{Ll}[\p{L}-]*){0,3}),?\s(?:who|which|that)(?=\s)/u;
/** What is asked is whether it happened: "had not been recalled" → "had been recalled". */
const NOT = /(?<=\s)(?:not|never)\s/u;
/** "shot | down", "called | off": what makes the verb another one. */
const PARTICLE = /^\s(?:down|up|off|out|back|home)\b/u;
const PREPOSITION = /\b(?:with|to|from|against|over|on|in|at|for|by|of|between|into)\s(?:(?:the|an?)\s)?$/u;
const ARTICLE = /^(?:the|an?)\s/u;
const ARTICLE_LAST = /(?:the|an?)\s$/u;
const POSSESSIVE = /^['’]s?\s(?:\p{Ll}+\s)?$/u;
const PRONOUN = /^(?:(?:he|she|they|it|we|i|you|him|her|them|who|which|that|those|these|this)\b|(?:his|their|its)$)/iu;
/** "their plane" of one report is no plane of theirs in a title. */
const OWNER = /^(?:his|their|its)\s/iu;

/** The best name that the reports give the event they tell of, or null where none is short and whole. */
export function tellAct(reports: readonly Report[], nameOf: (id: string) => string | null): ActTitle | null {
  const candidates = reports
    .filter((report) => isKind(report, "event"))
    .flatMap((report) => [tellByVerb(report, nameOf), tellByNoun(report, nameOf)])
    .filter((title) => title !== null)
    .filter(({ text }) => text.split(" ").length <= MOST_WORDS && !/["“”;:]/u.test(text));
  const [best] = candidates.sort(
    (left, right) =>
      right.worth - left.worth || left.text.length - right.text.length || (left.text < right.text ? -1 : 1),
  );
  if (!best) return null;
  const { worth: _, ...title } = best;
  return title;
}

interface Candidate extends ActTitle {
  /** How fully it names the act: with both sides of it, with one, alone. */
  readonly worth: number;
}

interface Placed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** True where it is known who or what this is. */
  readonly named: boolean;
}

function tellByVerb(report: ReportOf<"event">, nameOf: (id: string) => string | null): Candidate | null {
  const { body } = report.source.article;
  const { trigger } = report.statement;
  const end = trigger.end + (PARTICLE.exec(body.slice(trigger.end))?.[0].length ?? 0);
  const verb = body.slice(trigger.start, trigger.end);
  const told = body.slice(trigger.start, end);
  // "added to the list" tells of a sanction; its verb alone would not.
  if (report.words?.heads[0] !== trigger.lemma.split(" ")[0]) return null;
  const parties = placeParties(report, nameOf);
  const subject = parties.findLast(({ end }) => end <= trigger.start);
  if (!subject) return null;
  const reachBefore = body.slice(subject.end, trigger.start).replace(RELATIVE, "");
  const described = LINKED.exec(reachBefore)?.[1] ?? "";
  const between = reachBefore.replace(LINKED, "").replace(NOT, "");
  if (!BEFORE_VERB.test(between)) return null;
  const object = parties.find(({ start }) => start >= end && start - end <= REACH);
  // "freezes military, intelligence ties": of a headline's list the first word is no object.
  const isPresent = PRESENT.test(verb) && object?.named === true;
  if (!PAST.test(verb) && !AUXILIARY.test(between) && !isPresent) return null;
  const reach = object ? body.slice(end, object.start) : "";
  const link = (PREPOSITION.exec(reach)?.[0] ?? "").replace(
    object && ARTICLE.test(object.name) ? ARTICLE_LAST : "",
    "",
  );
  const whole = object !== undefined && !/[.;:—–“”"]/u.test(reach);
  const passive = /\b(?:was|were|been)\b/u.test(between);
  const deed = `${between.trimStart()}${told}${whole ? ` ${link}${object.name}` : ""}`;
  // "The US recalled its envoy": without the envoy it is half a clause.
  if (!whole && !passive && !ALONE.test(body.slice(end))) return null;
  return { form: "clause", text: `${subject.name}${described} ${deed}`, deed, worth: whole || passive ? 3 : 1 };
}

function tellByNoun(report: ReportOf<"event">, nameOf: (id: string) => string | null): Candidate | null {
  const { body } = report.source.article;
  const { trigger } = report.statement;
  const noun = body.slice(trigger.start, trigger.end);
  if (!isActNoun(noun.toLowerCase()) && !/^\sof\s/u.test(body.slice(trigger.end, trigger.end + 4))) return null;
  const parties = placeParties(report, nameOf);
  const owner = parties.findLast(({ end }) => end <= trigger.start);
  const object = parties.find(({ start }) => start >= trigger.end && start - trigger.end <= REACH);
  const reach = object ? body.slice(trigger.end, object.start) : "";
  const link = /^\s(?:of|with|on|between|against|from|to)\s(?=[^,.;:]*$)/u.exec(reach)?.[0];
  if (object && link) return { form: "noun", text: `the ${noun}${link}${object.name}`, worth: 2.5 };
  if (owner && POSSESSIVE.test(body.slice(owner.end, trigger.start)))
    return { form: "noun", text: `${owner.name}’s ${noun}`, worth: 2 };
  return { form: "noun", text: `the ${noun}`, worth: 0.5 };
}

/** "Trump administration" after "the" → "the Trump administration". */
function withArticle(text: string, body: string, start: number): string {
  // "No one was injured": whether anyone was.
  if (/^no one$/iu.test(text)) return "anyone";
  const plain = text
    .replace(/^The\b/u, "the")
    .replace(/^no\s/iu, "any ")
    .replace(OWNER, "the ");
  const article = /\b(the|an?)\s$/iu.exec(body.slice(Math.max(0, start - 5), start))?.[1];
  return article ? `${article.toLowerCase()} ${plain}` : plain;
}

const FUNCTION =
  "on|in|at|to|from|for|with|by|of|and|or|but|near|off|against|into|around|as|after|before|over|during|when|while|that|who|which|was|were|is|are|has|had|have|will|would|last|early|late|yesterday|today";
/** "US | military deportation flights": a country that only describes what the act falls on. */
const DESCRIBED = new RegExp(`^(?:\\s(?!(?:${FUNCTION})\\b)\\p{Ll}[\\p{L}-]*){1,4}`, "u");

/** The parties in the order of the text, under their own names; a pronoun names nobody. */
function placeParties(report: ReportOf<"event">, nameOf: (id: string) => string | null): Placed[] {
  const { statement, parties, source } = report;
  const { body } = source.article;
  return statement.participants
    .flatMap(({ text, span, role }, index) => {
      const id = parties[index]?.entity ?? null;
      const name =
        (id === null ? null : nameOf(id)) ?? (PRONOUN.test(text) ? null : withArticle(text, body, span.start));
      const owns = /^['’]s?\s/u.test(body.slice(span.end, span.end + 3)) && span.start >= statement.trigger.end;
      const isTime =
        statement.time !== null && span.start < statement.time.span.end && statement.time.span.start < span.end;
      const party = role !== "place" && role !== "topic" && !owns && !isTime;
      if (name === null || !party) return [];
      const isObject = id !== null && span.start >= statement.trigger.end;
      const described = isObject ? (DESCRIBED.exec(body.slice(span.end))?.[0] ?? "") : "";
      return [{ name: `${name}${described}`, start: span.start, end: span.end + described.length, named: id !== null }];
    })
    .sort((left, right) => left.start - right.start);
}
