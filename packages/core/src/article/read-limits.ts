import { UnreadableArticle } from "../error/index.ts";

/** What one file may cost; past a limit the file is refused whole. */
export interface ReadLimits {
  /** Size of the file, and of everything unpacked from an archive. */
  readonly rawBytes: number;
  /** UTF-16 code units of text after decoding of tags and containers. */
  readonly textLength: number;
  readonly blocks: number;
  /** Files in an archive, items in a feed. */
  readonly articles: number;
  readonly pages: number;
  /** For each article of a file, where the host lends its clock. */
  readonly milliseconds: number;
}

export const defaultLimits: ReadLimits = {
  rawBytes: 5_000_000,
  textLength: 1_000_000,
  blocks: 5_000,
  articles: 200,
  pages: 200,
  milliseconds: 2_000,
};

const UNITS: Readonly<Record<keyof ReadLimits, string>> = {
  rawBytes: "bytes",
  textLength: "characters of text",
  blocks: "blocks",
  articles: "articles",
  pages: "pages",
  milliseconds: "milliseconds",
};

/** Refuses a file past a limit: "a.html: 6000000 bytes, over the limit of 5000000 (rawBytes)". */
export function holdLimit(file: string, limits: ReadLimits, name: keyof ReadLimits, value: number): void {
  if (value <= limits[name]) return;
  throw new UnreadableArticle(
    file,
    name === "milliseconds" ? "too-slow" : "too-large",
    `${value} ${UNITS[name]}, over the limit of ${limits[name]} (${name})`,
    { hint: `Send the article alone, or raise the limit ${name}.` },
  );
}
