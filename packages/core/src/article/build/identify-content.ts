import { contentId, foldedWords } from "../../text/index.ts";

/** Parameters that campaigns add to an address and that change nothing: "?utm_source=…", "&fbclid=…". */
const TRACKING =
  /[?&](?:utm_\w{1,20}|fbclid|gclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref(?:_src)?|smid|smtyp|xtor|ns_\w{1,20})=[^&#\s"]*/gi;

/** Text whose addresses have lost their tracking parameters. */
export function dropTracking(text: string): string {
  return text.replace(TRACKING, "");
}

/**
 * Id of an article: a hash over the folded words of its body and its outlet, so that white space, quote style
 * and tracking parameters do not matter, and the same wire copy printed by two outlets stays two articles.
 */
export function identifyContent(body: string, outlet: string | null): string {
  return contentId("a", [foldedWords(dropTracking(body)).join(" "), foldedWords(outlet ?? "").join(" ")]);
}

/** An address without tracking parameters and fragment: "https://a.org/x?utm_source=b#top" → "https://a.org/x". */
export function cleanUrl(url: string, base?: string): string | null {
  try {
    const parsed = new URL(url, base);
    if (!/^https?:$/.test(parsed.protocol)) return null;
    const [path = "", query] = parsed.href.replace(/#.*$/s, "").split("?");
    const clean = (query ?? "").split("&").filter((pair) => pair && `?${pair}`.replace(TRACKING, "") !== "");
    return clean.length > 0 ? `${path}?${clean.join("&")}` : path;
  } catch {
    return null;
  }
}
