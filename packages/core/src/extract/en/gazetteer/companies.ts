import { foldText } from "../../../text/index.ts";
import list from "./companies.generated.json" with { type: "json" };

const companies = new Set(list.companies.flatMap((line) => line.split("|")));

/** A word that names a company and hardly anything else. */
export const isCompanyWord = (word: string): boolean => companies.has(foldText(word));
