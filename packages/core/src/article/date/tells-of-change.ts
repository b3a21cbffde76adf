const CHANGED =
  /^(?!.*(?:publi|posted|created|written))[^\d]*\b(?:updated|modified|reviewed|changed|edited|actualizad[oa]|aktualisiert|geändert)\b/iu;

/** True for "Last updated Feb 3, 2026" without "published": its day is that of a change only. */
export function tellsOfChange(text: string): boolean {
  return CHANGED.test(text);
}
