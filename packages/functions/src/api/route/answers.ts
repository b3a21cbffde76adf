import type * as z from "zod";
import { Problem } from "../problem.ts";

/** A JSON answer of a route for the OpenAPI document. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

const failure = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

/** Failures that every route can answer with. */
export const failures = {
  401: failure("No valid credentials"),
  403: failure("The credentials do not suffice"),
  422: failure("The input is not valid"),
  500: failure("Internal error"),
} as const;

export const notFound = { 404: failure("There is no such thing") } as const;
export const notModified = { 304: { description: "Unchanged since the ETag given" } } as const;
export const notAcceptable = { 406: failure("None of the accepted types can be given") } as const;
export const badRange = { 416: failure("The range lies outside the document") } as const;
export const tooLarge = { 413: failure("The body is over the limit") } as const;
export const unsupportedMedia = { 415: failure("The body is of a type that is not read") } as const;
export const conflict = { 409: failure("Something else stands in the way") } as const;
export const tooMany = { 429: failure("Too many failed sign-ins") } as const;
export const unavailable = { 503: failure("The stores cannot be reached") } as const;
