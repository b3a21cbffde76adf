import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";

/** Long enough for a slow line, short enough that a leaked address is of little use. */
const lifetime = 15 * 60;

/** An address to which anyone may PUT this one object, of exactly this many bytes. */
export async function presignUpload(
  client: S3Client,
  bucket: string,
  key: string,
  size: number,
  now: Date,
): Promise<{ readonly url: string; readonly expiresAt: string }> {
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentLength: size });
  const url = await getSignedUrl(client, command, {
    expiresIn: lifetime,
    signingDate: now,
    signableHeaders: new Set(["content-length"]),
  });
  return { url, expiresAt: new Date(now.getTime() + lifetime * 1000).toISOString() };
}
