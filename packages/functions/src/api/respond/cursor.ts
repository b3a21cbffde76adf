import { ChanceryError } from "@chancery/core/error";

/** A page of a stably ordered list and the opaque cursor of the next one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
}

const encode = (key: string): string => Buffer.from(key, "utf8").toString("base64url");

function decode(cursor: string): string {
  const key = Buffer.from(cursor, "base64url").toString("utf8");
  if (encode(key) !== cursor)
    throw new ChanceryError("bad-input", `The cursor “${cursor}” is not one of ours.`, {
      hint: "Start again without a cursor.",
    });
  return key;
}

/** Cuts a page out of a list: it starts behind the item whose key the cursor holds, or where that item would have stood at the start. */
export function paginate<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  limit: number,
  cursor?: string,
): Page<Item> {
  const key = cursor === undefined ? null : decode(cursor);
  const at = key === null ? -1 : items.findIndex((item) => keyOf(item) === key);
  if (key !== null && at < 0) {
    throw new ChanceryError("bad-input", "The list has changed: the cursor's item is gone.", {
      hint: "Start again without a cursor.",
    });
  }
  const page = items.slice(at + 1, at + 1 + limit);
  const last = page.at(-1);
  const more = at + 1 + limit < items.length;
  return { items: page, next: more && last !== undefined ? encode(keyOf(last)) : null, total: items.length };
}
