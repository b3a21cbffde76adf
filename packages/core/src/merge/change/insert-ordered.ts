/** Where an item stands in an ordered list, or would stand. */
export function findPlace<Item>(
  list: readonly Item[],
  item: Item,
  compare: (left: Item, right: Item) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(list[middle] as Item, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A list with items put in at ascending places of what it becomes. */
export function insertAt<Item>(list: readonly Item[], places: readonly number[], items: readonly Item[]): Item[] {
  const made = [...list];
  for (const [index, place] of places.entries()) made.splice(place, 0, items[index] as Item);
  return made;
}

/** An ordered list with some more items, which need not be in order. */
export function insertOrdered<Item>(
  list: readonly Item[],
  coming: readonly Item[],
  compare: (left: Item, right: Item) => number,
): Item[] {
  if (list.length < coming.length) return [...list, ...coming].sort(compare);
  const made = [...list];
  for (const item of coming) made.splice(findPlace(made, item, compare), 0, item);
  return made;
}
