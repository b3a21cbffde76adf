/** Primaries of sRGB and its white, adapted to D50, as in IEC 61966-2-1. */
const TAGS: readonly (readonly [string, readonly [number, number, number]])[] = [
  ["wtpt", [0.9642, 1, 0.8249]],
  ["rXYZ", [0.43607, 0.22249, 0.01392]],
  ["gXYZ", [0.38515, 0.71687, 0.09708]],
  ["bXYZ", [0.14307, 0.06061, 0.7141]],
];
const CURVE_POINTS = 256;

const word = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const fixed = (value: number) => word(Math.round(value * 65536));
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const zeros = (count: number) => new Array<number>(count).fill(0);

/** An ICC profile (version 2.1) of sRGB: the output intent that PDF/A asks for. */
export function srgbProfile(): Uint8Array {
  const name = "sRGB IEC61966-2.1";
  const blocks: [readonly string[], number[]][] = [
    [["desc"], [...letters("desc"), ...word(0), ...word(name.length + 1), ...letters(name), ...zeros(79)]],
    [["cprt"], [...letters("text"), ...word(0), ...letters("No copyright"), 0]],
    ...TAGS.map(([tag, xyz]): [readonly string[], number[]] => [
      [tag],
      [...letters("XYZ "), ...word(0), ...xyz.flatMap(fixed)],
    ]),
    [
      ["rTRC", "gTRC", "bTRC"],
      [...letters("curv"), ...word(0), ...word(CURVE_POINTS), ...curve()],
    ],
  ];
  const count = blocks.reduce((sum, [tags]) => sum + tags.length, 0);
  const table: number[] = [...word(count)];
  const body: number[] = [];
  for (const [tags, data] of blocks) {
    const start = 128 + 4 + count * 12 + body.length;
    for (const tag of tags) table.push(...letters(tag), ...word(start), ...word(data.length));
    body.push(...data, ...zeros((4 - (data.length % 4)) % 4));
  }
  return Uint8Array.from([...header(128 + table.length + body.length), ...table, ...body]);
}

function header(size: number): number[] {
  return [
    ...word(size),
    ...zeros(4),
    ...word(0x02100000),
    ...letters("mntrRGB XYZ "),
    // Created on 1 January 2000: a constant, as all of it.
    ...[2000, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
    ...letters("acsp"),
    ...zeros(28),
    ...fixed(0.9642),
    ...fixed(1),
    ...fixed(0.8249),
    ...zeros(48),
  ];
}

/** The transfer curve of sRGB: from the value in the file to light. */
function curve(): number[] {
  return Array.from({ length: CURVE_POINTS }, (_, index) => {
    const value = index / (CURVE_POINTS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    const number = Math.round(light * 65535);
    return [number >> 8, number & 255];
  }).flat();
}
