/**
 * The font files the PDF renderer draws with, by the name under which `RenderAssets.fonts` holds their bytes.
 * A face such as `serif` is a stack: a character is looked up in its Latin file first, then in the others.
 */
export const fontFaces: Readonly<Record<string, string>> = {
  serif: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff",
  "serif-italic": "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff",
  "serif-bold": "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
  sans: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff",
  "sans-italic": "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff",
  "sans-bold": "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff",
  "serif/latin-ext": "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff",
  "serif-italic/latin-ext": "@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff",
  "serif-bold/latin-ext": "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff",
  "sans/latin-ext": "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff",
  "sans-italic/latin-ext": "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff",
  "sans-bold/latin-ext": "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff",
  "serif/cyrillic": "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff",
  "serif/greek": "@fontsource/source-serif-4/files/source-serif-4-greek-400-normal.woff",
  "serif/vietnamese": "@fontsource/source-serif-4/files/source-serif-4-vietnamese-400-normal.woff",
};
