import type { Report } from "../report/index.ts";

/** How English news marks what is still open or still to come. */
const AHEAD = [
  /\b(?:remains?|is|was) (?:still )?(?:unclear|uncertain|unknown|to be (?:seen|determined|decided))\b/iu,
  /\b(?:not|yet to|to) (?:confirm|say|decide|announce|determine)\w*\s+(?:when|whether|if)\b/iu,
  /\bwhether\b.{0,60}\bwill\b/iu,
  /\b(?:plans?|planned|planning|intends?|expects?|expected|scheduled|slated|set|aims?|hopes?) to\s/iu,
  /\b(?:scheduled|slated|due|set|planned|expected) (?:for|in|on|by)\s|\bprepar(?:es|ing) for\s/iu,
  /\b(?:agreed|pledged|promised|vowed|committed) to\s+(?:continue|maintain|keep|hold|resume|meet|work|visit|send|sign|begin|start)\b/iu,
  /\binvit(?:ed|es|ation)\b.{0,40}\bto (?:visit|attend|come|join|meet|travel)\b/iu,
  /\b(?:will|would) (?:be held|hold|meet|visit|travel|take place|begin|start|sign|vote|decide|resume|announce|attend|host)\b/iu,
  /\b(?:upcoming|forthcoming|coming up|next (?:week|month|year|round|step))\b/iu,
  /\bannounced (?:an?|the|its|his|her) (?:press|news) conference\b/iu,
];

/** Words after a clause that may still belong to its plan: "she invited her guest | to visit the port". */
const REACH = 70;

const known = new WeakMap<Report, boolean>();

/** True when the report's own words point to something that had not happened yet: "agreed to maintain direct dialogue". */
export function looksAhead(report: Report): boolean {
  const ahead = known.get(report) ?? pointsAhead(report);
  known.set(report, ahead);
  return ahead;
}

function pointsAhead({ statement, source }: Report): boolean {
  if (statement.polarity === "denied" && statement.kind === "event") return false;
  const sentence = source.article.sentences[statement.sentence] ?? statement.span;
  const text = source.article.body.slice(statement.span.start, Math.min(sentence.end, statement.span.end + REACH));
  return AHEAD.some((pattern) => pattern.test(text));
}
