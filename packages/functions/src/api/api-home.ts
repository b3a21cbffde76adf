import type { Briefing, Decision, DecisionDraft, Dossier, Reading, RenderAssets } from "@chancery/core/schema";

export type EditionFormat = "json" | "html" | "pdf" | "md";

export type PageAssets = Pick<RenderAssets, "templates" | "theme">;

/** An edition as lists show it. */
export interface EditionHead {
  readonly number: number;
  readonly asOf: string | null;
  /** When it was rendered, RFC 3339. */
  readonly createdAt: string;
  readonly facts: number;
  readonly disputes: number;
  readonly articles: number;
}

interface EditionFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Strong validator, without quotes. */
  readonly etag: string;
}

/** Where an uploaded article stands on its way into an edition. */
type JobState = "queued" | "parsing" | "merged" | "rendered" | "failed";

export interface Job {
  readonly id: string;
  readonly kind: "ingest" | "retract" | "regenerate";
  /** Key of the upload, or null for a regeneration. */
  readonly file: string | null;
  readonly state: JobState;
  readonly updatedAt: string;
  /** The first edition that speaks of it. */
  readonly edition: number | null;
  /** Why it failed or was set aside, for people. */
  readonly reason: string | null;
}

/** A file that was uploaded and what became of it. */
export interface UploadStatus {
  readonly file: string;
  readonly status: "in-scope" | "out-of-scope" | "quarantined" | "waiting";
  readonly reason: string;
  readonly articles: readonly string[];
}

/** What the API needs of the place it runs in; the directory home and the AWS home both give it. */
export interface ApiHome {
  now(): Date;
  /** All editions, newest first. */
  editions(): Promise<readonly EditionHead[]>;
  latestNumber(): Promise<number | null>;
  editionFile(number: number, format: EditionFormat): Promise<EditionFile | null>;
  briefing(number: number): Promise<Briefing | null>;
  /** The dossier behind the latest edition; null before the first. */
  dossier(): Promise<{ readonly dossier: Dossier; readonly etag: string } | null>;
  /** An article as it was read, with everything extracted from it. */
  reading(article: string): Promise<Reading | null>;
  uploads(): Promise<readonly UploadStatus[]>;
  /** Stores an upload under its name and starts its way; the same name again replaces it. */
  upload(name: string, bytes: Uint8Array): Promise<Job>;
  /** Removes the upload behind an article; null when there is no such article. */
  remove(article: string): Promise<Job | null>;
  regenerate(): Promise<Job>;
  decisions(): Promise<readonly Decision[]>;
  /** Keeps a decision and starts the edition that follows it. */
  decide(draft: DecisionDraft): Promise<{ readonly decision: Decision; readonly job: Job }>;
  /** Takes a decision out and starts the edition without it; throws `not-found`. */
  withdraw(decision: string): Promise<Job>;
  job(id: string): Promise<Job | null>;
  /** A presigned PUT for homes on S3; null where uploads go through the API. */
  presignUpload(name: string, size: number): Promise<{ readonly url: string; readonly expiresAt: string } | null>;
  /** Throws when the stores cannot be read. */
  checkHealth(): Promise<void>;
  /** The files of `templates/` by name, and the theme; loaded once. */
  readonly loadPageAssets: () => Promise<PageAssets>;
  readonly log: (event: string, details: Readonly<Record<string, string | number | boolean | null>>) => void;
}
