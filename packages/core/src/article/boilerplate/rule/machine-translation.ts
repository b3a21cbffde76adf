import { lineWith } from "../boilerplate-rule.ts";

/** "This article was machine translated.", "Traducción automática". */
export const machineTranslation = lineWith(
  "machine-translation",
  /\b(?:(?:machine|automatic(?:ally)?|google)[ -]?translat(?:ed|ion)|translated (?:automatically|by (?:a machine|google|deepl|ai\b|artificial))|traducci[oó]n autom[aá]tica|traducido (?:autom[aá]ticamente|por (?:google|ia\b|inteligencia)))/i,
  160,
);
