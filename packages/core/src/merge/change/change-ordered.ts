/** An ordered list without some items and with others, which need not be in order. */
export function changeOrdered<Item>(
  list: readonly Item[],
  isGone: (item: Item) => boolean,
  fresh: readonly Item[],
  compare: (left: Item, right: Item) => number,
): readonly Item[] {
  const coming = [...fresh].sort(compare);
  const changed: Item[] = [];
  let next = 0;
  for (const item of list) {
    if (isGone(item)) continue;
    for (let one = coming[next]; one !== undefined && compare(one, item) < 0; one = coming[next]) {
      changed.push(one);
      next += 1;
    }
    changed.push(item);
  }
  for (; next < coming.length; next += 1) changed.push(coming[next] as Item);
  return changed;
}
