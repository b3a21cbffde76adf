/** Folder of the uploads bucket that users drop articles into. */
const folder = "articles/";

/** Uploads that are no articles: folder markers and hidden files (".DS_Store", a download under way). */
export function isArticleKey(key: string): boolean {
  return key !== "" && !key.endsWith("/") && !key.split("/").some((part) => /^\.[^.]/u.test(part));
}

/** The file name a briefing shows for an upload: "articles/2026/talks.html" → "2026/talks.html". */
export function fileOfKey(key: string): string {
  return key.startsWith(folder) ? key.slice(folder.length) : key;
}

/** The key under which a file that is handed to us is uploaded. */
export function keyOfFile(file: string): string {
  return folder + file;
}
