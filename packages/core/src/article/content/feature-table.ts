/** Numbers by name; the names in their order are the columns of a table. */
export type FeatureRow = Readonly<Record<string, number>>;

/** Rows of numbers with the names of their columns. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** Lays parts side by side: every part makes a row for each index, with the same names in every row. */
export function layTable(count: number, parts: readonly ((index: number) => FeatureRow)[]): FeatureTable {
  const names = count === 0 ? [] : parts.flatMap((part) => Object.keys(part(0)));
  const rows = Array.from({ length: count }, (_, index) => {
    const row: number[] = [];
    for (const part of parts) row.push(...Object.values(part(index)));
    return row;
  });
  return { names, rows };
}
