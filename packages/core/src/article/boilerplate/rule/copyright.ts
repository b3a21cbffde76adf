import { lineWith } from "../boilerplate-rule.ts";

/** "© 2026 Example Media. All rights reserved.", "This material may not be published, broadcast …". */
export const copyright = lineWith(
  "copyright",
  /(?:^(?:copyright\b|©|\(c\)\s).{0,200}|\ball rights reserved\b|\btodos los derechos reservados\b|\bmay not be (?:published|reproduced|copied)[^.]{0,60}(?:broadcast|rewritten|redistributed|without|permission)|\bprohibida (?:su|la) reproducción\b|©\s?(?:19|20)\d{2})/i,
  400,
);
