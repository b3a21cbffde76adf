import type { Topic } from "../schema/index.ts";
import { contentId, hashParts } from "../text/index.ts";
import { loadDecisions } from "./decisions.ts";
import type { Latest, Manifest } from "./edition.ts";
import type { Home } from "./home.ts";
import type { Ledger } from "./ledger.ts";
import { selectRanked } from "./select-readings.ts";
import { fileOfKey } from "./upload.ts";

function identifyTopic(topic: Topic): string {
  return contentId("t", [JSON.stringify(topic)]);
}

/** The edition that would follow `latest`, from what the ledger and the analysts' decisions say now. */
export async function planEdition(home: Home, ledger: Ledger, latest: Latest): Promise<Manifest> {
  const decisions = await loadDecisions(home);
  const candidates = ledger.entries.flatMap(({ key, outcome }) =>
    outcome.kind === "read" ? outcome.readings.map((reading) => ({ ...reading, file: fileOfKey(key) })) : [],
  );
  const readings = selectRanked(candidates).map(({ id }) => id);
  const topic = identifyTopic(home.topic);
  const inputs = hashParts([topic, ledger.asOf, ledger.rebuilds, JSON.stringify(readings), JSON.stringify(decisions)]);
  return {
    version: 1,
    edition: latest.edition + 1,
    previous: latest.edition === 0 ? null : latest.edition,
    revision: ledger.revision,
    inputs,
    topic,
    asOf: ledger.asOf,
    readings,
    decisions,
  };
}
