export type { EntityModel } from "./entity-model.ts";
export { findEntities } from "./find-entities.ts";
