import { type Gathering, openGathering } from "../change/index.ts";
import type { Voice } from "./accusation-voice.ts";
import type { BuiltDisputes } from "./build-disputes.ts";
import type { Deed } from "./find-actor-disputes.ts";
import type { PressReport } from "./find-denial-disputes.ts";
import type { Flow } from "./find-direction-disputes.ts";
import type { Exit } from "./find-exit-disputes.ts";
import { openWithin, type WithinState } from "./find-within-facts.ts";
import type { ToldReport } from "./read-denials.ts";
import { openRepeats, type RepeatState } from "./repeat-state.ts";

/** What the facts of a set disagree on, and what was read for it, kept so that the next set need only bring what differs. */
export interface DisputeState {
  readonly within: WithinState;
  readonly press: Gathering<PressReport>;
  readonly flows: Gathering<Flow>;
  readonly exits: Gathering<Exit>;
  readonly deeds: Gathering<Deed>;
  readonly denied: Gathering<ToldReport>;
  readonly stated: Gathering<ToldReport>;
  readonly voices: Gathering<Voice>;
  readonly read: BuiltDisputes;
  readonly edited: BuiltDisputes;
  readonly repeats: RepeatState;
}

export function openDisputes(): DisputeState {
  return {
    within: openWithin(),
    press: openGathering(),
    flows: openGathering(),
    exits: openGathering(),
    deeds: openGathering(),
    denied: openGathering(),
    stated: openGathering(),
    voices: openGathering(),
    read: new Map(),
    edited: new Map(),
    repeats: openRepeats(),
  };
}
