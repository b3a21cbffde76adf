import { lineWith } from "../boilerplate-rule.ts";

/** "(Reporting by Ann Lee; Editing by Bo Diaz)", "Our Standards: …": who made the report, below its text. */
export const reportingCredit = lineWith(
  "credit",
  /^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|reported|edited|written) by \p{L}[^.]{2,200}\)?\.?|our standards: .{3,80})$/iu,
  240,
);
