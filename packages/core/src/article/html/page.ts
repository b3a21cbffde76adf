/** An element of the page that holds blocks; `parent` indexes `elements`, −1 for the root. */
export interface PageElement {
  readonly tag: string;
  /** Class and id, lower case, set off by blanks. */
  readonly names: string;
  readonly role: string;
  readonly itemprop: string;
  readonly hidden: boolean;
  readonly parent: number;
  readonly depth: number;
}

/** A run of text between two block boundaries. */
export interface PageBlock {
  readonly text: string;
  /** Characters of it that are link text. */
  readonly linked: number;
  /** Index of the innermost block element that holds it. */
  readonly element: number;
}

/** An element whose text or attributes may name author, date, title or outlet. */
export interface MarkedText {
  readonly tag: string;
  readonly names: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Index of the block that was open when it began. */
  readonly block: number;
}

/** A page as one pass over its tags gave it. */
export interface Page {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  readonly marked: readonly MarkedText[];
  readonly title: string;
  readonly language: string | null;
  readonly canonical: string | null;
  /** Contents of <meta>, by name or property in lower case, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Bodies of JSON-LD scripts. */
  readonly data: readonly string[];
}
