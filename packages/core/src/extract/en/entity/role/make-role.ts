import type { Role } from "../../../../schema/index.ts";

/** A role whose institution may be left unsaid. */
export const makeRole = (title: string, of: string | undefined): Role => (of === undefined ? { title } : { title, of });
