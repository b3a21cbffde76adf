import { ChanceryError } from "./chancery-error.ts";

export type UnreadableReason =
  | "empty"
  | "binary"
  | "too-large"
  | "too-slow"
  | "no-text"
  | "encrypted"
  | "damaged"
  | "unsupported";

/** A file that cannot become an article; the pipeline quarantines it with this reason and goes on. */
export class UnreadableArticle extends ChanceryError {
  override readonly name = "UnreadableArticle";
  readonly file: string;
  readonly reason: UnreadableReason;

  constructor(
    file: string,
    reason: UnreadableReason,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(reason === "too-large" ? "too-large" : "bad-input", `${file}: ${message}`, options);
    this.file = file;
    this.reason = reason;
  }
}
