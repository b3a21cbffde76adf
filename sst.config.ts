/// <reference path="./.sst/platform/config.d.ts" />

/** The deployment on AWS: docs/operations.md says what each part is for. */
export default $config({
  app(input) {
    const production = input?.stage === "production";
    return { name: "chancery", home: "aws", removal: production ? "retain" : "remove", protect: production };
  },
  async run() {
    const { fontFaces } = await import("./packages/core/src/render/pdf/font-faces.ts");
    const production = $app.stage === "production";

    const alarms = new sst.aws.SnsTopic("Alarms");
    const raiseAlarm = (name: string, description: string, metric: string, dimensions: object, threshold: number) =>
      new aws.cloudwatch.MetricAlarm(name, {
        alarmDescription: description,
        namespace: "AWS/SQS",
        metricName: metric,
        dimensions,
        statistic: "Maximum",
        period: 300,
        evaluationPeriods: 1,
        comparisonOperator: "GreaterThanThreshold",
        threshold,
        treatMissingData: "notBreaching",
        alarmActions: [alarms.arn],
      });

    const createBucket = (name: string, jobsExpire: boolean) => {
      const bucket = new sst.aws.Bucket(name, {
        versioning: true,
        enforceHttps: true,
        cors: false,
        lifecycle: [{ id: "jobs", prefix: "us-colombia/jobs/", expiresIn: "30 days", enabled: jobsExpire }],
        transform: {
          bucket: { forceDestroy: !production },
          lifecycle: (args) => {
            const kept = { id: "old-versions", status: "Enabled", filter: {} };
            args.rules = [...args.rules, { ...kept, noncurrentVersionExpiration: { noncurrentDays: 90 } }];
          },
        },
      });
      new aws.s3.BucketServerSideEncryptionConfiguration(`${name}Encryption`, {
        bucket: bucket.name,
        rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }],
      });
      return bucket;
    };
    const uploads = createBucket("UploadsBucket", false);
    const dossier = createBucket("DossierBucket", true);

    const deadLetters = new sst.aws.Queue("DeadLetters", {
      transform: { queue: { messageRetentionSeconds: 14 * 24 * 3600 } },
    });
    // Six times the function's timeout, as AWS advises: a message must not come back while it is worked on.
    const ingestQueue = new sst.aws.Queue("Ingest", {
      visibilityTimeout: "30 minutes",
      dlq: { queue: deadLetters.arn, retry: 5 },
    });
    raiseAlarm(
      "DeadLettersAlarm",
      "Uploads that could not be taken in: see the redrive in docs/operations.md",
      "ApproximateNumberOfMessagesVisible",
      { QueueName: deadLetters.nodes.queue.name },
      0,
    );
    raiseAlarm(
      "BacklogAlarm",
      "An upload has waited for more than half an hour",
      "ApproximateAgeOfOldestMessage",
      { QueueName: ingestQueue.nodes.queue.name },
      1800,
    );

    // Links of our own instead of SST's: those of a bucket allow s3:*.
    const allow = (actions: string[], ...resources: unknown[]) => ({ actions, resources });
    const link = (name: string, properties: object, ...permissions: ReturnType<typeof allow>[]) =>
      new sst.Linkable(name, { properties, include: permissions.map((permission) => sst.aws.permission(permission)) });
    const objects = (bucket: typeof uploads, prefix = "*") => $interpolate`${bucket.arn}/${prefix}`;
    const readUploads = link(
      "Uploads",
      { name: uploads.name },
      allow(["s3:GetObject"], objects(uploads)),
      allow(["s3:ListBucket"], uploads.arn),
    );
    const readDossier = link(
      "Dossier",
      { name: dossier.name },
      allow(["s3:GetObject"], objects(dossier)),
      allow(["s3:ListBucket"], dossier.arn),
    );
    const sendToIngest = link("IngestQueue", { url: ingestQueue.url }, allow(["sqs:SendMessage"], ingestQueue.arn));
    const secrets = ["ReaderTokens", "EditorTokens", "SessionSecret"].map((name) => new sst.Secret(name));

    const writeDossier = [allow(["s3:PutObject", "s3:DeleteObject"], objects(dossier))];
    const shared = {
      runtime: "nodejs24.x",
      architecture: "arm64",
      memory: "1792 MB",
      logging: { retention: "3 months" },
      // What the first request does not need is a file of its own, loaded when it is needed.
      nodejs: { minify: true, splitting: true },
      copyFiles: [
        { from: "templates" },
        { from: "seeds" },
        { from: "node_modules/pdfkit/js/data", to: "data" },
        ...[...new Set(Object.values(fontFaces))].map((font) => ({
          from: `node_modules/${font}`,
          to: `fonts/${font.split("/").at(-1)}`,
        })),
      ],
    } as const;

    // Left alone, the runtime gives a twentieth of the memory to objects just made, and twice that to copy them: an
    // ingest peaks a third higher and is hardly faster. Naming one limit unsets the other, hence both. With `gc` at hand
    // what a stage is done with is given back before the next one begins. Buffers of 64 kB and more, as kept readings come
    // in, have pages of their own and give them back; left alone, the C library keeps them for later.
    const heap = {
      NODE_OPTIONS: "--expose-gc --max-semi-space-size=2 --max-old-space-size=1600",
      MALLOC_MMAP_THRESHOLD_: "65536",
    };
    ingestQueue.subscribe(
      {
        ...shared,
        handler: "packages/functions/src/event/ingest.handler",
        timeout: "5 minutes",
        link: [readUploads, readDossier],
        permissions: writeDossier,
        environment: heap,
      },
      {
        // A burst is gathered for ten seconds and shares an edition; more workers would only wait for each other.
        batch: { size: 100, window: "10 seconds", partialResponses: true },
        transform: { eventSourceMapping: { scalingConfig: { maximumConcurrency: 2 } } },
      },
    );
    uploads.notify({
      notifications: [
        {
          name: "Ingest",
          queue: ingestQueue,
          events: ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"],
          filterPrefix: "articles/",
        },
      ],
    });
    new sst.aws.CronV2("Regenerate", {
      schedule: "cron(0 6 * * ? *)",
      timezone: "America/Bogota",
      retries: 2,
      dlq: deadLetters.arn,
      function: {
        ...shared,
        handler: "packages/functions/src/cron/regenerate.handler",
        timeout: "10 minutes",
        link: [readUploads, readDossier],
        permissions: writeDossier,
        environment: heap,
      },
    });
    const api = new sst.aws.Function("Api", {
      ...shared,
      handler: "packages/functions/src/event/http.handler",
      timeout: "30 seconds",
      url: { authorization: "none", cors: false },
      link: [readUploads, readDossier, sendToIngest, ...secrets],
      permissions: [
        allow(["s3:PutObject", "s3:DeleteObject"], objects(uploads, "articles/*")),
        allow(["s3:PutObject"], objects(dossier, "*/jobs/*"), objects(dossier, "*/decisions.json")),
      ],
      environment: { PUBLIC_READING: process.env.PUBLIC_READING ?? "false" },
    });
    return { api: api.url, uploads: uploads.name, dossier: dossier.name, deadLetters: deadLetters.url };
  },
});
