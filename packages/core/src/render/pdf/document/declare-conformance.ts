import { deflateSync } from "node:zlib";
import { srgbProfile } from "./srgb-profile.ts";

const PDF_A = `
<rdf:Description xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" rdf:about="">
  <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>`;

/** PDF/A admits the PDF/UA property only where its schema is described. */
const PDF_UA = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

interface Catalog {
  readonly _root: { readonly data: { OutputIntents?: unknown } };
  ref(data: Record<string, unknown>): { end(chunk?: Uint8Array): void };
}

let packedProfile: Uint8Array | undefined;

/**
 * Declares PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) and names the colour space.
 * PDFKit's own option would read its colour profile from disk and knows only one of the two.
 */
export function declareConformance(doc: PDFKit.PDFDocument): void {
  doc.appendXML(PDF_A);
  doc.appendXML(PDF_UA);
  const catalog = doc as unknown as Catalog;
  const profile = catalog.ref({ N: 3, Filter: "FlateDecode" });
  packedProfile ??= deflateSync(srgbProfile());
  profile.end(packedProfile);
  const intent = catalog.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    Info: Object("sRGB IEC61966-2.1"),
    OutputConditionIdentifier: Object("sRGB IEC61966-2.1"),
    DestOutputProfile: profile,
  });
  intent.end();
  catalog._root.data.OutputIntents = [intent];
}
