import { UnreadableArticle } from "../../error/index.ts";
import { cleanUrl } from "../build/identify-content.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { findDay } from "../date/parse-day.ts";
import { type ArticleDraft, emptyDraft, type Piece } from "../draft.ts";
import { textOf } from "../html/page-context.ts";
import { readContent } from "../html/read-fragment.ts";
import { type DataNode, isNode } from "../html/read-page-data.ts";
import { holdLimit, type ReadLimits } from "../read-limits.ts";

/** IPTC ninjs (1 to 3), schema.org NewsArticle, or a list of either. */
export function readJson(file: string, json: string, limits: ReadLimits): readonly ArticleDraft[] {
  const nodes = findNodes(parse(file, json));
  holdLimit(file, limits, "articles", nodes.length);
  if (nodes.length > 0) return nodes.map(toDraft);
  throw new UnreadableArticle(file, "unsupported", "the JSON is neither ninjs nor a schema.org article", {
    hint: "An article has a headline and articleBody (schema.org) or body_text, body_html or bodies (ninjs).",
  });
}

function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new UnreadableArticle(file, "damaged", "the JSON cannot be parsed", { cause });
  }
}

/** The articles in a document; a briefing of ours, which has a title too, is none. */
function findNodes(value: unknown): readonly DataNode[] {
  const outer = isNode(value) ? (value["@graph"] ?? value.items ?? value.associations ?? value) : value;
  const own = isNode(value) && bodyOf(value) !== null ? value : outer;
  return [own]
    .flat()
    .filter((node): node is DataNode => isNode(node) && (bodyOf(node) !== null || titleOf(node) !== null))
    .filter((node) => !("edition" in node && "citations" in node));
}

function bodyOf(node: DataNode): string | null {
  const bodies = Array.isArray(node.bodies) ? node.bodies.filter(isNode) : [];
  const html =
    bodies.find((body) => /html/.test(String(body.contenttype ?? body.contentType ?? body.role ?? ""))) ?? bodies[0];
  return (
    textOf(html?.value) ??
    textOf(node.body_html) ??
    textOf(node.body_xhtml) ??
    textOf(node.articleBody) ??
    textOf(node.body_text) ??
    textOf(node.content_html) ??
    textOf(node.content_text)
  );
}

function valueIn(list: unknown): string | null {
  const [first] = Array.isArray(list) ? list.filter(isNode) : [];
  return textOf(first?.value);
}

function titleOf(node: DataNode): string | null {
  return textOf(node.headline) ?? valueIn(node.headlines) ?? textOf(node.title);
}

function toDraft(node: DataNode): ArticleDraft {
  const title = titleOf(node);
  const dek =
    textOf(node.alternativeHeadline) ??
    textOf(node.description_text) ??
    valueIn(node.descriptions) ??
    textOf(node.description);
  const body = bodyOf(node);
  const front: Piece[] = [];
  if (title) front.push({ kind: "headline", text: cleanLine(title) });
  if (dek && body) front.push({ kind: "dek", text: cleanLine(dek) });
  const day = findDay(
    textOf(node.datePublished) ??
      textOf(node.firstcreated) ??
      textOf(node.date_published) ??
      textOf(node.versioncreated) ??
      "",
  )?.day;
  const isSchema = "@type" in node || "articleBody" in node;
  return {
    ...emptyDraft(isSchema ? "schema-org" : "ninjs"),
    title: title && cleanLine(title),
    dek: body && dek ? cleanLine(dek) : null,
    pieces: [...front, ...readContent(body ?? dek ?? "")],
    byline: namesOf(node.author ?? node.creator ?? node.byline ?? node.authors),
    outlet:
      textOf(node.publisher) ?? textOf(node.source) ?? textOf(node.copyrightholder) ?? textOf(node.sourceOrganization),
    section: textOf(node.articleSection) ?? textOf(node.subject),
    url: cleanUrl(textOf(node.url) ?? textOf(node.mainEntityOfPage) ?? textOf(node.uri) ?? ""),
    published: day ? { start: day, end: day, precision: "day", basis: "metadata" } : null,
    language: (textOf(node.inLanguage) ?? textOf(node.language) ?? "").slice(0, 2).toLowerCase() || null,
    summaryOnly: body === null,
  };
}

function namesOf(value: unknown): readonly string[] {
  const names = [value].flat().flatMap((entry) => textOf(entry) ?? []);
  return names.flatMap((name) => name.replace(/^by\s+/i, "").split(/\s*(?:;|,|\band\b)\s*/)).filter(Boolean);
}
