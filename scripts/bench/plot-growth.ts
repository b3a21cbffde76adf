/** How long something took at a size. */
export interface GrowthPoint {
  readonly articles: number;
  readonly milliseconds: number;
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 72;
const RIGHT = 24;
const TOP = 40;
const BOTTOM = 56;

const decades = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, index) => from * 10 ** index);

const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;

/** An SVG of time by number of articles on logarithmic scales, beside a line of equal growth through the first point. */
export function plotGrowth(title: string, points: readonly GrowthPoint[]): string {
  const sizes = points.map((point) => point.articles);
  const times = points.map((point) => point.milliseconds);
  const [first = { articles: 1, milliseconds: 1 }] = points;
  const floor = (value: number) => 10 ** Math.floor(Math.log10(value));
  const ceiling = (value: number) => 10 ** Math.ceil(Math.log10(value));
  const x = { from: floor(Math.min(...sizes)), to: ceiling(Math.max(...sizes)) };
  const y = { from: floor(Math.min(...times)), to: ceiling(Math.max(...times)) };
  const across = (size: number) =>
    LEFT + (Math.log10(size / x.from) / Math.log10(x.to / x.from)) * (WIDTH - LEFT - RIGHT);
  const up = (time: number) =>
    HEIGHT - BOTTOM - (Math.log10(time / y.from) / Math.log10(y.to / y.from)) * (HEIGHT - TOP - BOTTOM);
  const place = ({ articles, milliseconds }: GrowthPoint) =>
    `${across(articles).toFixed(1)},${up(milliseconds).toFixed(1)}`;
  const last = Math.max(...sizes);
  const linear = [first, { articles: last, milliseconds: (first.milliseconds * last) / first.articles }];
  const text = (at: string, words: string, anchor: string) => `<text ${at} text-anchor="${anchor}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title><rect width="100%" height="100%" fill="#fff"/>`,
    text(`x="${LEFT}" y="22" font-size="14"`, title, "start"),
    ...decades(y.from, y.to).flatMap((time) => [
      `<path d="M${LEFT} ${up(time)}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
      text(`x="${LEFT - 8}" y="${up(time) + 4}"`, duration(time), "end"),
    ]),
    ...decades(x.from, x.to).map((size) =>
      text(`x="${across(size)}" y="${HEIGHT - BOTTOM + 20}"`, size.toLocaleString("en"), "middle"),
    ),
    text(
      `x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}"`,
      "articles; dashed: time in proportion to them",
      "middle",
    ),
    `<polyline points="${linear.map(place).join(" ")}" fill="none" stroke="#888" stroke-dasharray="5 4"/>`,
    `<polyline points="${points.map(place).join(" ")}" fill="none" stroke="#1f4e79" stroke-width="2"/>`,
    ...points.map(
      (point) => `<circle cx="${across(point.articles)}" cy="${up(point.milliseconds)}" r="4" fill="#1f4e79"/>`,
    ),
    "</svg>\n",
  ].join("\n");
}
