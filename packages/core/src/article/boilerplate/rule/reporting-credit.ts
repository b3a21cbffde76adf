import { lineWith } from "../boilerplate-rule.ts";

/** "(Reporting by Ann Lee; Editing by Bo Diaz)", "Quay Wire writer Ann Lee contributed to this report.": who made the report, below its text. */
export const reportingCredit = lineWith(
  "credit",
  /^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|reported|edited|written) by \p{L}[^.]{2,200}\)?\.?|our standards: .{3,80}|[^.“”"]{5,140} contributed (?:reporting(?: to this \p{L}{4,7})?|to this (?:report|article|story))\.?)$/iu,
  240,
);
