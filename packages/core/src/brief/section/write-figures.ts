import type { BriefingBlock, BriefingSentence } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { spreadEvidence } from "../citation/index.ts";
import { capitalize, countedSentence, countNoun, joinList, writeSentence } from "../wording/index.ts";
import { figureChart } from "./figure-chart.ts";
import { type Figure, type FigureValue, isFigure, rivalFigures } from "./rival-figures.ts";
import { paragraph } from "./write-section.ts";

const MOST = 10;
/** How far back a figure that rose is followed; all its states are in the data. */
const MOST_EARLIER = 3;
const COLUMNS = ["What", "Value", "As of", "Who says so"].map((title) => ({ title, align: "left" as const }));

/** Quantities with their bounds as written; values that rival each other stand in one row. */
export function writeFigures(context: BriefContext): BriefingBlock[] {
  const figures = rivalFigures(context, context.ranked.filter(isFigure));
  if (figures.length === 0) return [];
  const shown = figures.slice(0, MOST);
  const chart = figureChart(shown);
  const rest = `And ${countNoun(figures.length - MOST, "more figure")} in the data.`;
  return [
    {
      kind: "table",
      caption: "Figures as the sources give them",
      columns: COLUMNS,
      rows: shown.map((figure) => writeRow(context, figure)),
    },
    ...(chart ? [chart] : []),
    ...(figures.length > MOST ? [paragraph(countedSentence(rest))] : []),
  ];
}

function writeRow(context: BriefContext, { measure, values }: Figure): (readonly BriefingSentence[])[] {
  const days = [...new Set(values.flatMap(({ fact }) => (fact.date ? [formatInterval(fact.date)] : [])))];
  const sayers = values.map((value) => whoSays(context, value));
  return [
    [countedSentence(nameMeasure(measure, values[0]?.fact.quantity?.unit ?? ""))],
    values.flatMap(({ words, evidence, fact }, index) => [
      writeSentence(context, `${index === 0 ? "" : "or "}${words}`, {
        evidence: spreadEvidence(evidence, context.articles),
        facts: [fact.id],
      }),
      ...fact.history.slice(0, MOST_EARLIER).map((earlier) =>
        writeSentence(context, `(earlier ${earlier.value})`, {
          evidence: spreadEvidence(earlier.evidence, context.articles),
        }),
      ),
    ]),
    [countedSentence(days.length === 0 ? "not stated" : joinList(days))],
    [countedSentence(joinSayers(sayers))],
  ];
}

/** In the order of their values: "two publishers; one publisher", "one publisher each". */
function joinSayers(sayers: readonly string[]): string {
  const [first = "", ...others] = sayers;
  if (others.length === 0 || others.some((other) => other !== first)) return sayers.join("; ");
  return /publishers?$/u.test(first) ? `${first} each` : first;
}

const CURRENCY = /^[A-Z]{3}$/u;

/** "For information" is a sum for information: what a figure is of, as a label. */
function nameMeasure(measure: string, unit: string): string {
  const own = measure.replace(/^worth of /u, "");
  return /^(?:for|in|to|on|from|towards?) /u.test(own) && CURRENCY.test(unit) ? `Sum ${own}` : capitalize(own);
}

/** The source that the articles name, else the outlet or how many publishers say so themselves. */
function whoSays({ entities, articles }: BriefContext, { fact, evidence, independentSources }: FigureValue): string {
  const source = fact.attribution ? (entities.get(fact.attribution.source)?.name ?? fact.attribution.source) : "";
  // "Is accused of", "allegedly": the word that hedges is nobody.
  if (fact.attribution?.modality === "alleged" && /^\p{Ll}+$/u.test(source)) return "alleged, by whom is not said";
  if (source && !/^e-/u.test(source)) return capitalize(source);
  const outlets = [...new Set(evidence.map(({ article }) => articles.get(article)?.outlet ?? ""))];
  const [only] = outlets;
  return independentSources === 1 && outlets.length === 1 && only ? only : countNoun(independentSources, "publisher");
}
