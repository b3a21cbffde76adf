import type { Context, Liquid, Template } from "liquidjs";

/** What a file of templates is rendered with: the values it was given, and the loops around a place. */
interface Frame {
  readonly scope: object;
  readonly loops: LoopState[];
}

/** A loop under way; `forloop` is read from it. */
export interface LoopState {
  readonly items: readonly unknown[];
  index: number;
}

/** Renders a piece of a template. */
export type Write = (frame: Frame) => string;

/** Evaluates an expression of a template. */
export type Read = (frame: Frame) => unknown;

/** Where in a set of templates a piece stands, and what compiling it takes. */
export interface Place {
  readonly engine: Liquid;
  /** A context without variables, for what the engine evaluates itself. */
  readonly context: Context;
  /** Names of the variables of the loops around it, the outermost first: a name is looked up once, not for each value. */
  readonly loops: readonly string[];
  readonly compile: (templates: readonly Template[], place: Place) => Write;
  readonly renderFile: (name: string, scope: object) => string;
}

/** Thrown where a template holds, or meets, something that only the interpreter knows. */
export class BeyondCompiler extends Error {}
