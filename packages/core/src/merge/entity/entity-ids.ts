import type { Source } from "../report/source.ts";
import type { EntityState } from "./entity-state.ts";
import { nameMembers, nodeKeyOf } from "./name-node.ts";

/** Entity ids of an article's local entities, by local id. */
export type LocalIds = ReadonlyMap<string, string>;

/** Who an article's local entities are in the dossier. */
export interface EntityIds {
  /** The same map as before, as long as none of the article's entities changed its id, type or side. */
  idsIn(source: Source): LocalIds;
}

/** What was found for an article, and at which version of the state. */
export interface LookedUp {
  readonly version: object;
  readonly faces: readonly string[];
  readonly ids: LocalIds;
}

export function lookUpIds({ faces: faceOf, version, looked }: EntityState, apart: ReadonlySet<string>): EntityIds {
  return {
    idsIn: (source) => {
      const before = looked.get(source.extraction);
      if (before?.version === version) return before.ids;
      const members = nameMembers(source);
      const faces = members.map((member) => faceOf.get(nodeKeyOf(member, apart)) ?? "");
      const same = before?.faces.every((face, index) => face === faces[index]) ?? false;
      const ids =
        before && same
          ? before.ids
          : new Map(members.map(({ entity }, index) => [entity.id, idIn(faces[index] ?? "")] as const));
      looked.set(source.extraction, { version, faces, ids });
      return ids;
    },
  };
}

function idIn(face: string): string {
  return face.slice(0, face.indexOf("|"));
}
