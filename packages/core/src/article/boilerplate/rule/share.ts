import { type BoilerplateRule, lineWith, wholeLine } from "../boilerplate-rule.ts";

const phrases = wholeLine(
  "share",
  `share|share this|share this article|share this story|share this post|share article|share via|share on|share it|share on facebook|share on twitter|share on x|share on linkedin
  share on whatsapp|share via email|facebook|twitter|x|linkedin|whatsapp|telegram|instagram|youtube|tiktok|threads|bluesky|reddit|pinterest|email|e-mail|copy link|copy url
  copied|link copied|tweet|pin|pin it|save|save article|bookmark|print|flipboard|messenger|follow us|follow|follow us on|gift this article|listen to this article
  compartir|compartir en facebook|compartir en twitter|comparte|síguenos|copiar enlace|enviar por correo|guardar|imprimir|comentarios|comment|comments|leave a comment|add to favorites|0 comments`,
);

const sentences = lineWith(
  "share",
  /^(?:share (?:this|on|via|to)\b.{0,60}|click to (?:share|email|print).{0,60}|follow (?:us|@\w+|him|her|the \w+|\w+ \w+) on (?:twitter|facebook|x|instagram|linkedin|google news|social).{0,60}|síguenos en .{0,60}|like us on facebook.{0,60}|(?:facebook|twitter|linkedin|whatsapp|email|instagram|youtube|pinterest|reddit|telegram|x)(?:[\s|,·•/]+(?:facebook|twitter|linkedin|whatsapp|e-?mail|instagram|youtube|pinterest|reddit|telegram|print|share|copy|link|x)){1,9})$/i,
);

/** "Share on Facebook", "Follow us on X", "Copiar enlace". */
export const share: BoilerplateRule = {
  reason: "share",
  matches: (line) => phrases.matches(line) || sentences.matches(line),
};
