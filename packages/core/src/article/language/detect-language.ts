import { francAll } from "franc-min";

export interface DetectedLanguage {
  /** BCP 47 primary subtag; "und" when too little text tells. */
  readonly language: string;
  readonly confidence: number;
}

/** ISO 639-3 codes of the detector that have a two-letter subtag of their own. */
const SUBTAGS: Readonly<Record<string, string>> = {
  eng: "en",
  spa: "es",
  por: "pt",
  fra: "fr",
  deu: "de",
  ita: "it",
  nld: "nl",
  pol: "pl",
  ron: "ro",
  swe: "sv",
  tur: "tr",
  rus: "ru",
  ukr: "uk",
  ces: "cs",
  hun: "hu",
  ell: "el",
  arb: "ar",
  pes: "fa",
  heb: "he",
  hin: "hi",
  ben: "bn",
  jpn: "ja",
  kor: "ko",
  cmn: "zh",
  vie: "vi",
  ind: "id",
  bul: "bg",
  srp: "sr",
  hrv: "hr",
  bos: "bs",
  tha: "th",
  tam: "ta",
  tel: "te",
  mar: "mr",
  urd: "ur",
  guj: "gu",
  kan: "kn",
  mal: "ml",
  mya: "my",
  amh: "am",
};

const SAMPLE = 6000;
/** Below this many letters trigrams guess at random. */
const ENOUGH = 24;
/** Up to so many letters names outweigh the words around them, and trigrams must be this sure to be believed. */
const FEW = 150;
const SURE = 0.75;
/** Languages that names of Latin America speak for; of them words show more than trigrams do. */
const ROMANCE: ReadonlySet<string> = new Set(["spa", "por", "fra", "ita", "ron"]);

/** Words that only one of the languages has, for telling short lines apart. */
const MARKERS = {
  en: /\b(?:the|and|of|to|is|was|with|for|that|from|by|has|have|were|will|his|its|said|at|on|an|he|she|they|it|not|does|did|who|which|been|would|after|over|against|their|this|says?|new|two|three|four|five)\b|(?<=\p{Ll})['’]s\b/giu,
  es: /(?<!\p{L})(?:el|los|las|del|que|una|por|con|para|está|más|se|al|su|como|tu|este|esta|fue|sobre|entre|y)(?!\p{L})/giu,
};

/** Language of a text and how sure that is: "La reunión entre los presidentes…" → es. */
export function detectLanguage(text: string, declared?: string | null): DetectedLanguage {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) {
    return declared ? { language: declared, confidence: 0.3 } : { language: "und", confidence: 0 };
  }
  const marked = countMarkers(sample);
  const words = sample.split(/\s+/).length;
  const share = Math.abs(marked.en - marked.es) / words;
  if (share >= 0.1) return { language: marked.en > marked.es ? "en" : "es", confidence: Math.min(1, 0.6 + share * 2) };
  const [best, second] = francAll(sample);
  if (!best || best[0] === "und") return { language: declared ?? "und", confidence: declared ? 0.3 : 0 };
  const confidence = Math.min(1, 0.4 + (best[1] - (second?.[1] ?? 0)) * 4);
  const doubtful = confidence < SURE || ROMANCE.has(best[0]);
  if (doubtful && best[0] !== "eng" && marked.es === 0 && isPlainShort(sample))
    return { language: declared ?? "en", confidence: 0.3 };
  return { language: SUBTAGS[best[0]] ?? best[0], confidence };
}

/** Small words and endings that a short text in another language can hardly do without. */
const FOREIGN =
  /\b(?:de|la|le|les|des|du|au|et|un|une|der|die|das|und|den|dem|il|di|che|het|een|van|da|do|em|para|que|el|los)\b/iu;
/** Lower-case words of Romance languages mostly end in these. */
const ROMANCE_ENDING = /[ao]s?$/u;
const MOST = 0.4;

/** "Ecuador raises tariffs. Colombia answers in kind.": plain letters without a foreign word are taken for English. */
function isPlainShort(text: string): boolean {
  if (text.length > FEW || /[^\p{ASCII}‘’“”–—]/u.test(text) || FOREIGN.test(text)) return false;
  const words = text.match(/(?<![\p{L}'’])\p{Ll}{3,}(?!\p{L})/gu) ?? [];
  return words.filter((word) => ROMANCE_ENDING.test(word)).length < MOST * words.length;
}

/** How many marker words of English and of Spanish a text has. */
export function countMarkers(text: string): { readonly en: number; readonly es: number } {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return { en: count(MARKERS.en), es: count(MARKERS.es) };
}
