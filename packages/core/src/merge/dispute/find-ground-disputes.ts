import type { Fact } from "../../schema/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { Report } from "../report/index.ts";
import type { Disagreement } from "./build-dispute.ts";
import { titleDispute } from "./title-dispute.ts";

/** What follows these words is why something was done: "sanctioned over accusations of …", "citing insufficient action". */
const GROUND =
  /\b(?:over|due to|because of|citing|owing to|on (?:the )?grounds? (?:of|that)|on charges of|accused of|in response to)\s+([^.;]{4,120})/iu;
const OMISSION =
  /^(?:the |its |his |her |their |an? )*(?:alleged )?(?:insufficient|inadequate|failures?|failing|lack|inaction|not |neglect|too little)/iu;
const DEED =
  /\b(?:involvement|encourag\w+|complicity|support\w*|participat\w+|role in|facilitat\w+|aiding|running|leading|promot\w+|financ\w+|trafficking)\b/iu;

/** One act, explained by some with a deed and by others with an omission: "involvement in" against "insufficient action against". */
export function findGroundDisputes(fact: Fact, reports: readonly Report[], comparison: Comparison): Disagreement[] {
  if (fact.kind !== "event") return [];
  const grounds = reports.flatMap((report) => {
    const found = GROUND.exec(textFrom(report))?.[1];
    return found ? [{ report, ground: found }] : [];
  });
  const omitted = grounds.filter(({ ground }) => OMISSION.test(ground));
  const sources = new Set(omitted.map(({ report }) => report.source));
  const done = grounds.filter(
    ({ report, ground }) => !OMISSION.test(ground) && DEED.test(ground) && !sources.has(report.source),
  );
  if (omitted.length === 0 || done.length === 0) return [];
  return [
    {
      kind: "attribution",
      about: titleDispute("ground", reports, comparison),
      why: "Some name a deed as the ground, others a failure to act.",
      facts: [fact.id],
      versions: [
        { value: done[0]?.ground.trim() ?? "a deed", reports: done.map(({ report }) => report) },
        { value: omitted[0]?.ground.trim() ?? "an omission", reports: omitted.map(({ report }) => report) },
      ],
    },
  ];
}

/** The sentence from the act on, where its ground stands. */
function textFrom({ statement, source }: Report): string {
  const sentence = source.article.sentences[statement.sentence];
  return source.article.body.slice(statement.span.start, Math.max(statement.span.end, sentence?.end ?? 0));
}
