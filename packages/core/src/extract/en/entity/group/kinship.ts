import { KIN } from "../lexicon/title-words.ts";

/** Words right before a name that present its bearer through someone else: "his son Andrés", "First Lady Elena". */
export const NAME_LINKS = new RegExp(`(?:^| )(?:${Object.keys(KIN).join("|")}|first lady|first gentleman)$`, "u");
