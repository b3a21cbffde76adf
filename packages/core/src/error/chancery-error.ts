/** Codes that the entry points map to exit codes and HTTP statuses. */
export type ErrorCode =
  | "bad-input"
  | "not-found"
  | "conflict"
  | "too-large"
  | "unsupported"
  | "template"
  | "unavailable";

/** An error whose message may be shown to the user: what happened, where, and what to do (`hint`). */
export class ChanceryError extends Error {
  override readonly name: string = "ChanceryError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}
