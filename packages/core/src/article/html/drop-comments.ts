import type { LineFacts } from "../content/line-facts.ts";
import type { Page } from "./page.ts";

/** "comments", "comment-list", "disqus_thread"; "commentary" is a kind of article. */
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])|disqus|(?:^|[\s_-])commentlist(?:$|[\s_-])/;
/** So many paragraphs elsewhere are the article, however much the readers wrote below it. */
const FEWEST = 2;

/** Drops what stands in a part for the readers' comments, where a text stands outside it. */
export function dropComments(
  { elements, blocks }: Page,
  facts: readonly LineFacts[],
  kept: readonly boolean[],
): readonly boolean[] {
  const commented: boolean[] = [];
  // The class of <body> may say whether comments are open.
  for (const { names, parent, tag } of elements)
    commented.push(commented[parent] === true || (tag !== "body" && tag !== "html" && COMMENTS.test(names)));
  const isComment = (index: number) => commented[blocks[index]?.element ?? 0] === true;
  const text = kept.filter((keep, index) => keep && facts[index]?.prose && !isComment(index)).length;
  return text < FEWEST ? kept : kept.map((keep, index) => keep && !isComment(index));
}
