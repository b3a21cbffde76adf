export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A JSON document as every file of ours holds it: two blanks of indent, a line end at the end. */
export function encodeJson(value: unknown): Uint8Array {
  return encodeText(`${JSON.stringify(value, null, 2)}\n`);
}
