import { cleanLine } from "../charset/clean-text.ts";
import { decodeEntities } from "./decode-entities.ts";
import { type PageContext, textOf } from "./page-context.ts";

/** Name of the outlet: og:site_name, the publisher of the JSON-LD, an application name. */
export function findSite(context: PageContext): string | null {
  const website = context.nodes.find(
    (node) => node["@type"] === "WebSite" || node["@type"] === "NewsMediaOrganization",
  );
  const name =
    context.meta("og:site_name") ??
    textOf(context.article?.publisher) ??
    textOf(website?.name) ??
    context.meta("application-name", "publisher", "dc.publisher", "cre", "copyright");
  if (!name || /^https?:/.test(name)) return null;
  const clean = cleanLine(decodeEntities(name)).replace(/^@/, "");
  return clean !== "" && clean.length <= 60 ? clean : null;
}
