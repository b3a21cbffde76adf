/** Bytes 0x80–0x9f of windows-1252, by character: "€" → 0x80. */
const HIGH_BYTES: ReadonlyMap<string, number> = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((character, index) => [character, 0x80 + index]),
);

/** UTF-8 read as windows-1252: a lead byte followed by as many continuation bytes as it asks for. */
const CONTINUATION = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${CONTINUATION}|[\\u00e0-\\u00ef]${CONTINUATION}{2}`, "gu");

/** Puts right text that was decoded with the wrong character set before it was saved: "BogotÃ¡" → "Bogotá". */
export function repairMojibake(text: string): { readonly text: string; readonly repaired: boolean } {
  let count = 0;
  const repaired = text.replace(SEQUENCE, (run) => {
    const bytes = Uint8Array.from(run, (character) => HIGH_BYTES.get(character) ?? character.charCodeAt(0));
    try {
      const decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      count++;
      return decoded;
    } catch {
      return run;
    }
  });
  // One lone match may be a real "Ã©" in a text about encodings; a broken file has many, or the tell-tale quote marks.
  const isBroken = count >= 3 || /â€[™œ\u009d“”˜]/u.test(text);
  return isBroken ? { text: repaired, repaired: true } : { text, repaired: false };
}
