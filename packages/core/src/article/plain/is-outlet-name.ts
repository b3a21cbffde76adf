import { isPersonName } from "./read-byline.ts";

/** Words of which newspapers, agencies and stations make their names. */
const TRADE =
  /\b(?:herald|times|post|news|tribune|journal|gazette|chronicle|today|daily|press|standard|star|observer|guardian|mail|telegraph|monitor|register|examiner|ledger|independent|globe|courier|dispatch|inquirer|sentinel|bulletin|newspaper|magazine|broadcasting|diario|periódico|noticias|prensa|radio|tv)\b/iu;
/** "Senior Political Correspondent", "World News", "Press Release": what else stands there in capitals. */
const OTHER =
  /\b(?:reporters?|correspondents?|editors?|writers?|staff|desk|columnist|contributors?|bureau|chief|journalist|producer|director|manager|release|corresponsal|periodista|redacción|enviad[oa]|photos?|images?|video|getty)\b|^(?:breaking|latest|world|national|local|business|sports?|political|top|more|us|u\.s\.|international|in|en) /iu;
const CAPITALISED =
  /^\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of|the|and|de|del|la|las|los|el|y|&|\p{Lu}[\p{L}\p{N}.'’&-]*)){1,5}$/u;

/**
 * True for a line beside the byline or the date that names who published the article: "The Example Herald". Between
 * both (`credits` is 2) any name of three words or more does; beside one it must say that it is a paper or a station.
 */
export function isOutletName(text: string, credits: number): boolean {
  if (credits === 0 || text.length > 50 || !CAPITALISED.test(text) || OTHER.test(text)) return false;
  return TRADE.test(text) || (credits === 2 && text.split(" ").length > 2 && !isPersonName(text));
}
