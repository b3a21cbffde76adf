import { lineWith } from "../boilerplate-rule.ts";

/** "Related: …", "READ MORE: …", "Also read | …", "Lea también: …", "Recommended for you". */
export const related = lineWith(
  "related",
  /^(?:(?:related|read (?:more|also|next|our)|also read|see also|see more|watch|more (?:on|from|about) (?:this|the|our)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don(?:'|’)t miss|must read|further reading|up next|lea (?:también|más)|lee (?:también|además)|le puede interesar|te puede interesar|más información|ver también|vea también)\s{0,2}[:|»›>–-]\s?.{0,220}|(?:related|recommended|read (?:more|next)|related (?:articles?|stories|posts?|topics?|news|content|coverage)|more (?:stories|news|articles|coverage|to read|from .{2,40}|on this (?:story|topic))|recommended (?:for you|stories|reading|articles)|you (?:may|might) (?:also )?(?:like|be interested in)(?: these)?(?: articles)?|what to read next|keep reading|top stories|popular (?:stories|posts|articles|now)|noticias relacionadas|artículos relacionados|te puede interesar|le puede interesar|más sobre (?:este tema)|see also|also read|up next|don(?:'|’)t miss)|.{10,120} \d{1,2} min(?:ute)? read)\s?[:.]?$/i,
);
