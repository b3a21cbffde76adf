import type { Bench } from "./bench-row.ts";
import { extraction } from "./extraction.ts";
import { htmlReading } from "./html-reading.ts";
import { merging } from "./merging.ts";
import { rendering } from "./rendering.ts";

export const benches: readonly Bench[] = [extraction, htmlReading, merging, rendering];
