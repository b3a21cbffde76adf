const NAME = "\\p{Lu}[\\p{L}'’.-]*";
const PARTICLE = "(?:de|del|la|las|los|da|dos|van|von|der|den|di|bin|al|el|y|e)";
const FULL_NAME = new RegExp(`^${NAME}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME}){1,4}$`, "u");
const LABEL =
  /^(?:(?:written |reported |story |words |posted |published )?by|por|author|autor|byline|escrito por|texto)(?:\s{0,2}:\s{0,2}|\s)/iu;
const JOINERS = /\s*(?:,|;|\||·|•|&|\s(?:and|y|with|con)\s)\s*/u;
/** "Ann Lee Nov 18, 2019", "Ann Lee Monday 18 November". */
const BEFORE_DATE =
  /(?:\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b\.?,?){0,2}\s\d.*$/iu;
/** "in Bogotá", "for The Example Herald"; what is longer is no place or paper. */
const PLACE = /\s(?:in|en|at|for|of|[Oo]n|am)(?:\s\S+){0,6}$/u;
/** What may follow names in a byline: "By Ann Lee, Political Correspondent", "By Ann Lee in Bogotá". */
const ROLE =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|team|category|type|desk|columnist|contributors?|bureau|chief|journalist|producer|news|press|agency|agencia|redacción|corresponsal|periodista|enviad[oa]|times|post|for|about|all|no|comments?|insights|company|university|institute|center|location|size|tips|find|read|more|contact|view|profile|bio|blog|home|senior|director|manager|officer|president|research)\b|^(?:the|an?|former|ex|acting|new|top)\s/iu;

/** True for two to five capitalised words that look like a person's name: "Ana María de la Torre". */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && FULL_NAME.test(text) && !ROLE.test(text) && text !== text.toUpperCase();
}

/** Names in a byline, with or without "By": "By Ann Lee and Bo Diaz, AP" → Ann Lee, Bo Diaz. Null when it is none. */
export function readByline(text: string): readonly string[] | null {
  if (text.length > 160) return null;
  const labelled = LABEL.test(text);
  // "ByAnn Lee": the words stood in elements of their own.
  const rest = (labelled ? text.replace(BEFORE_DATE, "") : text)
    .replace(/^By(?=\p{Lu}\p{Ll})/u, "")
    .replace(LABEL, "")
    // "Ann Lee (now) and Bo Diaz (earlier)", "Ann Lee @annlee / 2 days".
    .replace(/\s\([^()]{1,30}\)|\s@\w+/gu, "")
    .replace(/\s[(|/–—-]\s?.*$/u, "")
    .trim();
  const parts = rest.split(JOINERS).map((part) => part.replace(PLACE, "").trim());
  const names = parts.filter((part) => isPersonName(recase(part)));
  if (labelled) {
    if (names.length > 0) return names.map(recase);
    return /^\p{Lu}/u.test(rest) && rest.split(" ").length <= 6 && !/[.!?]$/.test(rest) ? [recase(rest)] : null;
  }
  const known = parts.every((part) => isPersonName(recase(part)) || (part.split(" ").length <= 5 && ROLE.test(part)));
  return known && names.length > 0 && parts.length <= 5 ? names.map(recase) : null;
}

/** Byline in capitals to mixed case: "GARCIA MARQUEZ" → "Garcia Marquez"; an outlet in capitals behind it goes. */
function recase(text: string): string {
  const trailing = text.replace(/(?:\s\p{Lu}{2,}){1,3}$/u, "");
  if (/\p{Ll}/u.test(trailing) && trailing.includes(" ")) return trailing;
  if (text !== text.toUpperCase() || text.length < 5) return text;
  return text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
