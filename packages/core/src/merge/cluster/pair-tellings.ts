import { compareText } from "../../text/index.ts";
import type { Report } from "../report/index.ts";
import { blockKeys } from "./block-keys.ts";
import { type Comparison, mayMatch } from "./comparison.ts";
import type { Telling } from "./form-tellings.ts";

/**
 * Within a block each telling is compared with this many neighbours in the block's order, so that cost stays linear, and
 * a telling that comes changes nothing beyond its neighbours.
 */
const WINDOW = 16;

interface Placed {
  readonly report: Report;
  readonly telling: number;
}

/** Pairs worth comparing, as indices in ascending order: those that share a key, near each other in a large block. */
export function* pairTellings(
  tellings: readonly Telling[],
  comparison: Comparison,
): Generator<readonly [number, number]> {
  const blocks = new Map<string, Placed[]>();
  for (const [telling, { reports }] of tellings.entries()) {
    for (const report of reports) {
      for (const key of blockKeys(report)) {
        const block = blocks.get(key);
        if (block) block.push({ report, telling });
        else blocks.set(key, [{ report, telling }]);
      }
    }
  }
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > WINDOW + 1) block.sort(comparePlaces);
    for (const [position, one] of block.entries()) {
      for (const other of block.slice(position + 1, position + 1 + WINDOW)) {
        const [left, right] = [Math.min(one.telling, other.telling), Math.max(one.telling, other.telling)];
        const key = left * tellings.length + right;
        if (left === right || seen.has(key) || !mayMatch(one.report, other.report, comparison)) continue;
        seen.add(key);
        yield [left, right];
      }
    }
  }
}

/** Reports of one day and of the same words come to lie next to each other. */
function comparePlaces({ report: left }: Placed, { report: right }: Placed): number {
  return (
    compareText(left.date?.start ?? "", right.date?.start ?? "") ||
    compareText(left.evidence.text, right.evidence.text) ||
    compareText(left.id, right.id)
  );
}
