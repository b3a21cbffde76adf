import type { NameSpan } from "../name/name-span.ts";
import { contextFeatures } from "./context-features.ts";
import { listFeatures } from "./list-features.ts";
import { shapeFeatures } from "./shape-features.ts";

/** What speaks for one type or another, each feature once, whatever the number of mentions. */
export function nameFeatures(spans: readonly NameSpan[]): string[] {
  const features = new Set<string>(["bias"]);
  const [first] = spans;
  if (!first) return [];
  for (const feature of shapeFeatures(first)) features.add(feature);
  for (const span of spans)
    for (const feature of [...contextFeatures(span), ...listFeatures(span)]) features.add(feature);
  return [...features].sort();
}
