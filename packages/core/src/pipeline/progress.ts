import type { UnreadableReason } from "../error/index.ts";

/** What a run reports while it works; a terminal draws it, a pipe prints it line by line. */
export type Progress =
  | { readonly stage: "reading"; readonly file: string; readonly done: number; readonly total: number }
  | {
      readonly stage: "unreadable";
      readonly file: string;
      readonly reason: UnreadableReason;
      readonly message: string;
      readonly hint: string | undefined;
    }
  | { readonly stage: "merging"; readonly articles: number; readonly statements: number }
  | {
      readonly stage: "merged";
      readonly articles: number;
      readonly outOfScope: number;
      readonly facts: number;
      readonly disputes: number;
    }
  | { readonly stage: "rendering"; readonly format: OutputFormat };

export type OutputFormat = "json" | "html" | "md" | "pdf";

export type ReportProgress = (progress: Progress) => void;
