import type { Source } from "../../../schema/index.ts";
import type { SentenceReading } from "../clause/index.ts";
import type { SpeakerCue } from "./find-speaker.ts";
import type { MarkedWords } from "./quote-marks.ts";

/** A quote on the way to its statement. */
export interface QuoteDraft {
  readonly marked: MarkedWords;
  readonly sentence: SentenceReading;
  readonly partial: boolean;
  /** True where it begins a sentence of the reporter's: "“You squeezed employees” to drive up the price". */
  readonly opens: boolean;
  cue: SpeakerCue | null;
  speaker: Source | null;
  implied: boolean;
  rule: string;
}
