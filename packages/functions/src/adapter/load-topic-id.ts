import { readFile } from "node:fs/promises";
import { Profile } from "@chancery/core/schema";
import { resourcePath } from "./resource-path.ts";

/** The id of the shipped topic: all that readers of its dossier need of it. */
export async function loadTopicId(topic = "us-colombia"): Promise<string> {
  const text = await readFile(resourcePath("seeds", topic, "profile.json"), "utf8");
  return Profile.unwrap().shape.id.parse(JSON.parse(text).id);
}
