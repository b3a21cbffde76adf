import type { Dossier, DossierArticle, Entity, Topic } from "../../schema/index.ts";
import { foldEvenly } from "./fold-evenly.ts";
import { isUpperCase } from "./is-upper-case.ts";

const CALENDAR =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December".split(
    " ",
  );
/** The longest word in capitals that is an acronym rather than a name: "UNODC", "USAID". */
const ACRONYM = /^(?:\p{Lu}\.)+$|^\p{Lu}{2,6}$/u;
const LOWER = /\p{Ll}/u;
/** A word inside a sentence, where a capital means a name. */
const INNER_WORD = /(?<=[\p{Ll},;] )\p{L}[\p{L}’']*/gu;

/**
 * How names are written, by their folded form: those of the dossier's entities and of the topic, and the words that
 * its other articles write with a capital. "juan mora" → "Juan Mora", "dea" → "DEA".
 */
export function collectNames({ entities, articles }: Dossier, topic: Topic): ReadonlyMap<string, string> {
  const usual = countForms(articles.filter(({ sentences, body }) => !sentences.some(isUpperIn(body))));
  const names = new Map<string, string>();
  const add = (name: string) => {
    const key = foldEvenly(name);
    const isWord = (usual.get(key)?.lower ?? 0) > (usual.get(key)?.capital ?? 0);
    if (key.length > 1 && key.length === name.length && !isWord && !names.has(key)) names.set(key, name);
  };
  for (const { name, adjectives, names: others, governments } of topic.profile.sides) {
    for (const known of [name, ...adjectives, ...others, ...governments]) add(known.replace(/^the /u, ""));
  }
  for (const entity of entities) for (const name of formsOf(entity)) add(name);
  for (const { name, aliases } of topic.gazetteer) for (const known of [name, ...aliases]) add(known);
  for (const day of CALENDAR) add(day);
  for (const [key, { lower, capital, form }] of usual) if (capital > lower && !names.has(key)) names.set(key, form);
  return names;
}

const isUpperIn =
  (body: string) =>
  ({ start, end }: DossierArticle["sentences"][number]) =>
    isUpperCase(body.slice(start, end));

/** An entity's name, its surnames and its short names; an alias with a title before the name is none of its own. */
function formsOf({ name, aliases, type, mentions }: Entity): string[] {
  const words = name.split(" ");
  const tails =
    type === "person" ? words.map((_, at) => words.slice(at).join(" ")).filter((tail) => tail !== name) : [];
  const short = aliases.filter((alias) => alias.split(" ").length <= words.length && /^\p{Lu}/u.test(alias));
  const written = mentions.map(({ text }) => text).filter((text) => ACRONYM.test(text) && name === text);
  return [name, ...tails, ...short, ...written].filter((form) => LOWER.test(form) || ACRONYM.test(form));
}

interface Forms {
  readonly lower: number;
  readonly capital: number;
  readonly form: string;
}

function countForms(articles: readonly DossierArticle[]): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  for (const { body } of articles) {
    for (const [word] of body.matchAll(INNER_WORD)) {
      const key = foldEvenly(word);
      const { lower, capital, form } = forms.get(key) ?? { lower: 0, capital: 0, form: word };
      const isLower = /^\p{Ll}/u.test(word);
      forms.set(key, {
        lower: lower + (isLower ? 1 : 0),
        capital: capital + (isLower ? 0 : 1),
        form: isLower ? form : capital === 0 ? word : form,
      });
    }
  }
  return forms;
}
