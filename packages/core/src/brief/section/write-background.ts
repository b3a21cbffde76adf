import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { splitQuotes, writeSentence } from "../wording/index.ts";
import { list } from "./write-section.ts";

const MOST = 6;

/** What was known before any article was read and bears on what they report; dated events stand in the timeline. */
export function writeBackground(context: BriefContext): BriefingBlock[] {
  const confirmed = new Set(context.dossier.facts.flatMap(({ background }) => background ?? []));
  const facts = context.topic.background
    .filter(({ id, kind, date }) => confirmed.has(id) && !(kind === "event" && date !== null))
    .slice(0, MOST);
  if (facts.length === 0) return [];
  return [
    list(
      facts.map((fact) => [
        writeSentence(context, splitQuotes(fact.summary) ?? fact.summary, { background: [fact.id] }),
      ]),
    ),
  ];
}
