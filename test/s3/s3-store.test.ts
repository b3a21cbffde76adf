import { describeObjectStore } from "../functions/adapter/object-store-contract.ts";
import { openBucket } from "../support/s3-bucket.ts";

describeObjectStore("S3", openBucket);
