import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A resource that `sst.config.ts` asked for: its type, its name and what it was asked to be. */
export interface Recorded {
  readonly type: string;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: arguments of every component there is
  readonly args: any;
  readonly calls: { readonly method: string; readonly args: readonly unknown[] }[];
}

export interface Deployment {
  readonly app: (input: { stage?: string }) => Record<string, unknown>;
  readonly resources: readonly Recorded[];
  readonly outputs: Record<string, unknown>;
}

const config = pathToFileURL(join(import.meta.dirname, "../../sst.config.ts")).href;
const methods = ["subscribe", "notify"];

function createRecorder(recorded: Recorded[], path: string): unknown {
  return new Proxy(class {}, {
    get: (_target, property) =>
      createRecorder(recorded, path === "" ? String(property) : `${path}.${String(property)}`),
    apply: (_target, _self, [args]) => args,
    construct: (_target, [name, args]) => {
      const resource: Recorded = { type: path, name, args: args ?? {}, calls: [] };
      recorded.push(resource);
      const called = Object.fromEntries(
        methods.map((method) => [method, (...given: unknown[]) => void resource.calls.push({ method, args: given })]),
      );
      const nodes = { queue: { name: `${name}.queue.name` } };
      return { recorded: resource, arn: `${name}.arn`, name: `${name}.name`, url: `${name}.url`, nodes, ...called };
    },
  });
}

/** Runs `sst.config.ts` with stand-ins for SST that only write down what it asks for. */
export async function recordDeployment(stage: string): Promise<Deployment> {
  const resources: Recorded[] = [];
  const call = (path: string) => createRecorder(resources, path);
  Object.assign(globalThis, {
    $config: (config: unknown) => config,
    $app: { name: "chancery", stage },
    $interpolate: (texts: readonly string[], ...values: readonly unknown[]) => String.raw({ raw: texts }, ...values),
    sst: new Proxy(
      {},
      {
        get: (_target, property) =>
          property === "aws"
            ? new Proxy(
                {},
                {
                  get: (_inner, name) =>
                    name === "permission" ? (args: unknown) => args : call(`sst.aws.${String(name)}`),
                },
              )
            : call(`sst.${String(property)}`),
      },
    ),
    aws: call("aws"),
  });
  const { default: evaluated } = await import(/* @vite-ignore */ `${config}?stage=${stage}`);
  return { app: evaluated.app, outputs: await evaluated.run(), resources };
}
