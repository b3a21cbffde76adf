import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** SQLITE_BUSY: somebody else holds the lock. */
const busy = 5;
const longestWait = 20;

export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

async function begin(database: DatabaseSync): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      database.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== busy) throw error;
      await wait(Math.random() * Math.min(longestWait, 2 ** attempt));
    }
  }
}

/**
 * A lock between processes on one machine. It is SQLite's lock on an otherwise empty database, because the kernel
 * frees it when its holder dies, which no lock file does; Node offers no file lock of its own.
 */
export function createLock(path: string): Lock {
  let database: DatabaseSync | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const hold: Lock = async (work) => {
    database ??= new DatabaseSync(path, { timeout: 0 });
    await begin(database);
    try {
      return await work();
    } finally {
      database.exec("ROLLBACK");
    }
  };
  return (work) => {
    const mine = turn.then(() => hold(work));
    turn = mine.catch(() => {});
    return mine;
  };
}
