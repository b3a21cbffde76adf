export { describeAmount, formatQuantity, isRange, pluralOf } from "./format-quantity.ts";
export { commonUnit, inCommonUnit } from "./in-common-unit.ts";
