import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Recorded, recordDeployment } from "../support/record-deployment.ts";

const root = join(import.meta.dirname, "../..");
const deployment = await recordDeployment("production");
const { resources } = deployment;

const find = (type: string, name: string): Recorded => {
  const found = resources.find((resource) => resource.type === type && resource.name === name);
  if (found === undefined) throw new Error(`Cannot find ${type} ${name}, expected sst.config.ts to make it`);
  return found;
};
const ingest = find("sst.aws.Queue", "Ingest").calls.find(({ method }) => method === "subscribe");
const functions = [
  ["ingest", ingest?.args[0]],
  ["cron", find("sst.aws.CronV2", "Regenerate").args.function],
  ["api", find("sst.aws.Function", "Api").args],
] as readonly (readonly [string, Recorded["args"]])[];

describe("sst.config.ts", () => {
  it("keeps and protects production, and removes other stages whole", async () => {
    expect(deployment.app({ stage: "production" })).toMatchObject({ removal: "retain", protect: true, home: "aws" });
    expect(deployment.app({ stage: "test" })).toMatchObject({ removal: "remove", protect: false });
    const bucketOf = async (stage: string) =>
      (await recordDeployment(stage)).resources.find(({ type }) => type === "sst.aws.Bucket")?.args.transform.bucket;
    expect(await bucketOf("production")).toEqual({ forceDestroy: false });
    expect(await bucketOf("test")).toEqual({ forceDestroy: true });
  });

  it.each(functions)("names a handler that exists: %s", async (_name, args) => {
    const [, path = "", handler = ""] = /^(.*)\.(\w+)$/u.exec(args.handler) ?? [];
    expect(existsSync(join(root, `${path}.ts`)), args.handler).toBe(true);
    const module: Record<string, unknown> = await import(join(root, `${path}.ts`));
    expect(typeof module[handler]).toBe("function");
    expect(args).toMatchObject({ runtime: "nodejs24.x", architecture: "arm64", logging: { retention: "3 months" } });
  });

  it.each(functions)("copies files that exist beside the bundle: %s", (_name, args) => {
    for (const { from } of args.copyFiles) expect(existsSync(join(root, from)), from).toBe(true);
    const targets = args.copyFiles.map(({ from, to }: { from: string; to?: string }) => to ?? from);
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets).toEqual(expect.arrayContaining(["templates", "seeds"]));
  });

  it.each(functions.slice(0, 2))("limits the heap by what Node takes from its environment: %s", (_name, args) => {
    const run = (code: string) => execFileSync(process.execPath, ["-p", code], { env: args.environment }).toString();
    const limit = Number(run("v8.getHeapStatistics().heap_size_limit / 2 ** 20"));
    const [, old] = /--max-old-space-size=(\d+)/u.exec(args.environment.NODE_OPTIONS) ?? [];
    // The limit is that of the old space and three times that of the new one.
    expect(limit).toBe(Number(old) + 3 * 2);
    expect(limit).toBeLessThan(0.9 * Number.parseInt(args.memory, 10));
    expect(run("typeof gc")).toBe("function\n");
    expect(Number(args.environment.MALLOC_MMAP_THRESHOLD_)).toBeLessThanOrEqual(65_536);
  });

  it("sends both kinds of events of the uploads folder to the queue, in batches that answer in parts", () => {
    const [notify] = find("sst.aws.Bucket", "UploadsBucket").calls;
    expect(notify?.args[0]).toMatchObject({
      notifications: [{ events: ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"], filterPrefix: "articles/" }],
    });
    expect(ingest?.args[1]).toMatchObject({ batch: { partialResponses: true, size: 100, window: "10 seconds" } });
    expect(find("sst.aws.Queue", "Ingest").args.dlq).toEqual({ queue: "DeadLetters.arn", retry: 5 });
    expect(find("sst.aws.Bucket", "DossierBucket").calls).toEqual([]);
  });

  it("runs the schedule at the desk's time and tries again", () => {
    expect(find("sst.aws.CronV2", "Regenerate").args).toMatchObject({
      schedule: "cron(0 6 * * ? *)",
      timezone: "America/Bogota",
      retries: 2,
      dlq: "DeadLetters.arn",
    });
  });

  it("versions, encrypts and closes both buckets", () => {
    for (const name of ["UploadsBucket", "DossierBucket"]) {
      const { args } = find("sst.aws.Bucket", name);
      expect(args).toMatchObject({ versioning: true, enforceHttps: true, cors: false });
      expect(args.public ?? args.access, "SST blocks public access unless one of these is set").toBeUndefined();
      expect(find("aws.s3.BucketServerSideEncryptionConfiguration", `${name}Encryption`).args.bucket).toBe(
        `${name}.name`,
      );
    }
  });

  it("uses every link and secret, and gives nobody more than named actions on named resources", () => {
    const linked = functions.flatMap(([, args]) =>
      args.link.map(({ recorded }: { recorded: Recorded }) => recorded.name),
    );
    for (const { type, name } of resources)
      if (type === "sst.Linkable" || type === "sst.Secret") expect(linked, name).toContain(name);
    const permissions = [
      ...functions.flatMap(([, args]) => args.permissions),
      ...resources.flatMap(({ type, args }) => (type === "sst.Linkable" ? args.include : [])),
    ];
    for (const { actions, resources: on } of permissions) {
      for (const action of actions)
        expect(action).toMatch(/^(?:s3:(?:(?:Get|Put|Delete)Object|ListBucket)|sqs:SendMessage)$/u);
      for (const resource of on) expect(resource).toMatch(/^(?:UploadsBucket|DossierBucket|Ingest)\.arn/u);
    }
    const [, , api] = functions;
    expect(JSON.stringify(api?.[1].permissions)).not.toContain('DossierBucket.arn/*"');
  });

  it("puts out the addresses", () => {
    expect(deployment.outputs).toEqual({
      api: "Api.url",
      uploads: "UploadsBucket.name",
      dossier: "DossierBucket.name",
      deadLetters: "DeadLetters.url",
    });
  });
});
