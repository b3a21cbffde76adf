import { ChanceryError } from "@chancery/core/error";
import type { Theme } from "@chancery/core/schema";
import { Liquid } from "liquidjs";

export interface PageRenderer {
  /** The page `templates/page/NAME.liquid` filled with the values given; every value is escaped. */
  render(name: string, values: Readonly<Record<string, unknown>>): string;
}

/** Renders the page's templates, each parsed once. */
export function createPageRenderer(templates: Readonly<Record<string, string>>, theme: Theme): PageRenderer {
  const engine = new Liquid({
    templates: { ...templates },
    outputEscape: "escape",
    ownPropertyOnly: true,
    cache: true,
    globals: { brand: theme.brand },
  });
  return {
    render: (name, values) => {
      try {
        return engine.renderFileSync(`page/${name}.liquid`, { ...values });
      } catch (cause) {
        throw new ChanceryError("template", `templates/page/${name}.liquid: ${String(cause)}`, { cause });
      }
    },
  };
}

/** The theme's colours and faces as custom properties, light and dark. */
export function themeCss(theme: Theme): string {
  const properties = (palette: Readonly<Record<string, string>>) =>
    Object.entries(palette)
      .map(([name, value]) => `--${name}:${value};`)
      .join("");
  const faces = `--serif:${theme.type.serif};--sans:${theme.type.sans};`;
  const { light, dark } = theme.colours;
  return `:root{${properties(light)}${faces}}\n@media (prefers-color-scheme:dark){:root{${properties(dark)}}}\n`;
}
