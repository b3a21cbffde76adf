const STATE =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives)\b|\b(?:Republic|Kingdom|Emirates|Islands|Union|States)$/u;
const INSTITUTION =
  /^(?!The )(?:.* )?(?:Department|Ministry|Embassy|Office|Presidency|Bureau|Agency|Administration|Army|Navy|Police|Forces|Command|Guard|Senate|Congress|House|Court)\b/u;

/** "the United States", "the Ministry of Justice", "Colombia": descriptive names of states and institutions take the article. */
export function withArticle(name: string): string {
  return STATE.test(name) || INSTITUTION.test(name) ? `the ${name}` : name;
}
