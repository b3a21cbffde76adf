import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { contentWords, wordFact, wordOverlap } from "../select/index.ts";
import { inlineText } from "../wording/index.ts";

const MOST = 6;
const FEWEST = 3;
const MOST_WORDS = 16;
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
    const worded = wordFact(context, fact, { most: MOST_WORDS });
    const label = worded && inlineText(worded.parts).replace(/\.$/u, "");
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
