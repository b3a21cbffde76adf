const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of base64 text (RFC 4648), which core may not ask the host to decode. */
export function decodeBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index += 1) sextets[ALPHABET.charCodeAt(index)] = index;
  const length = text.replace(/=+$/u, "").length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    buffer = ((buffer << 6) | (sextets[text.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (buffer >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}
