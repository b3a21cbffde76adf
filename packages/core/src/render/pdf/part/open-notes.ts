import type { Link } from "../line/run.ts";

/** Where a citation stands. */
export interface CitedAt {
  readonly place: string;
  readonly page: number;
}

export interface Notes {
  /** The link of a citation to its endnote, null where none is printed; noted as cited once it is drawn. */
  readonly cite: (id: string) => Link | null;
  readonly citedAt: (id: string) => readonly CitedAt[];
  /** Name of the place of an endnote. */
  readonly placeOf: (id: string) => string;
}

// Names of equal length in one case: PDFKit sorts them by locale, readers look them up by bytes.
const placeName = (kind: "c" | "n", number: number) => `${kind}${String(number).padStart(6, "0")}`;

/** Keeps the places of citations and endnotes, so that each leads to the other. `ids` are those that get an endnote. */
export function openNotes(doc: PDFKit.PDFDocument, ids: readonly string[]): Notes {
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const cited = new Map<string, CitedAt[]>();
  let drawn = 0;
  const placeOf = (id: string) => placeName("n", numbers.get(id) ?? 0);
  return {
    placeOf,
    citedAt: (id) => cited.get(id) ?? [],
    cite: (id) => {
      if (!numbers.has(id)) return null;
      const drawnAt = (x: number, top: number) => {
        drawn += 1;
        const place = placeName("c", drawn);
        doc.addNamedDestination(place, "XYZ", x, top, null);
        cited.set(id, [...(cited.get(id) ?? []), { place, page: doc.bufferedPageRange().count }]);
      };
      return { to: placeOf(id), kind: "place", alt: `Evidence ${id}`, drawn: drawnAt };
    },
  };
}
