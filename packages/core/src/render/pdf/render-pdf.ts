import type { Briefing, RenderAssets, Section } from "../../schema/index.ts";
import { addElement } from "./document/add-element.ts";
import { attachFile } from "./document/attach-file.ts";
import { declareConformance } from "./document/declare-conformance.ts";
import { inksOf } from "./document/ink.ts";
import { openDocument } from "./document/open-document.ts";
import { packFile } from "./document/pack-file.ts";
import { embedFonts } from "./font/embed-fonts.ts";
import { shaperOf } from "./font/shape-word.ts";
import { stylesOf } from "./line/styles.ts";
import { columnOf } from "./page/column-of.ts";
import { drawRunningLines } from "./page/draw-running-lines.ts";
import { frameOf } from "./page/frame.ts";
import { type Flow, openFlow } from "./page/open-flow.ts";
import { openNotes } from "./part/open-notes.ts";
import { setBottomLine } from "./part/set-bottom-line.ts";
import { setMasthead } from "./part/set-masthead.ts";
import { setSection, setSectionTitle } from "./part/set-section.ts";
import { setSources } from "./part/set-sources.ts";
import type { Press } from "./press.ts";

export interface PdfOptions {
  /** The theme's, unless told. */
  readonly pageSize?: "A4" | "LETTER";
  /** A file to carry inside the PDF, in pieces: the interchange JSON. */
  readonly attachment?: { readonly name: string; readonly pieces: Iterable<Uint8Array> };
}

/** The briefing as a tagged PDF (PDF/A-3a, PDF/UA-1): the same bytes for the same briefing, theme and fonts. */
export async function renderPdf(
  briefing: Briefing,
  assets: RenderAssets,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const { theme } = assets;
  // First, while nothing else of the document takes memory.
  const attachment = options.attachment && (await packFile(options.attachment.name, options.attachment.pieces));
  const doc = openDocument(briefing, options.pageSize ?? theme.page, theme.brand.name);
  const frame = frameOf(doc.page, theme);
  const sections = orderSections(briefing, theme.sections);
  const hasSources = sections.some(({ id }) => id === "sources");
  const press: Press = {
    doc,
    theme,
    frame,
    styles: stylesOf(theme),
    shape: shaperOf(assets.fonts),
    font: embedFonts(doc, assets.fonts),
    notes: openNotes(doc, hasSources ? briefing.citations.map(({ id }) => id) : []),
    inks: inksOf(theme),
  };
  const root = doc.struct("Document", { title: briefing.title });
  doc.addStructure(root);
  const flow = openFlow(doc, frame);
  flow.place(setMasthead(press, briefing, root));
  // Section by section: endnotes name the pages that cite them, which are known once those are drawn.
  for (const section of sections) placePart(press, flow, briefing, section, root);
  drawRunningLines(press, briefing);
  declareConformance(doc);
  if (attachment) attachFile(doc, attachment, briefing);
  return doc.finish();
}

function placePart(
  press: Press,
  flow: Flow,
  briefing: Briefing,
  section: Section,
  root: PDFKit.PDFStructureElement,
): void {
  if (section.id === "sources") {
    if (briefing.sources.length === 0) return;
    const element = addElement(press.doc, root, "Sect");
    const title = setSectionTitle(press, section.title, element);
    flow.placeInColumns(title, setSources(press, briefing, element), columnOf(press.frame, press.styles).step);
  } else if (section.blocks.length > 0) {
    flow.place(section.id === "bottom-line" ? setBottomLine(press, section, root) : setSection(press, section, root));
  }
}

function orderSections({ sections }: Briefing, order: readonly string[]): Section[] {
  const byId = new Map(sections.map((section) => [section.id as string, section]));
  return order.flatMap((id) => byId.get(id) ?? []);
}
