export { countsPeople } from "./counts-people.ts";
export { describeAmount, formatLarge, formatQuantity, isRange } from "./format-quantity.ts";
export { commonUnit, inCommonUnit } from "./in-common-unit.ts";
