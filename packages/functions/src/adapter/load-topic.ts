import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ChanceryError } from "@chancery/core/error";
import { Topic } from "@chancery/core/schema";
import * as z from "zod";
import { resourcePath } from "./resource-path.ts";

const defaultTopic = "us-colombia";

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ChanceryError("not-found", `${path}: cannot be read`, {
      hint: "A topic folder holds profile.json, gazetteer.json and background.json.",
      cause,
    });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ChanceryError("bad-input", `${path}: ${(cause as Error).message}`, { cause });
  }
}

/** Reads a topic folder: `profile.json`, `gazetteer.json` and `background.json`. */
export async function loadTopic(folder: string = resourcePath("seeds", defaultTopic)): Promise<Topic> {
  const names = ["profile", "gazetteer", "background"] as const;
  const parts = await Promise.all(names.map(async (name) => [name, await readJson(join(folder, `${name}.json`))]));
  const result = Topic.safeParse(Object.fromEntries(parts));
  if (!result.success) throw new ChanceryError("bad-input", `${folder}: ${z.prettifyError(result.error)}`);
  return result.data;
}
