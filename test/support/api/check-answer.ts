import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";

const METHODS = new Set(["get", "post", "put", "delete"]);

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
}
type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;

const toPattern = (path: string) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`);
const escapePointer = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

const validators = new WeakMap<object, Ajv2020>();
function validatorOf(document: object): Ajv2020 {
  const known = validators.get(document);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "openapi", ...document });
  validators.set(document, ajv);
  return ajv;
}

/** Fails unless the answer's status and type are described for the path and its JSON fits the schema. */
export async function checkAnswer(document: object, method: string, path: string, answer: Response): Promise<void> {
  const { paths } = document as Described;
  const bare = path.split("?")[0] ?? path;
  const verb = method === "HEAD" ? "get" : method.toLowerCase();
  const known = Object.keys(paths).find((candidate) => toPattern(candidate).test(bare));
  const operation = known && METHODS.has(verb) ? paths[known]?.[verb] : undefined;
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (!operation || type === "text/html") return;
  const response = operation.responses[answer.status];
  expect(response, `${method} ${path} answered ${answer.status}, which ${known} does not describe`).toBeDefined();
  if (
    answer.status === 304 ||
    answer.status === 204 ||
    answer.status === 206 ||
    answer.status === 303 ||
    method === "HEAD"
  )
    return;
  expect(Object.keys(response?.content ?? {}), `${method} ${path}`).toContain(type);
  if (!type.endsWith("json")) return;
  const pointer = ["paths", known ?? "", verb, "responses", String(answer.status), "content", type, "schema"];
  const validate = validatorOf(document).getSchema(`openapi#/${pointer.map(escapePointer).join("/")}`);
  const body = await answer.json();
  expect(validate?.(body) || validate?.errors, `${method} ${path}`).toBe(true);
}
