import type { Comparison } from "../cluster/comparison.ts";
import { isKind, type Report } from "../report/index.ts";
import { type ActTitle, tellAct } from "./tell-act.ts";
import { titleAmount } from "./title-amount.ts";

/** What the sources disagree on. */
export type Question = "when" | "whether" | "where" | "who" | "ground" | "amount" | "way" | "name" | "actor";

/**
 * The title of a dispute, as an officer would put it: "When US forces captured Ana Solís", "Whether the leaders spoke to the
 * press", "How long the meeting lasted". Never a sentence of the sources.
 */
export function titleDispute(question: Question, reports: readonly Report[], { entity, nameOf }: Comparison): string {
  const act = tellAct(reports, (id) => (entity(id)?.type === "person" ? (nameOf(id) ?? null) : null));
  if (question === "amount") {
    return titleAmount(
      reports.filter((report) => isKind(report, "quantity")),
      act,
    );
  }
  return act ? ask(question, act) : ANYTHING[question];
}

/** The title of a dispute on whether an act took place: in the words of those who deny it where they name it, else of those who tell it. */
export function titleExistence(told: readonly Report[], denied: readonly Report[], comparison: Comparison): string {
  const { entity, nameOf } = comparison;
  const act = tellAct(denied, (id) => (entity(id)?.type === "person" ? (nameOf(id) ?? null) : null));
  return titleDispute("whether", act?.form === "clause" ? denied : told, comparison);
}

function ask(question: Exclude<Question, "amount">, { form, text, deed }: ActTitle): string {
  const clause = form === "clause";
  switch (question) {
    case "when":
      return clause ? `When ${text}` : `When ${text} took place`;
    case "whether":
      return clause ? `Whether ${text}` : `Whether ${text} took place`;
    case "where":
      return clause ? `Where ${text}` : `Where ${text} took place`;
    case "who":
      return clause ? `Who was meant when ${text}` : `Who is covered by ${text}`;
    case "ground":
      return clause ? `Why ${text}` : `The grounds for ${text}`;
    case "way":
      return clause ? `Which way the movement went when ${text}` : `Which way ${text} went`;
    case "actor":
      return deed === undefined ? `Who stands behind ${text}` : `Who ${deed}`;
    case "name":
      return clause ? `Who or what is meant where ${text}` : `Who or what is meant in ${text}`;
  }
}

/** Where no report names the act in a few words. */
const ANYTHING: Readonly<Record<Exclude<Question, "amount">, string>> = {
  when: "The date of one act",
  whether: "Whether one act took place",
  where: "The place of one act",
  who: "Who is covered by one act",
  ground: "The grounds for one act",
  way: "The direction of one movement",
  name: "The name given in one passage",
  actor: "Who did one act",
};
