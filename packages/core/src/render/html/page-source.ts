import type { RenderAssets, Theme } from "../../schema/index.ts";

type Palette = Theme["colours"]["light"];

const NAMES: Readonly<Record<keyof Palette, string>> = {
  paper: "paper",
  ink: "ink",
  muted: "muted",
  rule: "rule",
  accent: "accent",
  accentSoft: "accent-soft",
  warning: "warning",
  warningSoft: "warning-soft",
};

function declareColours(palette: Palette): string {
  return (Object.keys(NAMES) as (keyof Palette)[]).map((key) => `--${NAMES[key]}:${palette[key]};`).join("");
}

/** Theme sizes are points for paper; on a screen the body text is 1.0625 rem and the rest keeps its proportion. */
const BODY_REM = 1.0625;

function declareType({ type, space }: Theme): string {
  const scale = (points: number) => `${Number(((points / type.body) * BODY_REM).toFixed(4))}rem`;
  const sizes = (["title", "heading", "subheading", "body", "small", "note"] as const)
    .map((key) => `--${key}:${scale(type[key])};`)
    .join("");
  const spaces = (["section", "block", "line"] as const).map((key) => `--space-${key}:${scale(space[key])};`).join("");
  return `--serif:${type.serif};--sans:${type.sans};--leading:${type.leading};${sizes}${spaces}`;
}

/** The page's one style: the theme as custom properties, then `templates/html/style.css`. */
export function pageStyle({ theme, templates }: RenderAssets): string {
  const { light, dark } = theme.colours;
  const declared = [
    `:root{color-scheme:light dark;${declareType(theme)}${declareColours(light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${declareColours(dark)}}}`,
  ];
  return inline(`${declared.join("\n")}\n${templates["html/style.css"] ?? ""}`);
}

/** The page's one script, `templates/html/script.js`. */
export function pageScript({ templates }: RenderAssets): string {
  return inline(templates["html/script.js"] ?? "");
}

/** Inside an element a parser ends it at its closing tag, wherever that stands. */
function inline(source: string): string {
  return source.replace(/<\/(?=style|script)/giu, "<\\/");
}
