import { mergeDossier, openMemo } from "@chancery/core/pipeline";
import { median } from "./measure-time.ts";
import { sampleReadings, sampleTopic } from "./sample.ts";
import { varyReadings } from "./vary-readings.ts";

// A process that merges so many articles from scratch, and then one more, again and again; prints what each took.
const MORE = 5;
const WARM = 24;
/** From this size on one run says enough, and a second from scratch for the comparison takes too long. */
const LARGE = 5000;

const size = Number(process.argv[2]);
const topic = await sampleTopic();
const readings = varyReadings(await sampleReadings(topic), size + WARM + MORE);

function spend(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const warm = openMemo();
for (let count = WARM / 2; count <= WARM; count++) mergeDossier(readings.slice(-count), topic, { memo: warm });

const memo = openMemo();
const from = readings.slice(0, size);
const scratch = [spend(() => mergeDossier(from, topic, { memo }))];
const peakMiB = process.resourceUsage().maxRSS / 1024;
const more: number[] = [];
let latest = "";
for (let count = size + 1; count <= size + MORE; count++) {
  const set = readings.slice(0, count);
  let dossier: unknown;
  more.push(spend(() => (dossier = mergeDossier(set, topic, { memo }))));
  if (count === size + MORE && size < LARGE) latest = JSON.stringify(dossier);
}
if (size < LARGE) {
  for (let run = size < 1000 ? 1 : 2; run < 2; run++) {
    const again = structuredClone(from);
    scratch.push(spend(() => mergeDossier(again, topic)));
  }
}
const equal = size < LARGE ? latest === JSON.stringify(mergeDossier(readings.slice(0, size + MORE), topic)) : null;
process.stdout.write(JSON.stringify({ scratch: median(scratch), more: median(more), peakMiB, equal }));
