import type { Profile } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Source } from "../report/source.ts";
import { takeArticles } from "../report/take-articles.ts";
import {
  buildNode,
  compareMembers,
  growNode,
  type NamedMember,
  type NameNode,
  nameMembers,
  nodeKeyOf,
} from "./name-node.ts";

/** The names of a set of articles, kept so that the next set need only bring what differs. */
export interface NodeState {
  /** Names by article, as they were taken in. */
  readonly taken: Map<string, readonly NamedMember[]>;
  readonly nodes: Map<string, NameNode>;
  /** The members that were set apart. */
  apart: string;
}

export function openNodes(): NodeState {
  return { taken: new Map(), nodes: new Map(), apart: "" };
}

/** Groups the local entities by type, gazetteer entry, folded name and side; an unnamed relative, or one set apart, stays on its own. */
export function collectNameNodes(
  sources: readonly Source[],
  profile: Profile,
  apart: ReadonlySet<string>,
  state: NodeState,
): NameNode[] {
  keepApart(state, apart);
  const { taken, nodes } = state;
  const { added, removed } = takeArticles(sources.map(nameMembers), taken, (members) => members);
  const [coming, going] = [added, removed].map((members) => Map.groupBy(members, (member) => nodeKeyOf(member, apart)));
  for (const key of new Set([...(coming?.keys() ?? []), ...(going?.keys() ?? [])])) {
    const node = changeNode(key, nodes.get(key), coming?.get(key) ?? [], going?.get(key) ?? [], profile);
    if (node) nodes.set(key, node);
    else nodes.delete(key);
  }
  return [...nodes.values()].sort((left, right) => compareText(left.key, right.key));
}

/** Who is set apart has another node, so that all are looked at anew. */
function keepApart(state: NodeState, apart: ReadonlySet<string>): void {
  const members = [...apart].sort(compareText).join(" ");
  if (state.apart === members) return;
  state.taken.clear();
  state.nodes.clear();
  state.apart = members;
}

function changeNode(
  key: string,
  before: NameNode | undefined,
  coming: readonly NamedMember[],
  going: readonly NamedMember[],
  profile: Profile,
): NameNode | null {
  if (before && going.length === 0) return growNode(before, coming);
  const left = new Set(going);
  const kept = (before?.members ?? []).filter((member) => !left.has(member));
  const members = [...kept, ...coming].sort(compareMembers);
  return members.length === 0 ? null : buildNode(key, members, profile);
}
