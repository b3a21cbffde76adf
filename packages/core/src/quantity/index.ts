export { describeAmount, formatQuantity, pluralOf } from "./format-quantity.ts";
