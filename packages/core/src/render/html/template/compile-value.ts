import { type Expression, TypeGuards, toValueSync, type Value } from "liquidjs";
import { compileToken } from "./compile-token.ts";
import { BeyondCompiler, type Place, type Read } from "./frame.ts";

type Filter = Value["filters"][number];
type Primitive = string | number | boolean;

const COMPARE: Readonly<Record<string, (left: Primitive, right: Primitive) => boolean>> = {
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
};

/** The value of an expression, and what filters make of it. */
export function compileValue({ initial, filters }: Pick<Value, "initial" | "filters">, place: Place): Read {
  return filters.reduce((read, filter) => compileFilter(read, filter, place), compileExpression(initial, place));
}

function compileExpression({ postfix }: Expression, place: Place): Read {
  const operands: Read[] = [];
  const pop = (): Read => {
    const read = operands.pop();
    if (!read) throw new BeyondCompiler("expression without a value");
    return read;
  };
  for (const token of postfix) {
    if (!TypeGuards.isOperatorToken(token)) operands.push(compileToken(token, place));
    else if (token.operator === "not") operands.push(compileOperator(token.operator, [pop()], place));
    else {
      const right = pop();
      operands.push(compileOperator(token.operator, [pop(), right], place));
    }
  }
  return pop();
}

function compileOperator(operator: string, [left, right]: readonly [Read, Read?], place: Place): Read {
  const apply = applyOperator(operator, place);
  return right ? (frame) => apply(left(frame), right(frame)) : (frame) => apply(left(frame));
}

/** Two plain values are compared here; whatever else there is to an expression (`empty`, lists, `and`) Liquid works out. */
export function applyOperator(operator: string, { engine, context }: Place): (...values: unknown[]) => unknown {
  const compare = COMPARE[operator];
  const apply = engine.options.operators[operator] as (...values: unknown[]) => IterableIterator<unknown>;
  return (...values) => {
    const [left, right] = values;
    if (compare && isPrimitive(left) && isPrimitive(right)) return compare(left, right);
    return toValueSync(apply(...values, context));
  };
}

function isPrimitive(value: unknown): value is Primitive {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Liquid's own filter, if its arguments are literals: others would need the interpreter's variables. */
function compileFilter(read: Read, filter: Filter, { context }: Place): Read {
  if (filter.name === "raw") return read;
  const args = filter.args.map((arg) => (Array.isArray(arg) ? arg[1] : arg));
  if (!args.every((arg) => arg && "content" in arg)) throw new BeyondCompiler(filter.name);
  return (frame) => toValueSync(filter.render(read(frame), context));
}
