import { conceptsOf } from "../event/index.ts";
import type { ReportOf } from "../report/index.ts";
import { contentStems, shareAny } from "../word/index.ts";

type Figure = ReportOf<"quantity">;

/** What those who are counted do or suffer, in whatever words: "eight sailors injured", "seven sailors were wounded". */
const DEEDS = new Set("capture deport evict extradite injure kill protest rescue".split(" "));

/** Those counted may be named by what they do. */
const PROTESTERS = /^(?:demonstrator|marcher|protester|protestor)$/u;

const known = new WeakMap<Figure, ReadonlySet<string>>();

/** The deeds by which a count is told from another of the same noun. */
export function countedDeeds(figure: Figure): ReadonlySet<string> {
  const deeds = known.get(figure) ?? readDeeds(figure);
  known.set(figure, deeds);
  return deeds;
}

function readDeeds({ statement, source }: Figure): ReadonlySet<string> {
  if (PROTESTERS.test(statement.quantity.unit)) return new Set(["protest"]);
  const event = source.extraction.statements.find(({ id }) => id === statement.of);
  if (event?.kind !== "event") return new Set();
  const deeds = conceptsOf([event.trigger.lemma], "");
  return new Set([...deeds].filter((deed) => DEEDS.has(deed)));
}

/** "14 paramilitary leaders", "15 paramilitary chiefs": those sent away together, under two nouns. */
export function areSentTogether(left: Figure, right: Figure): boolean {
  const isSent = ["deport", "extradite"].some((deed) => countedDeeds(left).has(deed) && countedDeeds(right).has(deed));
  return isSent && shareAny(kindOf(left), kindOf(right));
}

/** What they are, without where they are sent: "paramilitary chiefs". */
function kindOf({ statement }: Figure): ReadonlySet<string> {
  return new Set(contentStems(statement.quantity.measure.split(/\s(?:from|to)\s/u)[0] ?? ""));
}

/** "200 protesters burned flags" and "1,000 people rallied" count one crowd. */
export function areOneCrowd(left: Figure, right: Figure): boolean {
  return countedDeeds(left).has("protest") && countedDeeds(right).has("protest");
}
