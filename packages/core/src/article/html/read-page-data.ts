/** A JSON-LD node with the fields that news pages use; every field may be anything. */
export type DataNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 500;

/** The objects in a page's JSON-LD scripts, containers ("@graph", lists) opened, outermost first. */
export function readPageData(scripts: readonly string[]): readonly DataNode[] {
  const nodes: DataNode[] = [];
  for (const script of scripts) {
    const queue: unknown[] = [parseLoosely(script)];
    for (let value = queue.shift(); value !== undefined && nodes.length < MOST_NODES; value = queue.shift()) {
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
      else if (isNode(value)) {
        nodes.push(value);
        for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
          if (typeof value[key] === "object" && value[key] !== null) queue.push(value[key]);
        }
      }
    }
  }
  return nodes;
}

export function isNode(value: unknown): value is DataNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON as pages write it: with comments around it, line breaks inside strings, a stray semicolon at its end. */
function parseLoosely(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, "");
  for (const candidate of [
    text,
    text.replace(/[\p{Cc}]+/gu, " "),
    text
      .replace(/[\p{Cc}]+/gu, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

const ARTICLE = /(?:Article|BlogPosting|Report|NewsItem|LiveBlogPosting|Recipe|Review)$/;

/** The node that describes the article: by type, the one with the most to say. */
export function findArticleNode(nodes: readonly DataNode[]): DataNode | null {
  const articles = nodes.filter((node) =>
    [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type)),
  );
  const rank = (node: DataNode) =>
    Number("articleBody" in node) * 2 + Number("headline" in node) + Number("datePublished" in node);
  return articles.reduce<DataNode | null>((best, node) => (best && rank(best) >= rank(node) ? best : node), null);
}
