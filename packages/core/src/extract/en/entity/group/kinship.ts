import { KIN } from "../lexicon/title-words.ts";

/** Words right before a name that present its bearer through someone else: "his son Nicolás", "First Lady Melania". */
export const NAME_LINKS = new RegExp(`(?:^| )(?:${Object.keys(KIN).join("|")}|first lady|first gentleman)$`, "u");
