import { BeyondCompiler } from "./frame.ts";

const owns = Object.prototype.hasOwnProperty;

/** A member of a value, as Liquid reads it: `size`, `first` and `last` of a list, nothing that is inherited. */
export function readProperty(value: unknown, key: string | number): unknown {
  const found = readMember(value, key);
  if (found === undefined || typeof found === "function") throw new BeyondCompiler(`member ${key}`);
  return found;
}

function readMember(value: unknown, key: string | number): unknown {
  if (value === null || value === undefined) return value;
  if (owns.call(value, key)) return (value as Readonly<Record<string | number, unknown>>)[key];
  if (key === "size") return typeof value === "string" || Array.isArray(value) ? value.length : undefined;
  if (!Array.isArray(value)) return undefined;
  if (key === "first") return value[0];
  return key === "last" ? value.at(-1) : undefined;
}
