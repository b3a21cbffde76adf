import type { Dispute, DisputeKind } from "../../schema/index.ts";
import { capitalize } from "../wording/index.ts";

/** A heading is read at a glance. */
const MOST_WORDS = 16;

/** What is in question where the dossier has only a long sentence for it. */
const PLAIN: Readonly<Record<DisputeKind, string>> = {
  date: "The date of one event",
  quantity: "One figure",
  attribution: "Who said or did one thing",
  existence: "Whether one thing happened",
  participants: "Who took part",
  wording: "The wording of one remark",
};

/** What is disputed in a few words: "When the ministers met", "How long the meeting lasted". */
export function titleDispute({ about, kind }: Pick<Dispute, "about" | "kind">): string {
  const main = about.replace(/\.$/u, "");
  const isSentence = main.split(" ").length > MOST_WORDS || /^\p{Ll}[\p{Ll} ]+: /u.test(main);
  return isSentence ? PLAIN[kind] : capitalize(main);
}
