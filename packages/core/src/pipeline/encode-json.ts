export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A JSON document as every file of ours holds it: two blanks of indent, a line end at the end. */
export function encodeJson(value: unknown): Uint8Array {
  return gatherPieces(() => encodeJsonPieces(value));
}

/** The same for who takes it piece by piece, so that it is never there as a whole. */
export function encodeJsonPieces(value: unknown): Iterable<Uint8Array> {
  return encodePieces(printDocument(value, 2));
}

/** A JSON document for programs alone, without blanks. */
export function encodeCompactJson(value: unknown): Uint8Array {
  return gatherPieces(() => encodePieces(printDocument(value, 0)));
}

/** So many characters are encoded together. */
const CHUNK = 65_536;

/** Encodes as it goes along: a dossier of a thousand articles as one string takes more memory than the dossier. */
function* encodePieces(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK) continue;
    yield encodeText(waiting);
    waiting = "";
  }
  yield encodeText(waiting);
}

/** Bytes of a document that may be there twice for a moment: printing a larger one again costs less than the memory. */
const KEPT = 4 * 2 ** 20;

function gatherPieces(encode: () => Iterable<Uint8Array>): Uint8Array {
  const kept: Uint8Array[] = [];
  let length = 0;
  for (const piece of encode()) {
    length += piece.length;
    if (length <= KEPT) kept.push(piece);
    else kept.length = 0;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of length <= KEPT ? kept : encode()) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What `JSON.stringify` gives, the items of a document's lists one by one. */
function* printDocument(value: unknown, indent: number): Generator<string> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "toJSON" in value) {
    yield JSON.stringify(value, null, indent);
  } else {
    const breakAt = (depth: number) => (indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`);
    const print = (item: unknown, depth: number) =>
      (JSON.stringify(item, null, indent) ?? "null").replaceAll("\n", breakAt(depth));
    let open = "{";
    for (const [key, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${open}${breakAt(1)}${JSON.stringify(key)}:${indent === 0 ? "" : " "}`;
      open = ",";
      if (!Array.isArray(member) || member.length === 0) yield print(member, 1);
      else {
        for (const [index, item] of member.entries()) yield `${index === 0 ? "[" : ","}${breakAt(2)}${print(item, 2)}`;
        yield `${breakAt(1)}]`;
      }
    }
    yield open === "{" ? "{}" : `${breakAt(0)}}`;
  }
  if (indent > 0) yield "\n";
}
