const COMMENT =
  /\b(?:marked|marks|reflecting|signals?|represent(?:s|ed)|turning point|stark contrast|notable shift|context of|cloud of|anything but|beginning of a new|remains to be seen|(?:analysts?|observers?|experts?) (?:say|said|note|noted|believe)|could (?:influence|open|mark|prove))\b/iu;

/** Whether a sentence evaluates more than it tells: "The encounter marked a notable shift". */
export function isComment(text: string): boolean {
  return COMMENT.test(text);
}
