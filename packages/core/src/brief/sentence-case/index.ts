export { settleCase } from "./settle-case.ts";
