import type { Article, Dispute, Evidence, Fact, Topic } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import { type FactChanges, gather } from "../change/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { Report, Source } from "../report/index.ts";
import type { SourceGroups } from "../source/index.ts";
import { readVoices } from "./accusation-voice.ts";
import { buildDisputes } from "./build-disputes.ts";
import { type DisputeState, openDisputes } from "./dispute-state.ts";
import { dropRepeats } from "./drop-repeats.ts";
import { findActorDisputes, readDeeds } from "./find-actor-disputes.ts";
import { findDenialDisputes, readPressReports } from "./find-denial-disputes.ts";
import { findDeniedClaims } from "./find-denied-claims.ts";
import { findDirectionDisputes, readFlows } from "./find-direction-disputes.ts";
import { findEdits } from "./find-edits.ts";
import { findExitDisputes, readExits } from "./find-exit-disputes.ts";
import { findRejectedAccusations } from "./find-rejected-accusations.ts";
import { findWithinFacts } from "./find-within-facts.ts";
import { joinDenials } from "./join-denials.ts";
import { readDenials } from "./read-denials.ts";
import { readStated } from "./read-stated.ts";
import type { SentenceEdit } from "./sentence-edits.ts";

/** What disputes are looked for in: the facts of a set and their reports, those of each article, edits of one sentence into another. */
export interface Told {
  readonly changes: FactChanges;
  readonly reportsOf: (fact: Fact) => readonly Report[];
  readonly reportsIn: (source: Source) => readonly Report[];
  readonly articleOf: (id: string) => Article | undefined;
  readonly factOf: (report: Report) => Fact | undefined;
  readonly edits: readonly SentenceEdit[];
}

/** Everything the sources disagree on, each disagreement once. */
export function findDisputes(
  { changes, reportsOf, reportsIn, articleOf, factOf, edits }: Told,
  groups: SourceGroups,
  topic: Topic,
  comparison: Comparison,
  state: DisputeState = openDisputes(),
): Dispute[] {
  const within = findWithinFacts(changes, reportsOf, comparison, groups, state.within);
  const press = gather(state.press, changes, (fact) => readPressReports(fact, reportsOf(fact)));
  const flows = gather(state.flows, changes, (fact) => readFlows(fact, reportsOf(fact), topic));
  const exits = gather(state.exits, changes, (fact) => readExits(fact, reportsOf(fact), comparison));
  const deeds = gather(state.deeds, changes, (fact) => readDeeds(fact, reportsOf(fact), comparison));
  const denied = gather(state.denied, changes, (fact) => readDenials(fact, reportsOf(fact)));
  const stated = gather(state.stated, changes, (fact) => readStated(fact, reportsOf(fact)));
  const voices = gather(state.voices, changes, (fact) => readVoices(fact, reportsOf(fact)));
  const between = [
    ...findDenialDisputes(press, peopleFinder(reportsIn, comparison)),
    ...findDirectionDisputes(flows, topic),
    ...findExitDisputes(exits, comparison),
    ...findActorDisputes(deeds, comparison),
    ...findRejectedAccusations(voices, comparison),
    ...joinDenials([...within.denials, ...findDeniedClaims(denied, stated, reportsOf, reportsIn, comparison)]),
  ];
  const read = [...within.disputes, ...buildDisputes(between, groups, changes, state.read)];
  const factsOf = (reports: readonly Report[]) => [...new Set(reports.flatMap((report) => factOf(report)?.id ?? []))];
  const differences = findEdits(edits, factsOf, read, comparison);
  const edited = buildDisputes(differences, groups, changes, state.edited);
  return dropRepeats([...read, ...edited], sentenceFinder(articleOf), state.repeats).sort((left, right) =>
    compareText(left.id, right.id),
  );
}

/** The people that an article's reports name; the reports are read anew when it becomes known that one is none. */
const known = new WeakMap<readonly Report[], ReadonlySet<string>>();

/** Finds the people that an article's reports name. */
function peopleFinder(
  reportsIn: (source: Source) => readonly Report[],
  { entity }: Comparison,
): (source: Source) => ReadonlySet<string> {
  return (source) => {
    const reports = reportsIn(source);
    const people = known.get(reports) ?? listPeople(reports, entity);
    known.set(reports, people);
    return people;
  };
}

function listPeople(reports: readonly Report[], entity: Comparison["entity"]): ReadonlySet<string> {
  const named = reports.flatMap(({ entities, speaker }) => [...entities, ...(speaker?.entity ? [speaker.entity] : [])]);
  return new Set(named.filter((id) => entity(id)?.type === "person"));
}

/** Names the sentence that evidence stands in. */
function sentenceFinder(articleOf: Told["articleOf"]): (evidence: Evidence) => string {
  return ({ article, start }) => {
    const sentences = articleOf(article)?.sentences ?? [];
    return `${article} ${sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)}`;
  };
}
