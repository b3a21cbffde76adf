import type { BriefingBlock } from "../../schema/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, countNoun, writeSentence } from "../wording/index.ts";
import { list } from "./write-section.ts";

/** What the sources leave open and what was not read. */
export function writeGaps(context: BriefContext): BriefingBlock[] {
  const { facts, articles } = context.dossier;
  const single = facts.filter(({ independentSources }) => independentSources < 2).length;
  const undated = articles.filter(({ publishedAt }) => publishedAt === null).length;
  return [
    list([
      [writeSentence(context, `${capitalize(countNoun(single, "fact"))} of ${facts.length} rest on one publisher.`)],
      [writeSentence(context, `${capitalize(countNoun(undated, "article"))} have no known date.`)],
    ]),
  ];
}
