import type { BriefingBlock, Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { contentWords, wordOverlap } from "../select/index.ts";
import { labelOf, tellEvent } from "./tell-event.ts";

const MOST = 6;
const FEWEST = 3;
const SAME_WORDS = 0.5;

interface Bar {
  readonly label: string;
  readonly sources: number;
  readonly disputed: boolean;
}

/** How many independent publishers report the facts that most turns on; nothing where hardly any is corroborated. */
export function corroborationChart(context: BriefContext): BriefingBlock[] {
  const bars: Bar[] = [];
  for (const fact of context.ranked) {
    if (bars.length === MOST) break;
    if (fact.kind !== "event" || fact.independentSources < 2) continue;
    const label = nameEvent(context, fact);
    if (!label || bars.some((bar) => wordOverlap(contentWords(bar.label), contentWords(label)) >= SAME_WORDS)) continue;
    bars.push({ label, sources: fact.independentSources, disputed: fact.status === "disputed" });
  }
  if (bars.length < FEWEST) return [];
  bars.sort((left, right) => right.sources - left.sources);
  const alt = bars
    .map(({ label, sources, disputed }) => `${label}: ${sources}${disputed ? ", disputed" : ""}`)
    .join(". ");
  const title = "Independent publishers that report each key fact";
  return [{ kind: "chart", title, alt: `${alt}.`, data: { chart: "corroboration", bars } }];
}

function nameEvent(context: BriefContext, fact: Fact): string | null {
  const known = context.topic.background.find(({ id }) => id === fact.background);
  if (known) return known.summary.replace(/\.$/u, "");
  const told = tellEvent(context, fact);
  return told && labelOf(told.parts);
}
