import { calendarDay, dayParts } from "../../time/index.ts";
import { line, text } from "./build-shapes.ts";
import type { Shape } from "./shape.ts";
import type { TimeScale } from "./time-scale.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Grid lines at the starts of months with their names above, as many as there is room for. */
export function drawAxis(scale: TimeScale, size: number, bottom: number): Shape[] {
  const starts = monthStarts(scale);
  const room = (scale.right - scale.left) / (size * 3.4);
  const every = Math.max(1, Math.ceil(starts.length / room));
  return starts
    .filter((_, index) => index % every === 0)
    .flatMap((day) => {
      const { year, month } = dayParts(day);
      const x = scale.place(day);
      const label =
        month === 1 || day === starts[0] ? `${MONTHS[month - 1]} ${String(year).slice(2)}` : MONTHS[month - 1];
      return [
        line([x, size * 1.3], [x, bottom], "rule", { width: 0.5 }),
        text(x, size, label ?? "", { size: size * 0.9, tone: "muted", anchor: "middle" }),
      ];
    });
}

function monthStarts({ start, end }: TimeScale): string[] {
  const { year, month } = dayParts(start);
  const starts: string[] = [];
  for (let next = month; ; next++) {
    const day = calendarDay(year, next, 1);
    if (day > end) return starts;
    if (day >= start) starts.push(day);
  }
}
