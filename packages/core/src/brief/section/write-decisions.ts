import type { BriefingBlock, BriefingSentence, Decision, Fact } from "../../schema/index.ts";
import { formatDay } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { countedSentence, plain, writeSentence } from "../wording/index.ts";
import { heading, list } from "./write-section.ts";

/** What analysts changed in the merge's result, each with who, when and why: a reader must know what is not the sources' own. */
export function writeDecisions(context: BriefContext): BriefingBlock[] {
  const { decisions, unmetDecisions } = context.dossier;
  const unmet = new Set(unmetDecisions);
  const applied = decisions.filter(({ id }) => !unmet.has(id));
  if (applied.length === 0) return [];
  return [heading("Decisions of the desk"), list(applied.map((decision) => [tellDecision(context, decision)]))];
}

function tellDecision(context: BriefContext, decision: Decision): BriefingSentence {
  const { who, why } = decision;
  const words = `${who}, ${formatDay(decision.when.slice(0, 10))}: ${describeAct(context, decision)}. Reason: ${endSentence(why)}`;
  const fact = factOf(context, decision);
  if (!fact) return countedSentence(words);
  return writeSentence(context, [plain(words)], { evidence: fact.evidence.slice(0, 1), facts: [fact.id] });
}

function describeAct(context: BriefContext, decision: Decision): string {
  const subject = "subject" in decision && decision.subject === "entity" ? "names" : "reports";
  switch (decision.action) {
    case "join":
      return subject === "names" ? "several names are one" : "several reports are one fact";
    case "split":
      return `${decision.members.length} of the ${subject} joined by the merge ${decision.members.length === 1 ? "stands" : "stand"} apart`;
    case "rename":
      return `a name reads ${decision.name}`;
    case "hide":
      return "a fact is left out";
    case "pin":
      return "a fact comes first";
    case "note":
      return `note: ${decision.text.replace(/[.]+$/u, "")}`;
    case "prefer":
      return `in the dispute ${aboutOf(context, decision.dispute)} the version ${decision.version} is preferred`;
    default:
      return decision satisfies never;
  }
}

function aboutOf({ dossier }: BriefContext, id: string): string {
  return dossier.disputes.find((dispute) => dispute.id === id)?.about ?? id;
}

function factOf({ dossier }: BriefContext, decision: Decision): Fact | undefined {
  const statement =
    "statement" in decision ? decision.statement : "subject" in decision ? decision.members[0] : undefined;
  return dossier.facts.find(({ statements }) => statement !== undefined && statements.includes(statement));
}

const endSentence = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);
