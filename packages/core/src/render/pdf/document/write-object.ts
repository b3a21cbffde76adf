const ESCAPES: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
  "\\": "\\\\",
  "(": "\\(",
  ")": "\\)",
};
const ESCAPED = /[\n\r\t\b\f()\\]/u;
const EACH_ESCAPED = /[\n\r\t\b\f()\\]/gu;
const ASCII = /^[\0-\x7f]*$/u;

/**
 * A PDF object as text, in PDFKit's notation: a string is a name, a String text, a reference writes itself. PDFKit
 * turns each text to bytes and back, and a document has thousands.
 */
export function writeObject(value: unknown): string {
  if (typeof value === "string") return `/${value}`;
  if (typeof value === "number") return writeRounded(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return writeList(value);
  if (value instanceof String) return writeText(String(value));
  if (value instanceof Date) return writeDate(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return writeDictionary(value);
  return isTree(value) ? writeTree(value) : String(value);
}

/** PDFKit's tree of names or numbers, as it keeps it to itself. */
interface Tree {
  readonly _items: Readonly<Record<string, unknown>>;
  readonly limits: boolean;
  _compareKeys(left: string, right: string): number;
  _keysName(): string;
  _dataForKey(key: string): unknown;
}

function isTree(value: object): value is Tree {
  return "_items" in value;
}

function writeTree(tree: Tree): string {
  const keys = Object.keys(tree._items).sort((left, right) => tree._compareKeys(left, right));
  const [first, last] = [keys[0], keys.at(-1)];
  let text = "<<\n";
  if (tree.limits && first !== undefined && last !== undefined && first !== last) {
    text += `  /Limits ${writeList([tree._dataForKey(first), tree._dataForKey(last)])}\n`;
  }
  text += `  /${tree._keysName()} [\n`;
  for (const key of keys) text += `    ${writeObject(tree._dataForKey(key))} ${writeObject(tree._items[key])}\n`;
  return `${text}]\n>>`;
}

function writeList(items: readonly unknown[]): string {
  let text = "[";
  for (let index = 0; index < items.length; index++) {
    text += (index > 0 ? " " : "") + writeObject(items[index] ?? null);
  }
  return `${text}]`;
}

function writeDictionary(dictionary: object): string {
  let text = "<<\n";
  for (const key in dictionary) {
    const value = (dictionary as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined) text += `/${key} ${writeObject(value)}\n`;
  }
  return `${text}>>`;
}

/** Single bytes where ASCII is enough, else UTF-16 with its mark. */
function writeText(text: string): string {
  const bytes = ASCII.test(text) ? text : `\xfe\xff${wideBytes(text)}`;
  return `(${ESCAPED.test(bytes) ? bytes.replace(EACH_ESCAPED, (byte) => ESCAPES[byte] ?? byte) : bytes})`;
}

function wideBytes(text: string): string {
  let bytes = "";
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += String.fromCharCode(code >> 8, code & 255);
  }
  return bytes;
}

function writeDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replace(/[-:T]/gu, "")}Z)`;
}

function writeRounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
