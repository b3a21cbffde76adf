import type { ArticleDraft } from "../draft.ts";

/** A briefing says what it is above its text. */
const FIRST_PIECES = 12;
/** "Policy briefing · Edition 3 · As of 4 May 2026", as the page and Markdown say it; "Edition 3, as of …" on each page of the PDF. */
const EDITION = /\bEdition \d+(?: ·|,) as of\b/iu;

/** Whether a draft is a briefing of ours: read as an article it would corroborate and contradict the articles it was made of. */
export function isBriefing({ title, pieces }: ArticleDraft): boolean {
  return [title ?? "", ...pieces.slice(0, FIRST_PIECES).map(({ text }) => text)].some((text) => EDITION.test(text));
}
