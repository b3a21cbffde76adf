import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOCUMENT_HEADS } from "../../packages/core/src/extract/en/entity/lexicon/name-words.ts";
import type { NameType } from "../../packages/core/src/extract/en/entity/type/classify-name.ts";

/** A text and what its annotators called each name. `weak` sets tell people and organisations apart only by our hints. */
export interface LabelledDocument {
  readonly id: string;
  readonly text: string;
  readonly weak: boolean;
  labelOf(name: string, features: readonly string[]): NameType | null;
}

interface Entity {
  readonly type: string;
  readonly names: readonly string[];
}

const TYPES: Readonly<Record<string, NameType>> = { PER: "person", ORG: "organization", LOC: "place" };

export async function loadLabelledDocuments(bench: string): Promise<LabelledDocument[]> {
  return [
    ...(await loadEntitySet(join(bench, "meantime"))),
    ...(await loadEntitySet(join(bench, "gum-news"))),
    ...(await loadMentionSet(join(bench, "ecbplus"), "train")),
    ...(await loadMentionSet(join(bench, "ecbplus"), "dev")),
  ];
}

async function loadEntitySet(folder: string): Promise<LabelledDocument[]> {
  const inputs = await readJson<Record<string, { text: string }>>(join(folder, "inputs.dev.json"));
  const gold = await readJson<Record<string, { entities: readonly Entity[] }>>(join(folder, "gold.dev.json"));
  return Object.entries(inputs).map(([id, { text }]) => {
    const entities = (gold[id]?.entities ?? []).filter(({ names }) => names.length > 0);
    return { id, text, weak: false, labelOf: (name) => goldType(name, entities) };
  });
}

function goldType(name: string, entities: readonly Entity[]): NameType {
  const wanted = words(name);
  let best: NameType = "none";
  let most = 0.49;
  for (const entity of entities) {
    for (const other of entity.names) {
      const likeness = compare(wanted, words(other));
      if (likeness <= most) continue;
      most = likeness;
      best =
        TYPES[entity.type] ??
        (DOCUMENT_HEADS.has(wanted.at(-1) ?? "") || DOCUMENT_HEADS.has(wanted[0] ?? "") ? "document" : "other");
    }
  }
  return best;
}

/** ECB+ says only "human" (people and organisations alike) and "location"; names it does not mention teach nothing. */
async function loadMentionSet(folder: string, split: string): Promise<LabelledDocument[]> {
  const inputs = await readJson<Record<string, { text: string }>>(join(folder, `inputs.${split}.json`));
  const mentions = await readJson<Record<string, { doc: string; text: string; type: string }>>(
    join(folder, `mentions.${split}.json`),
  );
  const byDocument = Map.groupBy(Object.values(mentions), ({ doc }) => doc);
  return Object.entries(inputs).map(([id, { text }]) => ({
    id,
    text,
    weak: true,
    labelOf: (name, features) => {
      const type = byDocument.get(id)?.find((mention) => mention.text === name)?.type;
      if (type === "LOC") return "place";
      return type === "HUM" ? humanType(features) : null;
    },
  }));
}

const PERSON_HINTS = ["first-name", "title", "honorific", "age", "apposition-person", "person-noun", "who"];
const ORGANIZATION_HINTS = [
  "organization-last",
  "company-last",
  "known-organization",
  "acronym",
  "organization-noun",
  "apposition-organization",
];

function humanType(features: readonly string[]): NameType | null {
  const person = PERSON_HINTS.some((hint) => features.includes(hint));
  const organization = ORGANIZATION_HINTS.some((hint) => features.includes(hint));
  return person === organization ? null : person ? "person" : "organization";
}

function words(text: string): string[] {
  const found =
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/['’]s\b/gu, " ")
      .match(/[a-z0-9&]+/gu) ?? [];
  return found.filter((word) => !/^(?:the|a|an|mr|mrs|ms|dr)$/u.test(word));
}

/** 1 for the same words, .75 for one being the end of the other, else shared words over all words. */
function compare(left: readonly string[], right: readonly string[]): number {
  if (left.join(" ") === right.join(" ")) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 2 && long.slice(-short.length).join(" ") === short.join(" ")) return 0.75;
  const shared = new Set(left.filter((word) => right.includes(word))).size;
  return shared / new Set([...left, ...right]).size;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8"));
}
