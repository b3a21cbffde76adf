import type { Job } from "../../api-home.ts";
import { followJob } from "./follow-job.ts";

function describe(job: Job): string {
  switch (job.state) {
    case "queued":
      return "uploaded";
    case "parsing":
      return "uploaded, being read";
    case "merged":
      return "read and merged";
    case "rendered":
      return job.edition === null ? (job.reason ?? "nothing new to report") : `in edition ${job.edition}`;
    case "failed":
      return `failed: ${job.reason ?? "no reason given"}`;
  }
}

/** Uploads files one after the other, a line each that says how far it is; they are followed side by side. */
export async function uploadFiles(files: readonly File[], list: HTMLElement): Promise<void> {
  const followed: Promise<unknown>[] = [];
  for (const file of files) {
    const line = list.appendChild(document.createElement("li"));
    const tell = (text: string, failed = false) => {
      line.textContent = `${file.name}: ${text}`;
      line.classList.toggle("failure", failed);
    };
    tell("uploading …");
    const body = new FormData();
    body.set("file", file);
    const answer = await fetch("/articles", { method: "POST", body }).catch(() => null);
    if (answer?.ok) {
      const job: Job = await answer.json();
      followed.push(followJob(job.id, (state) => tell(describe(state), state.state === "failed")));
    } else {
      const problem = await answer?.json().catch(() => null);
      tell(`failed: ${problem?.detail ?? "The server cannot be reached."}`, true);
    }
  }
  await Promise.all(followed);
}
