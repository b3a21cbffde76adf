import { Resource } from "sst/resource";

/** A property of a resource that `sst.config.ts` links to the function: `readLink("Uploads", "name")`. */
export function readLink(resource: string, property: string): string {
  const value = (Resource as unknown as Record<string, Record<string, unknown>>)[resource]?.[property];
  if (typeof value !== "string")
    throw new Error(`Cannot read ${resource}.${property}, expected sst.config.ts to link it to this function`);
  return value;
}
