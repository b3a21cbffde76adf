import type { Entity } from "../../../schema/index.ts";

/** The form under which reports name an entity after its first mention: "Mora", "the Treasury Department". */
export function shortName({ name, type, mentions }: Entity): string {
  if (type !== "person") return name;
  const words = name.split(" ");
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    if (text !== name && words.some((word) => word === text || name.endsWith(` ${text}`))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return usual?.[0] ?? words.at(-1) ?? name;
}
