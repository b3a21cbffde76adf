import { type CaseTag, type IfTag, isTruthy, type Template, type UnlessTag } from "liquidjs";
import { compileToken } from "./compile-token.ts";
import { applyOperator, compileValue } from "./compile-value.ts";
import type { Place, Write } from "./frame.ts";

/** `{% if … %}{% elsif … %}{% else %}`: the first branch that holds. */
export function compileIf({ branches, elseTemplates = [] }: IfTag, place: Place): Write {
  const test = (value: unknown) => isTruthy(value, place.context);
  return compileBranches(
    branches.map((branch) => ({ ...branch, test })),
    elseTemplates,
    place,
  );
}

/** `{% unless … %}`: its first branch is tested for the opposite. */
export function compileUnless({ branches, elseTemplates }: UnlessTag, place: Place): Write {
  return compileBranches(branches, elseTemplates, place);
}

type Branch = UnlessTag["branches"][number];

function compileBranches(branches: readonly Branch[], otherwise: readonly Template[], place: Place): Write {
  const compiled = branches.map(({ value, test, templates }) => {
    const read = compileValue(value, place);
    return { holds: test, read, write: place.compile(templates, place) };
  });
  const writeOtherwise = place.compile(otherwise, place);
  return (frame) => {
    for (const { read, holds, write } of compiled) if (holds(read(frame), place.context)) return write(frame);
    return writeOtherwise(frame);
  };
}

/** `{% case … %}{% when … %}`: every branch that names the value. */
export function compileCase({ value, branches, elseTemplates }: CaseTag, place: Place): Write {
  const read = compileValue(value, place);
  const equal = applyOperator("==", place);
  const compiled = branches.map(({ values, templates }) => ({
    values: values.map((token) => compileToken(token, place)),
    write: place.compile(templates, place),
  }));
  const writeOtherwise = place.compile(elseTemplates, place);
  return (frame) => {
    const target = read(frame);
    const named = compiled.filter(({ values }) => values.some((readValue) => equal(target, readValue(frame))));
    return named.length > 0 ? named.map(({ write }) => write(frame)).join("") : writeOtherwise(frame);
  };
}
