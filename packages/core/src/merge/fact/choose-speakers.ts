import { compareIds, foldReports, growReports, growthOf, type Report } from "../report/index.ts";

/** Of a fact with more reports than this, one of each wording is compared with the others, and so many at the most. */
const MOST_SPEAKERS = 60;

/** The reports that speak for all of a fact, so that comparing each with each costs no more in a dossier of thousands. */
export function chooseSpeakers(reports: readonly Report[]): readonly Report[] {
  if (reports.length <= MOST_SPEAKERS) return reports;
  return speakersOf(reports);
}

// One who comes speaks instead of a later one of the same wording, or of the last of so many.
const speakersOf = foldReports(firstOfWordings, (speakers, { added }) =>
  firstOfWordings([...speakers, ...added].sort(compareIds)),
);

function firstOfWordings(reports: readonly Report[]): readonly Report[] {
  const first = new Map<number, Report>();
  for (const report of reports) {
    if (first.has(report.wording)) continue;
    first.set(report.wording, report);
    if (first.size === MOST_SPEAKERS) break;
  }
  return [...first.values()];
}

/** The speakers with those they speak for. */
export function addCopies(speakers: readonly Report[], reports: readonly Report[]): readonly Report[] {
  if (reports.length <= MOST_SPEAKERS) return speakers;
  const wordings = new Set(speakers.map(({ wording }) => wording));
  const key = [...wordings].join(" ");
  const lists = copies.get(reports) ?? new Map<string, readonly Report[]>();
  const list = lists.get(key) ?? pickWordings(reports, wordings, key);
  copies.set(reports, lists.set(key, list));
  return list;
}

/** Lists of copies by the list they were picked from and the wordings that were asked for. */
const copies = new WeakMap<readonly Report[], Map<string, readonly Report[]>>();

function pickWordings(reports: readonly Report[], wordings: ReadonlySet<number>, key: string): readonly Report[] {
  const growth = growthOf(reports);
  const before = growth && copies.get(growth.from)?.get(key);
  if (!growth || !before) return reports.filter(({ wording }) => wordings.has(wording));
  const coming = growth.added.filter(({ wording }) => wordings.has(wording));
  return coming.length === 0 ? before : growReports(before, coming);
}

/** The lists of copies that were picked from a list. */
export function listCopies(reports: readonly Report[]): readonly (readonly Report[])[] {
  return [...(copies.get(reports)?.values() ?? [])];
}
