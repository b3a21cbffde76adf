import { createHash } from "node:crypto";
import { type Home, loadBriefing, loadDossier, type PageSize } from "@chancery/core/pipeline/records";
import type { EditionFile } from "./api-home.ts";

/** Printed editions kept in memory, so that a link passed around a ministry is set once. */
const KEPT = 4;

/** Sets the PDF of an edition on another paper than it was published on; null where there is no such edition. */
export function createPrinter(home: Pick<Home, "dossier" | "loadRenderer">) {
  const printed = new Map<string, Promise<EditionFile | null>>();

  const print = async (number: number, pageSize: PageSize): Promise<EditionFile | null> => {
    const [briefing, dossier] = await Promise.all([loadBriefing(home, number), loadDossier(home, number)]);
    if (!briefing || !dossier) return null;
    // Loaded when first needed: most requests print nothing.
    const { renderPdfOutput } = await import("@chancery/core/pipeline");
    const bytes = await renderPdfOutput(briefing, dossier, { ...(await home.loadRenderer()), pageSize });
    const etag = createHash("sha256").update(bytes).digest("base64url");
    return { bytes: new Uint8Array(bytes), etag };
  };

  return (number: number, pageSize: PageSize): Promise<EditionFile | null> => {
    const key = `${number} ${pageSize}`;
    const known = printed.get(key);
    if (known) return known;
    const printing = print(number, pageSize);
    printed.set(key, printing);
    // A failure is not kept: the next caller tries again.
    printing.catch(() => printed.delete(key));
    const [oldest] = printed.keys();
    if (printed.size > KEPT && oldest !== undefined) printed.delete(oldest);
    return printing;
  };
}
