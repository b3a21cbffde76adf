/** What a file is by its first bytes and, where these leave it open, by its name. */
export type FileFormat = "text" | "html" | "markdown" | "email" | "pdf" | "json" | "feed" | "zip" | "binary";

const HEAD = 4096;

const MAGIC: readonly (readonly [string, FileFormat])[] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\x89PNG", "binary"],
  ["\xff\xd8\xff", "binary"],
  ["GIF8", "binary"],
  ["RIFF", "binary"],
  ["\x1f\x8b", "binary"],
  ["\xd0\xcf\x11\xe0", "binary"],
  ["{\\rtf", "binary"],
  ["\x7fELF", "binary"],
  ["ID3", "binary"],
];

/** Kind of file by content first ("%PDF-", "<html", mail headers), extension second. */
export function detectFormat(name: string, bytes: Uint8Array): FileFormat {
  const head = Array.from(bytes.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join("");
  const magic = MAGIC.find(([start]) => head.startsWith(start))?.[1];
  if (magic) return magic;
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (isBinary(bytes.subarray(0, HEAD))) return "binary";
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart();
  return byMarkup(text) ?? byName(name.toLowerCase().match(/\.([a-z0-9]{1,8})$/)?.[1] ?? "", text);
}

function byMarkup(text: string): FileFormat | null {
  if (/^<(?:\?xml|rss|feed|rdf:rdf)\b/i.test(text) && /<(?:rss|feed|rdf:RDF)\b/i.test(text)) return "feed";
  if (/^[[{]\s{0,200}(?:["{[]|\})/.test(text)) return "json";
  const opening =
    /^(?:<!--[^>]{0,2000}-->\s{0,9}|<\?xml[^>]{0,200}>\s{0,9}){0,3}<(?:!doctype\s{1,9}html|html|head|body|meta|title|article|div|p|main|section|h1)\b/i;
  if (opening.test(text)) return "html";
  return isMail(text) ? "email" : null;
}

function byName(extension: string, text: string): FileFormat {
  if (/^x?html?$/.test(extension) && /<[a-z!]/i.test(text)) return "html";
  if (extension === "eml") return "email";
  return extension === "md" || extension === "markdown" ? "markdown" : "text";
}

/** Mail starts with header fields, one of which only mail has. */
function isMail(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? "";
  const fields = /^(?:received|mime-version|message-id|return-path|delivered-to|content-type|x-mailer):/im;
  return /^[\w-]{2,40}:\s/.test(head) && fields.test(head) && /^(?:from|subject):/im.test(head);
}

/** Control bytes in text that is no UTF-16. */
function isBinary(sample: Uint8Array): boolean {
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  const odd = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd > Math.max(2, sample.length * 0.05);
}
