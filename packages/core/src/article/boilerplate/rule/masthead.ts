import { lineWith } from "../boilerplate-rule.ts";

/** The publisher about itself: "INTELLINEWS", "global Emerging Market business news", "Part of the … network". */
export const masthead = lineWith(
  "masthead",
  /^(?:[\p{L} ]{0,40}\b(?:business|breaking|world|local|national|independent|trusted|global|latest)(?: \p{L}+){0,3} (?:news|journalism|coverage)|(?:part of|a member of|published by|powered by|hosted by|a publication of) .{3,80}|follow .{3,40} for more|download (?:the|our) .{0,40}app.{0,60}|(?:get|available on|download on) the (?:app store|google play).{0,30}|(?:contact|e-?mail|write to) (?:the|this|our) (?:reporter|author|writer|editor|newsroom).{0,100}|got a (?:news )?tip\?.{0,100}|send (?:us )?(?:your )?tips .{0,80}|support (?:our|independent) journalism.{0,100}|make a donation.{0,60}|donate(?: now| today)?|(?:phone|tel|fax)\s?:.{3,40})$/iu,
  160,
);
