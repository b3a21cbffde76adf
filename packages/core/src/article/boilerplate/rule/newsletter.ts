import { lineWith } from "../boilerplate-rule.ts";

/** "Get our newsletter", "Sign up for our weekly newsletter to get more English-language news coverage", "Suscríbete a nuestro boletín". */
export const newsletter = lineWith(
  "newsletter",
  /^(?:get|receive|discover|try|read) (?:our|the|my|his|her) [^.]{0,40}\bnewsletter\b|\b(?:(?:sign up|subscribe|register|click here|join) (?:now |today |here |free )?(?:for|to|and get|to (?:get|receive)) (?:the|our|your|a|his|her|my|this)?[^.]{0,60}(?:newsletters?|e-?mails?|briefing|bulletin|inbox|updates|alerts|mailing list)|(?:get|receive|delivered|straight|sent) [^.]{0,80}(?:in|to) your inbox|(?:your|enter your|a valid) e-?mail address|(?:suscríbete|suscríbase|apúntate|regístrate|inscríbete)[^.]{0,50}(?:newsletter|boletín|correo)|recib[ea] [^.]{0,60}en (?:su|tu) correo|unsubscribe (?:here|at any time|from)|^to unsubscribe\b|^(?:\p{L}[^,.\d]{2,60}, )?\d{1,5} [\p{L}\d .]{3,60}(?:, [\p{L}\d .#]{1,30}){0,2}, [\p{L} .]{2,30},? \p{Lu}{2} \d{5}(?:-\d{4})?$|\bnewsletter\b[^.]{0,120}\. (?:sign up|subscribe|register)\b|you(?:'|’)?(?:re| are) receiving this (?:e-?mail|newsletter)|view (?:this email )?in (?:your )?browser|manage (?:your )?(?:preferences|subscription))/iu,
  300,
);
