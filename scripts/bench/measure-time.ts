/** Median of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which the share of the numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Spent {
  /** Milliseconds by the clock. */
  readonly elapsed: number;
  /** Milliseconds of the processor, of all threads: waiting for a turn or for the disk does not enter. */
  readonly processor: number;
}

/** What one call takes. */
export async function measureCall(work: () => unknown): Promise<Spent> {
  const started = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { elapsed: performance.now() - started, processor: (user + system) / 1000 };
}

interface Turns {
  readonly rounds: number;
  /** Rounds before these that only warm up; 1 unless told. */
  readonly warmUp?: number;
}

/**
 * Medians of the processor time of several calls of each, in milliseconds; the calls take turns, so that a machine
 * that slows down slows all of them.
 */
export async function spendInTurns<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  { rounds, warmUp = 1 }: Turns,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of names) {
      const { processor } = await measureCall(works[name]);
      if (round >= warmUp) times.get(name)?.push(processor);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** "12.3 ms" or "1.2 s". */
export function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toPrecision(3)} ms` : `${(milliseconds / 1000).toPrecision(3)} s`;
}
