import fc from "fast-check";
import { zipSync } from "fflate";
import { encode, sampleArticle } from "./sample-article.ts";

const text = (content: string) => new TextEncoder().encode(content);
const repeat = (content: string, times: number) => text(content.repeat(times));

function docx(document: Uint8Array): Uint8Array {
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  return zipSync({ "[Content_Types].xml": text(types), "word/document.xml": document }, { level: 9 });
}

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const story = "The United States and Colombia met on Tuesday. Officials said talks would go on. ";

/** Files that parsers choke on, by name. */
const hostileCorpus: Readonly<Record<string, () => Uint8Array>> = {
  "empty.txt": () => new Uint8Array(),
  "one-byte.txt": () => new Uint8Array([0x41]),
  "one-nul.txt": () => new Uint8Array([0]),
  "only-blanks.txt": () => repeat(" \n\t", 50_000),
  "invalid-utf-8.txt": () => new Uint8Array([...text(story), 0xff, 0xfe, 0xc0, 0x80, ...text(story)]),
  "lone-continuation.txt": () => new Uint8Array(5_000).fill(0x80),
  "utf-16-le.txt": () => new Uint8Array(Buffer.from(`\ufeff${story.repeat(20)}`, "utf16le")),
  "utf-16-without-mark.txt": () => new Uint8Array(Buffer.from(story.repeat(20), "utf16le")),
  "latin-1.txt": () => new Uint8Array(Buffer.from(`Bogotá y Medellín: ${story.repeat(10)}`, "latin1")),
  "nuls.txt": () => text(`${story}\0\0\0${story}`.repeat(20)),
  "controls.txt": () => new Uint8Array(20_000).map((_, index) => index % 32),
  "50-megabytes.txt": () => repeat(story, Math.ceil(50_000_000 / story.length)),
  "one-line-of-a-megabyte.txt": () => repeat("a", 1_000_000),
  "one-sentence.txt": () => repeat("and the United States and Colombia ", 8_000),
  "many-lines.txt": () => repeat("x\n", 400_000),
  "zip-bomb.docx": () => docx(repeat("0", 200_000_000)),
  "broken.docx": () => docx(text("<w:document>")),
  "not-a-zip.docx": () => text("PK\u0003\u0004 and then nothing of the kind"),
  "deep.html": () => text(`${"<div>".repeat(100_000)}${story}${"</div>".repeat(100_000)}`),
  "unclosed.html": () => repeat("<p><b><i><a href=x><table><tr><td>", 20_000),
  "attributes.html": () => text(`<p ${"a=b ".repeat(200_000)}>${story}</p>`),
  "png.html": () => png,
  "png-in-disguise.txt": () => new Uint8Array([...png, ...new Uint8Array(5_000).map((_, index) => (index * 89) % 256)]),
  "entities.html": () => text(`<p>${"&amp;".repeat(200_000)}</p>`),
  "entity-bomb.xml": () =>
    text(
      `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><rss><channel><item><title>&b;</title></item></channel></rss>`,
    ),
  "deep.json": () => text("[".repeat(200_000)),
  "deep-objects.json": () => text(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`),
  "prototype.json": () =>
    text('{"__proto__":{"polluted":true},"@type":"NewsArticle","headline":"x","articleBody":"y"}'),
  "empty.pdf": () => text("%PDF-1.7\n%%EOF"),
  "no-text.pdf": () =>
    text(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ),
  "loop.pdf": () =>
    text(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    ),
  "parts.eml": () =>
    text(
      `Content-Type: multipart/mixed; boundary=a\n\n${"--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(20_000)}`,
    ),
  "headers.eml": () => text(`${"X-Long: value\n".repeat(100_000)}\n${story}`),
  "redos-quotes.txt": () => repeat('"“', 50_000),
  "redos-dates.txt": () => repeat("January 1, ", 20_000),
  "redos-numbers.txt": () => text(`${"1,".repeat(100_000)}000 people`),
  "redos-names.txt": () => repeat("Mr. A. B. C. ", 20_000),
  "redos-dashes.txt": () => repeat("- — – ", 50_000),
  "redos-spaces.txt": () => text(`said${" ".repeat(300_000)}x`),
  "redos-brackets.md": () => repeat("[", 100_000),
  "redos-emphasis.md": () => repeat("**_", 50_000),
  "redos-mail.txt": () => text(`${"a".repeat(200_000)}@`),
  "bidi.txt": () => repeat("\u202e\u2066United States\u2069 ", 5_000),
  "combining.txt": () => text(`Colombia${"\u0301".repeat(200_000)} and the United States`),
  "surrogates.txt": () => new Uint8Array(Buffer.from("\ud800\udc00\ud83d\ude00".repeat(5_000), "utf16le")),
};

/** Names that file systems, shells, URLs or HTML make trouble with. */
const hostileNames: readonly string[] = [
  "../../etc/passwd",
  "..%2f..%2fetc%2fpasswd.txt",
  "<img src=x onerror=alert(1)>.html",
  "'; DROP TABLE articles; --.txt",
  "$(reboot).txt",
  "new\nline.txt",
  "tab\tand\u202eelif.txt",
  "__proto__",
  `${"long".repeat(55)}.txt`,
  "no-extension",
  "trailing. ",
  "con.txt",
  "😀.pdf",
];

const pieces = [
  "<p>",
  "</div>",
  "<!--",
  "&#x",
  '"',
  "“",
  "Mr. ",
  "Feb. 3",
  "$1.5bn",
  "said",
  "\0",
  "{",
  "[",
  "United States ",
  "Colombia ",
];
const formats = ["txt", "html", "md", "eml", "docx", "pdf", "json", "xml", "bin"];

/** Bytes at random, pieces of articles at random, and good articles with something broken in them. */
const fuzz = fc.oneof(
  fc.uint8Array({ maxLength: 4_000 }),
  fc.string({ unit: "binary", maxLength: 2_000 }).map(encode),
  fc.array(fc.constantFrom(...pieces), { maxLength: 400 }).map((chosen) => encode(chosen.join(""))),
  fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 600 }), fc.uint8Array({ maxLength: 40 })).map(([number, at, noise]) => {
    const bytes = encode(sampleArticle(number));
    bytes.set(noise.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
    return bytes;
  }),
);

/** So many hostile files: the corpus, a good article under each hostile name, and the rest at random. */
export function hostileFiles(amount: number): readonly (readonly [name: string, make: () => Uint8Array])[] {
  const fixed = [
    ...Object.entries(hostileCorpus),
    ...hostileNames.map((name) => [name, () => encode(sampleArticle(1))] as const),
  ];
  const options = { numRuns: amount - fixed.length, seed: 20260203 };
  const random = fc.sample(fc.tuple(fuzz, fc.constantFrom(...formats)), options);
  return [...fixed, ...random.map(([bytes, format], index) => [`fuzz-${index}.${format}`, () => bytes] as const)];
}
