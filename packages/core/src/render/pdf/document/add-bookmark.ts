type Outline = PDFKit.PDFOutline;

const latest = new WeakMap<PDFKit.PDFDocument, Outline>();
/** A bookmark pane shows about this much of a title. */
const LONGEST_TITLE = 80;

/** Enters a section at a place of the current page in the bookmarks. */
export function addBookmark(doc: PDFKit.PDFDocument, title: string, top: number): void {
  latest.set(doc, addItem(doc, doc.outline, title, top));
}

/** Enters a part of the latest section. */
export function addSubordinateBookmark(doc: PDFKit.PDFDocument, title: string, top: number): void {
  const section = latest.get(doc);
  if (section) addItem(doc, section, title, top);
}

function addItem(doc: PDFKit.PDFDocument, outline: Outline, title: string, top: number): Outline {
  // PDFKit counts `left` from the right edge.
  const options = { fit: false, top: Math.max(0, top - 6), left: doc.page.width };
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
  return outline.addItem(short, options as unknown as Parameters<Outline["addItem"]>[1]);
}
