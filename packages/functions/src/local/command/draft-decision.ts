import { DecisionDraft, type Dossier } from "@chancery/core/schema";
import { UsageError } from "../usage-error.ts";

interface Words {
  readonly action: string;
  /** Ids as `chancery export` shows them: facts, entities, a dispute, or statements and members to split off. */
  readonly ids: readonly string[];
  readonly text?: string | undefined;
  readonly who?: string | undefined;
  readonly why?: string | undefined;
}

/** A decision from the words of a command line; facts and entities are named by what they are made of, which lasts. */
export function draftDecision(words: Words, dossier: Dossier): DecisionDraft {
  const { action, ids, text, who, why } = words;
  if (who === undefined || why === undefined) throw new UsageError("a decision takes --who NAME and --why REASON");
  const parsed = DecisionDraft.safeParse({ action, who, why, ...describeAct(action, ids, text, dossier) });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`${action}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is not a decision"}`);
  }
  return parsed.data;
}

function describeAct(action: string, ids: readonly string[], text: string | undefined, dossier: Dossier): object {
  const [first = ""] = ids;
  switch (action) {
    case "join":
    case "split": {
      const isEntity = ids.some((id) => id.includes("/") || dossier.entities.some((entity) => entity.id === id));
      return { subject: isEntity ? "entity" : "fact", members: ids.map((id) => memberOf(id, dossier)) };
    }
    case "rename":
      return { member: memberOf(first, dossier), name: text };
    case "prefer":
      return { dispute: first, version: text };
    default:
      return { statement: memberOf(first, dossier), text };
  }
}

/** The statement behind a fact's id, the member behind an entity's; ids of statements and members stand for themselves. */
function memberOf(id: string, { facts, entities }: Dossier): string {
  const statement = facts.find((fact) => fact.id === id)?.statements[0];
  const member = entities.find((entity) => entity.id === id)?.members[0];
  return statement ?? (member ? `${member.article}/${member.entity}` : id);
}
