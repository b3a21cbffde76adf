import { cleanLine } from "../charset/clean-text.ts";
import { isPersonName, readByline } from "../plain/read-byline.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { PageContext } from "./page-context.ts";
import { isNode } from "./read-page-data.ts";

const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "cxenseparse:author",
  "dc.creator.name",
  "twitter:data1",
];
const NOBODY =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial(?: (?:staff|team))?)?|guest|author|unknown|none|n\/a|webmaster|news ?desk|redacci[oó]n|redaktion|user|team|contributor|web ?desk|online desk|null|undefined)$/i;

/** Names of the authors: from JSON-LD, then <meta>, then elements that are marked as byline. */
export function findAuthors(context: PageContext, site: string | null): readonly string[] {
  const found = [fromData(context), fromMeta(context), fromMarks(context)].map((names) => cleanNames(names, site));
  return found.find((names) => names.some(isPersonName)) ?? found.find((names) => names.length > 0) ?? [];
}

function fromData({ article, nodes }: PageContext): readonly string[] {
  const entries = [article?.["author"] ?? article?.["creator"]].flat();
  return entries.flatMap((entry): string[] => {
    if (typeof entry === "string") return [entry];
    if (!isNode(entry)) return [];
    const known =
      typeof entry["name"] === "string" || Array.isArray(entry["name"])
        ? entry
        : nodes.find((node) => node["@id"] === entry["@id"] && "name" in node);
    return [known?.["name"]].flat().filter((name) => typeof name === "string");
  });
}

function fromMeta({ page }: PageContext): readonly string[] {
  const key = META.find((name) => page.meta.get(name)?.some((value) => !/^https?:|^@|\d{2}|facebook\.com/.test(value)));
  const values = key ? (page.meta.get(key) ?? []) : [];
  return values.filter(
    (value) => !/^https?:|facebook\.com/.test(value) && (key !== "twitter:data1" || isPersonName(value)),
  );
}

function fromMarks({ page }: PageContext): readonly string[] {
  const isAuthor = /author|byline|by-line|writer|reporter|autor|contributor/;
  const marks = page.marked.filter(
    ({ tag, attributes, names, text }) =>
      text !== "" &&
      text.length <= 120 &&
      tag !== "time" &&
      tag !== "h1" &&
      (/\bauthor\b/.test(attributes["itemprop"] ?? "") || attributes["rel"] === "author" || isAuthor.test(names)),
  );
  const strong = marks.filter(
    (mark) =>
      mark.attributes["rel"] === "author" ||
      /\b(?:author|name)\b/.test(mark.attributes["itemprop"] ?? "") ||
      /author-?_?name|byline/.test(mark.names),
  );
  for (const mark of [...strong, ...marks]) {
    const names = readByline(mark.text.split(/\s[|•·]\s|\s{2}|\bUpdated\b|\bPublished\b|\d/u)[0]?.trim() ?? "");
    if (names) return names;
  }
  const line = page.blocks.find((block) => block.text.length < 80 && /^(?:by|por|von|par)\s+\p{Lu}/iu.test(block.text));
  return line ? (readByline(line.text.split(/\s[|•·]\s|\d/u)[0]?.trim() ?? "") ?? []) : [];
}

function cleanNames(names: readonly string[], site: string | null): readonly string[] {
  const parts = names.flatMap((name) => {
    const text = cleanLine(decodeEntities(name))
      .replace(/^(?:by|por|von|par|written by|posted by)\s+/iu, "")
      .replace(/\s*\((?:https?:|@).*$/u, "");
    return readByline(text) ?? (/^https?:|@/.test(text) ? [] : [text]);
  });
  const known = (site ?? "").toLowerCase();
  return [...new Set(parts)].filter(
    (name) => name.length > 1 && name.length <= 80 && !NOBODY.test(name) && name.toLowerCase() !== known,
  );
}
