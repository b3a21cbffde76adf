import { LiquidError } from "liquidjs";
import { ChanceryError } from "../../error/index.ts";
import { compileSet, type RenderFile } from "./template/compile-set.ts";
import { openEngine } from "./template/open-engine.ts";

type Templates = Readonly<Record<string, string>>;

const compiled = new WeakMap<Templates, RenderFile>();

/** A set of templates, parsed and compiled once: interpreting them took nine tenths of a page's time. */
function compiledSet(templates: Templates): RenderFile {
  const known = compiled.get(templates);
  if (known) return known;
  const renderFile = compileSet(openEngine(templates));
  compiled.set(templates, renderFile);
  return renderFile;
}

/** Renders one of the template files, named without ".liquid"; every value is escaped unless the template says `raw`. */
export function renderTemplate(templates: Templates, name: string, scope: object): string {
  if (!templates[`${name}.liquid`]) throw new ChanceryError("template", `templates/${name}.liquid: no such file`);
  try {
    return compiledSet(templates)(name, scope);
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    throw templateError(error, templates, name);
  }
}

/** "templates/html/judgment.liquid:4: undefined variable: block.likelyhood". */
function templateError(error: LiquidError, templates: Templates, entry: string): ChanceryError {
  const [line] = error.token.getPosition();
  const file =
    error.token.file ?? Object.keys(templates).find((name) => templates[name] === error.token.input) ?? entry;
  const what = error.message.replace(/, (?:file:|line:).*$/su, "");
  return new ChanceryError("template", `templates/${file}:${line}: ${what}`, {
    hint: "correct the file, or take it again from the repository",
    cause: error,
  });
}
