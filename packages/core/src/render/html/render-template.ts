import { Liquid, LiquidError } from "liquidjs";
import { ChanceryError } from "../../error/index.ts";

type Templates = Readonly<Record<string, string>>;

/** Renders one of the template files, named without ".liquid"; every value is escaped unless the template says `raw`. */
export function renderTemplate(templates: Templates, name: string, scope: object): string {
  if (!templates[`${name}.liquid`]) throw new ChanceryError("template", `templates/${name}.liquid: no such file`);
  const engine = new Liquid({
    templates: { ...templates },
    outputEscape: "escape",
    strictFilters: true,
    strictVariables: true,
    relativeReference: false,
    extname: ".liquid",
    ownPropertyOnly: true,
  });
  try {
    return engine.renderFileSync(name, scope);
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
