const CHANGES = new Set(
  "fall rise grow drop climb jump plunge plummet shrink decline surge soar slip slump dip tumble dwindle".split(" "),
);

/** True for a verb of change that has no passive: in "fell by 12 percent" nobody did it. */
export function changesItself(lemma: string): boolean {
  return CHANGES.has(lemma);
}
