import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { Counter, Telemetry } from "@chancery/core/pipeline/records";

const name = "Chancery";

function unitOf(counter: Counter): (typeof MetricUnit)[keyof typeof MetricUnit] {
  return counter.endsWith("Milliseconds") ? MetricUnit.Milliseconds : MetricUnit.Count;
}

/** Log lines and counters of a process; `flush` writes the counters out, as an invocation does when it ends. */
export interface FlushableTelemetry extends Telemetry {
  readonly flush: () => void;
  /** Adds the request's id to every line that follows. */
  readonly setRequest: (id: string) => void;
}

/** Logs one JSON line an event and counts in CloudWatch's embedded metric format, both on standard output. */
export function createTelemetry(dimensions: Readonly<Record<string, string>> = {}): FlushableTelemetry {
  const logger = new Logger({ serviceName: name });
  const metrics = new Metrics({ namespace: name, serviceName: name, defaultDimensions: { ...dimensions } });
  return {
    log: (event, fields) => logger.info(event, { ...fields }),
    count: (counter, amount) => metrics.addMetric(counter, unitOf(counter), amount),
    flush: () => {
      // Publishing nothing prints a warning.
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    },
    setRequest: (request) => logger.appendKeys({ request }),
  };
}

/** Says nothing: for the command line, whose user reads the progress instead. */
export const silentTelemetry: Telemetry = { log: () => {}, count: () => {} };
