import type { DecisionDraft, Dossier } from "@chancery/core/schema";

/** The ids in a decision that the dossier does not know: statements, members of entities ("article/e1"), a dispute or its version. */
export function unknownParts(draft: DecisionDraft, { facts, entities, disputes }: Dossier): readonly string[] {
  const isStatement = (id: string) => facts.some(({ statements }) => statements.includes(id));
  const isMember = (id: string) =>
    entities.some(({ members }) => members.some(({ article, entity }) => `${article}/${entity}` === id));
  switch (draft.action) {
    case "join":
    case "split":
      return draft.members.filter((id) => !(draft.subject === "fact" ? isStatement(id) : isMember(id)));
    case "rename":
      return isMember(draft.member) ? [] : [draft.member];
    case "prefer": {
      const dispute = disputes.find(({ id }) => id === draft.dispute);
      if (!dispute) return [draft.dispute];
      return dispute.versions.some(({ value }) => value === draft.version) ? [] : [draft.version];
    }
    default:
      return isStatement(draft.statement) ? [] : [draft.statement];
  }
}
