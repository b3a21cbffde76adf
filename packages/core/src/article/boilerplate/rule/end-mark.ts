import { lineWith } from "../boilerplate-rule.ts";

/** "###", "-30-", "___", "[END]": a release or dispatch ends here. */
export const endMark = lineWith("end-mark", /^(?:(?:#\s?){2,6}|[-–—]\s?30\s?[-–—]|_{2,6}|\[end(?:all| text)?\])$/iu);
