import type { Fact } from "../../schema/index.ts";
import { foldText, termPattern } from "../../text/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { inlineText } from "../wording/index.ts";
import type { Worded } from "./word-candidate.ts";

/** What a sentence is about stands in its first words; what follows them says how and where. */
const FIRST_WORDS = 14;
const LATER = 0.5;

/** Who gave a figure is not what the sentence is about. */
const SOURCE = /,? according to [^,.;]+/giu;

/** What none of the profile's subjects covers. */
export const OTHER_SUBJECT = { id: "other-matters", title: "Other matters" } as const;

/** Names the subject that a sentence treats. */
export type SubjectOf = (sentence: Pick<Worded, "parts" | "facts">) => string;

/**
 * Finds the subject by the profile's terms in the words that are printed, not in what they were cut from, then by the
 * facts told. A subject of which every report speaks tells less than one of which few do; of equals the profile's first.
 */
export function openSubjects({ topic, dossier }: Pick<BriefContext, "topic" | "dossier">): SubjectOf {
  const subjects = topic.profile.subjects.map(({ id, terms }) => {
    const treated = dossier.facts.filter(({ topics }) => topics.includes(id)).length;
    return { id, pattern: termPattern(terms), weight: 1 + Math.log((1 + dossier.facts.length) / (1 + treated)) };
  });
  const dropTitles = openTitles(dossier);
  const ids = subjects.map(({ id }) => id);
  return ({ parts, facts }) => {
    const text = foldText(dropTitles(inlineText(parts)).replace(SOURCE, ""));
    const head = text.split(" ").slice(0, FIRST_WORDS).join(" ").length;
    const terms = findTerms(text, subjects);
    const scores = subjects.map(({ id, weight }) => {
      const own = new Map(terms.filter(({ subject }) => subject === id).map(({ words, at }) => [words, at]));
      const said = [...own.values()].reduce((total, at) => total + (at < head ? 1 : LATER), 0);
      return weight * said + shareOf(facts, id);
    });
    const most = Math.max(...scores);
    return (most > 0 && ids[scores.indexOf(most)]) || OTHER_SUBJECT.id;
  };
}

/** "Foreign Minister Berg said" is no sentence on foreign affairs: makes the function that takes titles before names out. */
function openTitles({ entities }: BriefContext["dossier"]): (text: string) => string {
  const titles = new Set(entities.flatMap(({ roles }) => roles.map(({ title }) => title)));
  if (titles.size === 0) return (text) => text;
  const escaped = [...titles]
    .sort()
    .map((title) => title.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/defen[cs]e/giu, "defen[cs]e"));
  const title = new RegExp(`\\b(?:${escaped.join("|")})(?=,? (.))`, "giu");
  return (text) => text.replace(title, (words, next: string) => (/\p{Lu}/u.test(next) ? "" : words));
}

interface Term {
  readonly subject: string;
  readonly words: string;
  readonly at: number;
}

/** Terms in their place, the first place of each last; "trade" inside another subject's "drug trade" is none. */
function findTerms(text: string, subjects: readonly { readonly id: string; readonly pattern: RegExp }[]): Term[] {
  const all = subjects.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ subject: id, words: match[0], at: match.index })),
  );
  return all
    .filter(
      ({ words, at }) =>
        !all.some((other) => other.words.length > words.length && other.at <= at && at < other.at + other.words.length),
    )
    .reverse();
}

/** How much of what the facts of a sentence turn on belongs to a subject, 0 … 1. */
function shareOf(facts: readonly Fact[], id: string): number {
  const all = facts.reduce((total, { salience }) => total + salience, 0);
  const own = facts.reduce(
    (total, { topics, salience }) => total + (topics.includes(id) ? salience / topics.length : 0),
    0,
  );
  return all === 0 ? 0 : own / all;
}
