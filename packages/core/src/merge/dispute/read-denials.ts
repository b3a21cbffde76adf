import type { Fact } from "../../schema/index.ts";
import { chooseSpeakers } from "../fact/choose-speakers.ts";
import { isKind, type Report } from "../report/index.ts";
import { propositionOf } from "./proposition-of.ts";

/** A report of a fact. */
export interface ToldReport {
  readonly fact: Fact;
  readonly report: Report;
}

/** The reports of a fact by which someone denied something: "denied that it had paid", "said no aid had been cut". */
export function readDenials(fact: Fact, reports: readonly Report[]): readonly ToldReport[] {
  return chooseSpeakers(reports)
    .filter(isDenial)
    .map((report) => ({ fact, report }));
}

function isDenial(report: Report): boolean {
  return (report.statement.attribution?.modality === "denied" && isWhole(report)) || saysItIsNotSo(report);
}

/** "denied the allegations" says of no act that it did not happen. */
const FINITE = /\b(?:has|have|had|is|are|was|were|did|does|took|been)\b/iu;

/** "denied that the boat belonged to it" says what is not so; "denied the allegations" does not. */
function isWhole(report: Report): boolean {
  const proposition = propositionOf(report);
  const before = report.evidence.text.slice(0, Math.max(0, report.evidence.text.indexOf(proposition)));
  return FINITE.test(proposition) || /\bthat\s$/u.test(before);
}

/** "no civilians were killed", "the ministry had not been consulted": the subject of a past act, and that it was none. */
const NEGATED =
  /^(?:that )?(?:no (?:\p{L}+ ){1,8}(?:had been|has been|have been|was|were)|(?:[^\s,;]+ ){1,6}(?:did|had|has|have|was|were) not(?: been)?) \p{Ll}+/iu;
/** What is only not known, not yet so or not meant denies nothing that another could state. */
const OPEN =
  /\b(?:yet|only|until|unless|whether|evidence|indication|information|proof|reason|sign|clear|comment|confirm\w*|know\w*|respon\w+|say|sure|want\w*|will|would|could)\b/iu;

function saysItIsNotSo(report: Report): boolean {
  if (!isKind(report, "claim") || report.speaker === null) return false;
  const proposition = propositionOf(report);
  return NEGATED.test(proposition) && !OPEN.test(proposition);
}
