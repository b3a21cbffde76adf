import { Context, type Liquid } from "liquidjs";
import { compileTemplates } from "./compile-templates.ts";
import { BeyondCompiler, type Place, type Write } from "./frame.ts";

export type RenderFile = (name: string, scope: object) => string;

/**
 * Renders files of an engine's templates, each compiled when it is first rendered. A file that holds more than the
 * compiler knows is interpreted, with all that it renders; so is one with a fault, which the interpreter names.
 */
export function compileSet(engine: Liquid): RenderFile {
  const files = new Map<string, Write | null>();
  const context = new Context({}, engine.options, { sync: true }, { liquid: engine });
  const place: Place = { engine, context, loops: [], compile: compileTemplates, renderFile };

  function compileFile(name: string): Write | null {
    try {
      return compileTemplates(engine.parseFileSync(name), place);
    } catch (error) {
      if (error instanceof BeyondCompiler) return null;
      throw error;
    }
  }

  function renderFile(name: string, scope: object): string {
    let write = files.get(name);
    if (write === undefined) {
      write = compileFile(name);
      files.set(name, write);
    }
    return write ? write({ scope, loops: [] }) : engine.renderFileSync(name, scope);
  }

  return (name, scope) => {
    try {
      return renderFile(name, scope);
    } catch {
      return engine.renderFileSync(name, scope);
    }
  };
}
