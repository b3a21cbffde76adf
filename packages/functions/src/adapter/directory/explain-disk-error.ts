import { ChanceryError } from "@chancery/core/error";

const reasons: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  ENOSPC: { what: "the disk is full", hint: "Free some space; nothing was lost, the work is taken up again." },
  EDQUOT: { what: "the disk quota is used up", hint: "Free some space; nothing was lost, the work is taken up again." },
  EFBIG: { what: "the file is too large for the disk", hint: "Use another disk for the data folder." },
  EROFS: { what: "the disk is read-only", hint: "Make the data folder writable." },
  EACCES: { what: "permission denied", hint: "Make the data folder writable for this user." },
  EPERM: { what: "permission denied", hint: "Make the data folder writable for this user." },
  EMFILE: { what: "too many files are open", hint: "Raise the limit of open files (ulimit -n)." },
};

/** SQLite's own words for a disk that takes no writes: SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_FULL. */
const sqliteReasons: Readonly<Record<number, string>> = { 14: "EACCES", 8: "EROFS", 13: "ENOSPC" };

/** An error of the disk in words that help, or the error itself. */
export function explainDiskError(error: unknown, root: string): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  const reason = reasons[sqliteReasons[errcode ?? 0] ?? code ?? ""];
  return reason === undefined
    ? error
    : new ChanceryError("unavailable", `${root}: ${reason.what}`, { hint: reason.hint, cause: error });
}
