export { describeAmount, formatQuantity, isRange, pluralOf } from "./format-quantity.ts";
