import type { Job } from "../../api-home.ts";

/** Follows a job to its end by server-sent events, with polling where they do not come through. */
export function followJob(id: string, show: (job: Job) => void): Promise<Job> {
  return new Promise((resolve) => {
    const source = new EventSource(`/jobs/${id}/events`);
    const settle = (job: Job) => {
      show(job);
      if (job.state !== "rendered" && job.state !== "failed") return;
      source.close();
      resolve(job);
    };
    source.addEventListener("job", (event) => settle(JSON.parse((event as MessageEvent<string>).data)));
    source.addEventListener("error", () => {
      if (source.readyState !== EventSource.CLOSED) return;
      void pollJob(id, show).then(resolve);
    });
  });
}

const POLL_MILLISECONDS = 1000;

async function pollJob(id: string, show: (job: Job) => void): Promise<Job> {
  for (;;) {
    const job: Job = await fetch(`/jobs/${id}`).then((answer) => answer.json());
    show(job);
    if (job.state === "rendered" || job.state === "failed") return job;
    await new Promise((wake) => setTimeout(wake, POLL_MILLISECONDS));
  }
}
