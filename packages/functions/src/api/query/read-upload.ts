import { ChanceryError } from "@chancery/core/error";
import type { Context } from "hono";
import * as z from "zod";
import { HttpProblem } from "../problem.ts";

interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const JsonUpload = z.strictObject({ name: z.string(), text: z.string().min(1) });
/** Longest file name in UTF-8 bytes that every file system and S3 take. */
const NAME_BYTES = 200;

/** A name as a flat file name: no folders, no control or direction characters; refused when nothing is left. */
export function uploadName(given: string): string {
  const name = given
    .normalize("NFC")
    .replace(/^.*[\\/]/, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/^\.+/, "")
    .trim();
  if (name === "")
    throw new ChanceryError("bad-input", "The upload needs a file name.", { hint: "Add ?name=article.txt." });
  if (Buffer.byteLength(name) > NAME_BYTES) {
    throw new ChanceryError(
      "bad-input",
      `The file name has ${Buffer.byteLength(name)} bytes, the limit is ${NAME_BYTES}.`,
    );
  }
  return name;
}

/** The name of a Content-Disposition header, plain or extended (RFC 6266 §4.3). */
function dispositionName(header: string | undefined): string | undefined {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(header ?? "")?.[1];
}

/** An upload in any of its three forms: multipart, JSON, raw body. */
export async function readUpload(c: Context): Promise<Upload> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data") return readForm(c);
  if (type === "application/json" && c.req.query("name") === undefined) return readJson(c);
  const name = c.req.query("name") ?? dispositionName(c.req.header("content-disposition"));
  if (name === undefined) {
    throw new HttpProblem(415, "no-file-name", "A raw body needs a file name.", {
      hint: "Add ?name=article.txt, or send multipart/form-data with a field “file”.",
    });
  }
  return { name: uploadName(name), bytes: new Uint8Array(await c.req.arrayBuffer()) };
}

async function readForm(c: Context): Promise<Upload> {
  const form = await c.req.formData().catch((cause) => {
    throw new ChanceryError("bad-input", "The multipart body cannot be read.", { cause });
  });
  const file = form.get("file");
  if (!(file instanceof File)) throw new ChanceryError("bad-input", "The form has no field “file”.");
  return { name: uploadName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readJson(c: Context): Promise<Upload> {
  const body = JsonUpload.safeParse(await c.req.json().catch(() => null));
  if (!body.success) throw new ChanceryError("bad-input", 'A JSON upload is {"name": …, "text": …}.');
  return { name: uploadName(body.data.name), bytes: new TextEncoder().encode(body.data.text) };
}
