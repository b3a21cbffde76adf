import type { Briefing } from "../../../schema/index.ts";
import type { PackedFile } from "./pack-file.ts";

interface Reference {
  end(bytes?: Uint8Array): void;
}

interface Catalog {
  readonly _root: { readonly data: { AF?: readonly Reference[] } };
  ref(data: Record<string, unknown>): Reference;
  addNamedEmbeddedFile(name: string, file: Reference): void;
}

/**
 * Carries a data file inside the PDF, as PDF/A-3 allows: the data that the document was made from. PDFKit's own method
 * copies the file and works out a checksum, which the standard leaves open, in JavaScript.
 */
export function attachFile(doc: PDFKit.PDFDocument, { name, size, packed }: PackedFile, { asOf }: Briefing): void {
  const catalog = doc as unknown as Catalog;
  const modified = asOf === null ? {} : { ModDate: new Date(`${asOf}T00:00:00Z`) };
  const content = catalog.ref({
    Type: "EmbeddedFile",
    Params: { ...modified, Size: size },
    Subtype: "application#2Fjson",
    Filter: "FlateDecode",
  });
  content.end(packed);
  const file = catalog.ref({
    Type: "Filespec",
    AFRelationship: "Data",
    F: Object(name),
    EF: { F: content },
    UF: Object(name),
    Desc: Object("Facts, evidence and disputes behind this briefing"),
  });
  file.end();
  catalog.addNamedEmbeddedFile(name, file);
  catalog._root.data.AF = [file];
}
