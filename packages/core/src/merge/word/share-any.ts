/** True where the two have a member in common. */
export function shareAny(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const member of small) if (large.has(member)) return true;
  return false;
}
