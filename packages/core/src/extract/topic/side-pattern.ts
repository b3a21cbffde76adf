import type { Side, Topic } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

/** One pattern a side and topic, as it is asked for every article. */
const prepared = new WeakMap<Topic, Map<string, RegExp>>();

/** Matches every name of a side in folded text: country, government, and the people and institutions known to belong to it. */
export function sidePattern(side: Side, topic: Topic): RegExp {
  const known = prepared.get(topic) ?? new Map<string, RegExp>();
  prepared.set(topic, known);
  const found = known.get(side.id) ?? makePattern(side, topic);
  known.set(side.id, found);
  return found;
}

function makePattern(side: Side, topic: Topic): RegExp {
  const people = topic.gazetteer.filter((entry) => entry.side === side.id);
  const names = [
    side.name,
    ...side.adjectives,
    ...side.names,
    ...side.governments,
    ...people.flatMap((entry) => [entry.name, ...entry.aliases]),
  ];
  const longestFirst = [...new Set(names.map(foldText))].sort((left, right) => right.length - left.length);
  return new RegExp(`(?<![a-z0-9])(?:${longestFirst.map(escapePattern).join("|")})(?![a-z0-9])`, "g");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
