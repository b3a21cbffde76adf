/** Words in "-ise" that have no other spelling. */
const ALWAYS_ISE =
  /^(?:adv|appra|ar|chast|circumc|compr|comprom|cru|dem|desp|dev|disgu|enterpr|exerc|exc|expert|franch|improv|inc|merchand|no|otherw|paradox|po|pra|prec|prem|prom|r|ra|rev|superv|surm|surpr|telev|treat|w)is/u;

const PAIRS: readonly (readonly [british: RegExp, american: string])[] = [
  [/isation(s?)$/u, "ization$1"],
  [/is(e|ed|er|ers|es|ing)$/u, "iz$1"],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|vig)our/u, "$1or"],
  [/^(def|off|lic|pret)ence/u, "$1ense"],
  [/^(cent|lit|met|theat)re(s?)$/u, "$1er$2"],
  [/^programme(s?)$/u, "program$1"],
];

/** The American spelling of a folded word, so that outlets of both sides of an ocean write the same: "apologised" → "apologized", "defence" → "defense". */
export function spellAmerican(word: string): string {
  if (word.length < 6 || ALWAYS_ISE.test(word)) return word;
  const pair = PAIRS.find(([british]) => british.test(word));
  return pair ? word.replace(...pair) : word;
}
