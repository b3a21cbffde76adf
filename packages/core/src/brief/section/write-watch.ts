import type { BriefingBlock } from "../../schema/index.ts";
import { formatInterval } from "../../time/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { emphasis, plain, writeSentence } from "../wording/index.ts";
import { list } from "./write-section.ts";

const MOST = 10;

/** What is still to come, earliest first. */
export function writeWatch(context: BriefContext): BriefingBlock[] {
  const items = context.dossier.watch.slice(0, MOST).map(({ date, summary, evidence, fact }) => {
    const parts = [emphasis(`${date ? formatInterval(date) : "No date"}: `), plain(summary)];
    return [writeSentence(context, parts, { evidence, facts: fact ? [fact] : [] })];
  });
  return items.length === 0 ? [] : [list(items)];
}
