import { lineWith } from "../boilerplate-rule.ts";

/** "Leave a Reply", "12 Comments", "Comments are moderated …", "Your email address will not be published." */
export const comments = lineWith(
  "comments",
  /^(?:(?:\d[\d,.]* )?comments?(?: \(\d+\))?|(?:leave|post|add|write) (?:a|your) (?:reply|comment).{0,60}|(?:view|show|see|read|load|join) (?:all |the |more )?(?:\d+ )?(?:comments|conversation|discussion).{0,40}|comments (?:are|have been|section).{0,160}|your email address will not be published.{0,80}|required fields are marked.{0,20}|(?:reply|like|upvote|report)(?: ?[|·•] ?(?:reply|like|share|report))*|(?:deja|escribe) (?:un|tu) comentario.{0,40}|be the first to comment.{0,40}|(?:\d+|one|no) (?:responses?|replies|thoughts?) (?:to|on) .{0,120})$/i,
);
