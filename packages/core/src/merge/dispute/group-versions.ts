/**
 * Sorts items into versions, the most precise first: an item joins the version whose members all agree with it, opens
 * a new one when it agrees with none, and is left out when it fits several ("about two hours" contradicts neither
 * "more than two" nor "nearly two").
 */
export function groupVersions<T>(items: readonly T[], agree: (left: T, right: T) => boolean): T[][] {
  const versions: T[][] = [];
  const rest: T[] = [];
  for (const item of items) {
    const fitting = versions.filter((version) => version.some((member) => agree(item, member)));
    if (fitting.length === 0) versions.push([item]);
    else rest.push(item);
  }
  for (const item of rest) {
    const fitting = versions.filter((version) => agree(item, version[0] as T));
    if (fitting.length === 1) fitting[0]?.push(item);
  }
  return versions;
}
