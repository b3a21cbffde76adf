import { findBoilerplate } from "../boilerplate/find-boilerplate.ts";
import { cleanLine } from "../charset/clean-text.ts";
import { monthNumber } from "../date/month-names.ts";
import { readDateLine } from "../date/read-date-line.ts";
import { isPersonName, readByline } from "../plain/read-byline.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { Page } from "./page.ts";
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
  const entries = [article?.author ?? article?.creator].flat();
  return entries.flatMap((entry): string[] => {
    if (typeof entry === "string") return [entry];
    if (!isNode(entry)) return [];
    const known =
      typeof entry.name === "string" || Array.isArray(entry.name)
        ? entry
        : nodes.find((node) => node["@id"] === entry["@id"] && "name" in node);
    return [known?.name].flat().filter((name) => typeof name === "string");
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
      text.length <= 160 &&
      tag !== "time" &&
      tag !== "h1" &&
      (/\bauthor\b/.test(attributes.itemprop ?? "") ||
        attributes.rel === "author" ||
        isAuthor.test(names) ||
        /\/(?:author|autor)s?\//.test(attributes.href ?? "")),
  );
  const strong = marks.filter(
    (mark) =>
      mark.attributes.rel === "author" ||
      /\b(?:author|name)\b/.test(mark.attributes.itemprop ?? "") ||
      /author-?_?name|byline/.test(mark.names),
  );
  for (const mark of [...strong, ...marks]) {
    const names = readMark(mark.text);
    if (names.length === 0) continue;
    // Co-authors stand side by side in elements of the same kind.
    const peers = marks.filter(
      (peer) => peer.tag === mark.tag && peer.names === mark.names && Math.abs(peer.block - mark.block) <= 1,
    );
    return [...new Set(peers.flatMap((peer) => readMark(peer.text)))];
  }
  return fromLines(page);
}

/** Names in a marked element, without the date or role that follows: "By Ann Lee December 2, 2025" → Ann Lee. */
function readMark(text: string): readonly string[] {
  const cut =
    text
      .split(/\s[|•·⋅]\s|\b(?:Updated|Published|Posted)\b|\d/u)[0]
      ?.replace(/[\s,]+(?:on|in|and)?\s*$/u, "")
      .trim() ?? "";
  const names = readByline(cut) ?? [];
  return names
    .flatMap((name) => withoutMonth(name))
    .filter((name) => isPersonName(name) && findBoilerplate(name) === null);
}

/** Months and days that are nobody's name; "May" and "April" are. */
const NO_NAME =
  /^(?:january|february|july|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** A name without the month behind it, and once where its element said it twice: "Ann Lee Ann Lee" → Ann Lee. */
function withoutMonth(name: string): readonly string[] {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const half = words.slice(0, words.length / 2);
  if (half.length > 1 && words.slice(half.length).join(" ") === half.join(" ")) return [half.join(" ")];
  const dated = NO_NAME.test(last) || (words.length > 2 && monthNumber(last) !== null && last.length > 2);
  const kept = dated ? words.slice(0, -1) : words;
  return kept.length > 1 ? [kept.join(" ")] : [];
}

/** "By Ann Lee" on a line near the title, or a name alone between title and date. */
function fromLines(page: Page): readonly string[] {
  const title = page.marked.find((mark) => mark.tag === "h1")?.block ?? 0;
  const near = page.blocks.slice(Math.max(0, title - 4), title + 10).map((block) => block.text);
  const labelled = [...near, ...page.blocks.map((block) => block.text)].find(
    (text) =>
      text.length < 100 &&
      /^(?:(?:written|posted|published|words|story|reported) )?(?:by|por|von|par)[\s:]+\p{Lu}/iu.test(text),
  );
  if (labelled) return readMark(labelled);
  const alone = near.findIndex(
    (text, index) =>
      isPersonName(text) &&
      [near[index - 1], near[index + 1]].some((line) => line !== undefined && readDateLine(line) !== null),
  );
  return alone < 0 ? [] : readMark(near[alone] ?? "");
}

function cleanNames(names: readonly string[], site: string | null): readonly string[] {
  const parts = names.flatMap((name) => {
    const text = cleanLine(decodeEntities(name))
      .replace(/^(?:by|por|von|par|written by|posted by)\s+/iu, "")
      .replace(/\s*\((?:https?:|@).*$/u, "")
      .replace(/^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]+)$/u, "$2 $1");
    return readByline(text) ?? (/^https?:|@|^[\d\s]+$/.test(text) ? [] : [text]);
  });
  const known = (site ?? "").toLowerCase();
  const good = [...new Set(parts)].filter(
    (name) =>
      name.length > 1 &&
      name.length <= 80 &&
      !NOBODY.test(name) &&
      name.toLowerCase() !== known &&
      findBoilerplate(name) === null,
  );
  // Beside a person, the outlet's own name is no author.
  const people = good.filter(isPersonName);
  return people.length > 0 ? people : good;
}
