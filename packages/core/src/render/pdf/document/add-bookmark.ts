/** Enters a place of the current page in the bookmarks. */
export function addBookmark(doc: PDFKit.PDFDocument, title: string, top: number): void {
  // PDFKit counts `left` from the right edge.
  const options = { fit: false, top: Math.max(0, top), left: doc.page.width };
  doc.outline.addItem(title, options as unknown as Parameters<typeof doc.outline.addItem>[1]);
}
