import { join } from "node:path";
import { type Bench, type BenchRow, toRow } from "./bench-row.ts";
import { measureProcess } from "./measure-process.ts";
import { formatTime } from "./measure-time.ts";

const SIZES = { short: [10, 100, 1000], full: [10, 100, 1000, 10_000] };
const LIMIT_MIB = 1024;
const child = join(import.meta.dirname, "merge-child.ts");

interface MergeUse {
  readonly articles: number;
  /** Milliseconds of the processor from scratch, and for one more article than that. */
  readonly scratch: number;
  readonly more: number;
  readonly peakMiB: number;
  /** Whether the merges that went on gave the bytes of one from scratch; null where that was not looked at. */
  readonly equal: boolean | null;
}

async function measureMerge(articles: number): Promise<MergeUse> {
  const { out } = await measureProcess(["--max-old-space-size=8192", child, String(articles)]);
  return { ...(JSON.parse(out) as Omit<MergeUse, "articles">), articles };
}

/** The merge from scratch of ten times the articles against ten times its time, and one more article into each. */
export const merging: Bench = {
  run: async (extent) => {
    const uses: MergeUse[] = [];
    for (const size of SIZES[extent]) uses.push(await measureMerge(size));
    const [few, ...larger] = uses;
    if (!few) return [];
    return [
      ...larger.slice(1).map((use, index) => growthRow(use, larger[index] ?? use)),
      ...larger.slice(1).map((use) => moreRow(use, few)),
      ...larger.filter(({ articles }) => articles === 10_000).map(memoryRow),
    ];
  },
};

function growthRow(use: MergeUse, smaller: MergeUse): BenchRow {
  const row = toRow(
    `merge of ${use.articles.toLocaleString("en")} articles from scratch (processor time)`,
    formatTime(use.scratch),
    `${formatTime(smaller.scratch)} for ${smaller.articles.toLocaleString("en")}`,
    use.scratch / smaller.scratch,
    "≤ 12",
  );
  const growth = [smaller, use].map(({ articles, scratch }) => ({ articles, milliseconds: scratch }));
  return { ...row, growth };
}

function moreRow(use: MergeUse, few: MergeUse): BenchRow {
  const bytes =
    use.equal === null ? "" : use.equal ? ", the bytes of one from scratch" : ", OTHER BYTES than from scratch";
  const row = toRow(
    `one more article into a dossier of ${use.articles.toLocaleString("en")} (processor time)`,
    `${formatTime(use.more)}${bytes}`,
    `${formatTime(few.more)} into ${few.articles}`,
    use.more / few.more,
    use.articles > 1000 ? "≤ 4" : "≤ 2",
  );
  return { ...row, ok: row.ok && use.equal !== false };
}

function memoryRow({ articles, peakMiB }: MergeUse): BenchRow {
  return toRow(
    `memory of the merge of ${articles.toLocaleString("en")} articles`,
    `${Math.round(peakMiB)} MiB`,
    `${LIMIT_MIB} MiB`,
    peakMiB / LIMIT_MIB,
    "≤ 1",
  );
}
