import type { LocalEntity, Profile } from "../../schema/index.ts";
import { compareText } from "../../text/index.ts";
import type { Source } from "../report/source.ts";
import { nameKey, nameWords } from "./name-words.ts";
import { type OrganizationName, takeApart } from "./organizations-agree.ts";

export interface LocalMember {
  readonly key: string;
  readonly source: Source;
  readonly entity: LocalEntity;
}

/** All local entities that carry one name as one type: they are compared with others once, not article by article. */
export interface NameNode {
  readonly key: string;
  readonly type: LocalEntity["type"];
  readonly gazetteer: string | null;
  readonly side: string | null;
  readonly words: readonly string[];
  readonly organization: OrganizationName;
  readonly members: LocalMember[];
}

/** Id of a local entity across the dossier. */
export function memberKey(article: string, entity: string): string {
  return `${article}/${entity}`;
}

/** Groups the local entities by type, gazetteer entry, folded name and side; an unnamed relative, or one set apart, stays on its own. */
export function collectNameNodes(sources: readonly Source[], profile: Profile, apart: ReadonlySet<string>): NameNode[] {
  const nodes = new Map<string, NameNode>();
  for (const source of sources) {
    for (const entity of source.extraction.entities) {
      const member = { key: memberKey(source.article.id, entity.id), source, entity };
      const named = entity.mentions.some((mention) => mention.form === "name");
      const side = entity.side ?? null;
      const parts = [entity.type, entity.gazetteer ?? "", nameKey(entity.name), side ?? ""];
      const alone = entity.gazetteer === undefined && (!named || nameKey(entity.name) === "");
      const ownGroup = alone || apart.has(member.key);
      const key = (ownGroup ? [...parts, member.key] : parts).join("|");
      const node = nodes.get(key);
      if (node) node.members.push(member);
      else
        nodes.set(key, {
          key,
          type: entity.type,
          gazetteer: entity.gazetteer ?? null,
          side,
          words: alone ? [] : nameWords(entity.name),
          organization: takeApart(entity.name, profile, entity.side),
          members: [member],
        });
    }
  }
  return [...nodes.values()].sort((left, right) => compareText(left.key, right.key));
}
