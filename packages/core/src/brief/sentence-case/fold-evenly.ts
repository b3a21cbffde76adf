import { foldText } from "../../text/index.ts";

/** Folds a text letter by letter so that every offset stays: "GARCÍA-PEÑA" → "garcia-nunez". */
export function foldEvenly(text: string): string {
  return text.replace(/[^ a-z]/gu, (character) => keepLength(character, foldText(character)));
}

/** A few letters change length with their case or accent; such a one stays as it is. */
export function keepLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text;
}
