import type { Bench } from "./bench-row.ts";
import { extraction } from "./extraction.ts";
import { htmlReading } from "./html-reading.ts";
import { merging } from "./merging.ts";
import { rendering } from "./rendering.ts";
import { serving } from "./serving.ts";
import { starting } from "./starting.ts";
import { uploading } from "./uploading.ts";

/** In this order: what measures a cold process comes before anything has warmed this one. */
export const benches: readonly Bench[] = [starting, extraction, htmlReading, merging, rendering, uploading, serving];
