import type { Span } from "../../../schema/index.ts";
import type { Edit } from "./edit.ts";

/** What ties a sentence to the one before it. */
const TIE =
  /However|Nonetheless|Nevertheless|Meanwhile|Additionally|Moreover|Furthermore|Simultaneously|Similarly|Instead|Still|Also|Indeed|Likewise|Overall|Besides|Consequently|Therefore|Thus|Hence|Otherwise|Conversely|Notably|Importantly|Finally|Lastly|Then|Besides that|In turn|In contrast|In addition(?: to (?:this|that|these|those)(?: \p{Ll}+)?)?|In particular|In fact|In other words|In return|In response|In between|In the meantime|Separately|Elsewhere|For example|For instance|As a result|At the same time|At the time|By contrast|On the other hand|On the one hand|After all|Above all|Despite (?:this|that|these|those)(?: \p{Ll}+){0,2}|Because of (?:this|that)|For (?:his|her|its|their) part|Earlier|Later|Afterwards?|Even so|That said|To be sure|Of course|Sign up[^.]*|The same \p{Ll}+|(?:Shortly|Soon|Immediately) (?:before|after|thereafter|afterwards?)|Until then|Since then|By then|Before that|After that/u;
/** How long after something that the sentence before told: "Hours later", "A few days earlier". */
const LAPSE =
  /(?:Just |Only |Barely |About |Nearly |Almost )?(?:(?:[Aa] (?:few|couple of)|[Ss]everal|[Mm]any|[Ss]ome|[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) )?(?:[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?|[Nn]ight|[Mm]orning) (?:later|earlier|before|after|afterwards?)/u;
const LEAD_IN = new RegExp(`^(?:(?:${TIE.source}|${LAPSE.source}),\\s+|(?:But|And|So|Yet|Or|Nor|Plus|Also)\\s+)+`, "u");

const PLACE = "\\p{Lu}[\\p{L}.'’/ -]{1,40}";
const DAY = "(?:\\d{1,2} )?\\p{L}{3,9}\\.?(?: \\d{1,2})?(?:,? \\d{4})?";
const AGENCY = "\\((?:\\p{L}[\\p{L}./ ]{1,20})\\)";
const DASH = "(?:\\.?\\s*[—–-]{1,2}|:)\\s+(?:\\[\\p{L}+\\]\\s*)?";
/** A place in capitals alone; "NATO – an alliance – met" opens with an aside. */
const BARE_PLACE = "\\p{Lu}[\\p{Lu}\\p{M}’'/ ]{3,40}\\s*[—–-]{1,2}\\s+(?!.*\\s[—–-]{1,2}\\s)";
/** Where and when a report was filed: in capitals, or with a day or an agency. */
const DATELINE = new RegExp(
  `^(?:${PLACE}(?:, ${PLACE})?(?:, ${DAY})?,? ${AGENCY}${DASH}|${PLACE}, ${DAY}(?<=\\d)${DASH}|${BARE_PLACE})`,
  "u",
);

/** Drops what stands before a sentence: a dateline, words that tie it to the one before: "However, ", "Hours later, ", "But ". */
export function dropLeadIn(body: string, { start, end }: Span): Edit[] {
  const text = body.slice(start, end);
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  const length = dateline + (LEAD_IN.exec(text.slice(dateline))?.[0].length ?? 0);
  return length > 0 ? [{ start, end: start + length, replacement: "" }] : [];
}
