import type { BriefingBlock, Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { rewordFact, writeSentence } from "../wording/index.ts";
import { heading, list } from "./write-section.ts";

const PER_SUBJECT = 6;

/** Events and claims by subject, those with most independent sources first. */
export function writeDevelopments(context: BriefContext): BriefingBlock[] {
  return context.topic.profile.subjects.flatMap((subject) => {
    const facts = context.ranked.filter((fact) => isDevelopment(fact) && fact.topics[0] === subject.id);
    const items = facts.slice(0, PER_SUBJECT).flatMap((fact) => {
      const reworded = rewordFact(context, fact);
      return reworded ? [[writeSentence(context, reworded.parts, { evidence: fact.evidence, facts: [fact.id] })]] : [];
    });
    return items.length === 0 ? [] : [heading(subject.title, subject.id), list(items)];
  });
}

function isDevelopment({ kind }: Fact): boolean {
  return kind === "event" || kind === "claim";
}
