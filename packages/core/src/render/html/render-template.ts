import { Liquid, LiquidError } from "liquidjs";
import { ChanceryError } from "../../error/index.ts";

type Templates = Readonly<Record<string, string>>;

const engines = new WeakMap<Templates, Liquid>();

/** The engine of a set of templates, which reads each file once: parsing took twice as long as rendering. */
function engineOf(templates: Templates): Liquid {
  const known = engines.get(templates);
  if (known) return known;
  const engine = new Liquid({
    templates: { ...templates },
    cache: true,
    outputEscape: "escape",
    strictFilters: true,
    strictVariables: true,
    relativeReference: false,
    extname: ".liquid",
    ownPropertyOnly: true,
  });
  engines.set(templates, engine);
  return engine;
}

/** Renders one of the template files, named without ".liquid"; every value is escaped unless the template says `raw`. */
export function renderTemplate(templates: Templates, name: string, scope: object): string {
  if (!templates[`${name}.liquid`]) throw new ChanceryError("template", `templates/${name}.liquid: no such file`);
  try {
    return engineOf(templates).renderFileSync(name, scope);
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
