import { stemWord } from "./stem-words.ts";

/** Acts that undo each other. */
const OPPOSITES = [
  ["suspend freeze halt pause withhold", "resume restore reinstate unfreeze"],
  ["impose", "lift"],
  ["arrest detain jail", "free release"],
  ["close shut", "open reopen"],
  ["approve", "reject"],
  ["raise increase", "cut lower reduce"],
  ["withdraw recall", "return"],
].map((pair) => pair.map((words) => words.split(" ").map(stemWord)));

/** The stems of the acts that undo each act. */
const undoneBy = new Map(
  OPPOSITES.flatMap(([deed = [], undoing = []]) => [
    ...deed.map((stem) => [stem, new Set(undoing)] as const),
    ...undoing.map((stem) => [stem, new Set(deed)] as const),
  ]),
);

/** True of the stems of two acts that undo each other: "suspend", "resume". */
export function areOpposites(left: string, right: string): boolean {
  return undoneBy.get(left)?.has(right) ?? false;
}

interface Stems {
  has(stem: string): boolean;
}

/** True where the one tells an act and the other what undoes it, of the same words otherwise: "suspended the aid", "resumed the aid". */
export function tellOpposites(left: Stems, right: Stems): boolean {
  return OPPOSITES.some(([deed, undoing]) => {
    const [tells, undoes] = [tellsOnly(left, deed, undoing), tellsOnly(left, undoing, deed)];
    return (tells && tellsOnly(right, undoing, deed)) || (undoes && tellsOnly(right, deed, undoing));
  });
}

function tellsOnly(stems: Stems, told: readonly string[] = [], other: readonly string[] = []): boolean {
  return told.some((stem) => stems.has(stem)) && !other.some((stem) => stems.has(stem));
}
