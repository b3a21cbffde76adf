import { analyse } from "chardet";
import { repairMojibake } from "./repair-mojibake.ts";

export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  /** True when text that had been decoded wrongly before was put right ("BogotÃ¡" → "Bogotá"). */
  readonly repaired: boolean;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How far a page's declaration is looked for; HTML asks for the first 1,024 bytes, real pages exceed it. */
const DECLARATION_BYTES = 8192;

/** Text of the bytes by byte order mark, valid UTF-8, declaration ("<meta charset=…>"), then detection. */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const mark = BYTE_ORDER_MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return decodeAs(bytes, mark[0]);
  const utf8 = decodeStrictly(bytes);
  if (utf8 !== null) return { charset: "utf-8", ...repairMojibake(utf8) };
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, DECLARATION_BYTES));
  const named = declared ?? head.match(/(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})/i)?.[1];
  if (named && isDecodable(named) && !/^utf-?(?:8|16)/i.test(named)) return decodeAs(bytes, named);
  return decodeAs(bytes, detectCharset(bytes));
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  return { charset, ...repairMojibake(new TextDecoder(charset).decode(bytes)) };
}

/** Mostly valid UTF-8 with a few broken bytes is UTF-8 all the same; else the likeliest single-byte set. */
function detectCharset(bytes: Uint8Array): string {
  const sample = new TextDecoder("utf-8").decode(bytes);
  const broken = sample.split("\ufffd").length - 1;
  const multibyte = sample.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (multibyte > broken * 4) return "utf-8";
  const best = analyse(bytes.subarray(0, 65_536)).find((match) => isDecodable(match.name));
  // ISO-8859-1 is decoded as windows-1252 by the WHATWG rule, which every web page relies on.
  return best && best.confidence >= 30 && !/^utf-?8/i.test(best.name) ? best.name : "windows-1252";
}
