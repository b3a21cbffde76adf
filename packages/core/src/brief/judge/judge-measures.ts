import type { Fact } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { joinList } from "../wording/index.ts";
import { involvesBothSides } from "./involves-both-sides.ts";
import type { Judgment } from "./judgment.ts";
import { nameMeasures } from "./name-measures.ts";
import { rateConfidence } from "./rate-confidence.ts";
import { selectBasis } from "./select-basis.ts";

const YEAR_DAYS = 400;
const RECENT_DAYS = 60;
const FEWEST_FACTS = 2;
const MOST_FACTS = 5;

const EASING = /\b(?:lift|eas|waiv|remov|delist|unfreez|restor|reinstat|suspend)\p{Ll}*\b/u;
const IN_FORCE =
  /\bremain\p{Ll}* in (?:place|force|effect)\b|\b(?:has|have) not (?:yet )?been (?:lifted|eased|removed)\b/u;
const textsOf = ({ evidence, summary }: Fact) => [summary, ...evidence.map(({ text }) => text)];

/**
 * Sanctions stay until somebody lifts them: no report of their lifting, or one that they stay, makes early relief unlikely.
 * What was only threatened, or settled since, carries no judgment.
 */
export function judgeMeasures(context: BriefContext): Judgment | null {
  const imposed = selectBasis(context, { types: ["sanction"], within: YEAR_DAYS }).filter(
    (fact) =>
      (fact.eventStatus === "happened" || fact.eventStatus === "ongoing") &&
      involvesBothSides(context, fact) &&
      nameMeasures(textsOf(fact)).length > 0,
  );
  const lead = imposed.filter(({ independentSources }) => independentSources > 1);
  if (lead.length === 0) return null;
  const subjects = [...new Set(lead.flatMap(({ topics }) => topics))];
  const recent = { subjects, within: RECENT_DAYS };
  const eased = selectBasis(context, { ...recent, types: ["yield"] }).filter((fact) =>
    textsOf(fact).some((text) => EASING.test(text)),
  );
  const inForce = context.ranked.filter((fact) => textsOf(fact).some((text) => IN_FORCE.test(text))).slice(0, 1);
  const settled = selectBasis(context, { ...recent, types: ["agree", "retreat"] });
  const basis = [...new Set([...lead, ...inForce, ...eased, ...imposed])].slice(0, MOST_FACTS);
  if (basis.length < FEWEST_FACTS || (settled.length > 0 && inForce.length === 0)) return null;
  const measures = joinList(nameMeasures(lead.flatMap(textsOf)));
  const open = eased.length > 0 && inForce.length === 0;
  return {
    statement: open
      ? `There is a {} of further relief from the ${measures} in the coming weeks.`
      : `Full relief from the ${measures} reported in force is {} in the coming weeks.`,
    likelihood: open ? "roughly even chance" : "unlikely",
    confidence: rateConfidence(context, basis),
    basis,
    indicator: "An official notice that ends or suspends them, a general licence or a new waiver would change it.",
  };
}
