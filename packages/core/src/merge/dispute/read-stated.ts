import type { Fact } from "../../schema/index.ts";
import { chooseSpeakers } from "../fact/choose-speakers.ts";
import type { Report } from "../report/index.ts";
import type { ToldReport } from "./read-denials.ts";

/** "No civilians were killed", "had not accepted". */
const NOT = /\b(?:no|not|never|nobody|none)\b|n['’]t\b/iu;
/** "there was no sign that it was shot down" states nothing. */
const UNPROVEN = /\bno (?:\w+ )?(?:evidence|hint|indication|proof|sign|suggestion)s? (?:that|of)\b/iu;
/** What has not happened yet is not what another denies to have happened. */
const AHEAD = /\b(?:will|would|could|may|might|if|unless|plans? to|threaten\w*)\b/iu;

/** The reports of a fact that someone puts forward as having happened. */
export function readStated(fact: Fact, reports: readonly Report[]): readonly ToldReport[] {
  return chooseSpeakers(reports)
    .filter(isStated)
    .map((report) => ({ fact, report }));
}

function isStated({ statement, evidence }: Report): boolean {
  if (statement.kind !== "claim" && statement.kind !== "event") return false;
  const { attribution, polarity } = statement;
  if (polarity === "denied" || attribution?.modality === "denied" || attribution?.modality === "conditional")
    return false;
  return !AHEAD.test(evidence.text) && !UNPROVEN.test(evidence.text) && !NOT.test(evidence.text);
}
