import type { Span } from "../../../schema/index.ts";
import type { Edit } from "./edit.ts";

const LEAD_IN =
  /^(?:(?:However|Nonetheless|Nevertheless|Meanwhile|Additionally|Moreover|Furthermore|Simultaneously|Similarly|Instead|Still|Also|Indeed|Likewise|Overall|Besides|Consequently|Therefore|Thus|Hence|Otherwise|Conversely|Notably|Importantly|Finally|Lastly|Then|Besides that|In turn|In contrast|In addition(?: to (?:this|that|these|those)(?: \p{Ll}+)?)?|In particular|In fact|In other words|In return|In response|For example|For instance|As a result|At the same time|At the time|By contrast|On the other hand|On the one hand|After all|Above all|Despite (?:this|that|these|those)(?: \p{Ll}+){0,2}|Because of (?:this|that)|For (?:his|her|its|their) part|Earlier|Later|Afterwards?|Even so|That said|To be sure|Of course|Sign up[^.]*),\s+|(?:But|And|So|Yet|Or|Nor|Plus)\s+)+/u;

/** Drops the words that tie a sentence to the one before it: "However, ", "In addition to this accusation, ", "But ". */
export function dropLeadIn(body: string, { start, end }: Span): Edit[] {
  const match = LEAD_IN.exec(body.slice(start, end));
  return match ? [{ start, end: start + match[0].length, replacement: "" }] : [];
}
