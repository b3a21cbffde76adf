import * as z from "zod";

/** Schemas that the API's description lists under a name, to which it then refers. */
export const named = z.registry<{ id: string }>();
