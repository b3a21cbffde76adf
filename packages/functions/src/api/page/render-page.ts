import { ChanceryError } from "@chancery/core/error";
import type { Theme } from "@chancery/core/schema";
import type { PageAssets } from "../api-home.ts";

export interface PageRenderer {
  /** The page `templates/page/NAME.liquid` filled with the values given; every value is escaped. */
  render(name: string, values: Readonly<Record<string, unknown>>): Promise<string>;
}

async function openEngine(assets: Promise<PageAssets>) {
  const [{ Liquid }, { templates, theme }] = await Promise.all([import("liquidjs"), assets]);
  return new Liquid({
    templates: { ...templates },
    outputEscape: "escape",
    ownPropertyOnly: true,
    cache: true,
    globals: { brand: theme.brand },
  });
}

/** Renders the page's templates, each parsed once; the engine is loaded for the first page. */
export function createPageRenderer(loadAssets: () => Promise<PageAssets>): PageRenderer {
  let engine: ReturnType<typeof openEngine> | undefined;
  return {
    render: async (name, values) => {
      engine ??= openEngine(loadAssets());
      try {
        return (await engine).renderFileSync(`page/${name}.liquid`, { ...values });
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
