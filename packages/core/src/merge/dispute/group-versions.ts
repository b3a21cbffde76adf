/**
 * Sorts items into versions: those that agree, directly or through a third that agrees with both, are one version.
 * Two versions are left only where no member of one agrees with any of the other.
 */
export function groupVersions<T>(items: readonly T[], agree: (left: T, right: T) => boolean): T[][] {
  const versions: T[][] = [];
  for (const item of items) {
    const fitting = versions.filter((version) => version.some((other) => agree(item, other)));
    const joined = [...fitting.flat(), item];
    for (const version of fitting) versions.splice(versions.indexOf(version), 1);
    versions.push(joined);
  }
  return versions;
}
