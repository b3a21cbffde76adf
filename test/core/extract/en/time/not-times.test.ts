import { expect, test } from "vitest";
import { readTimes } from "./read-times.ts";

/** Words and numbers that look like dates and are none. */
test.each([
  "Theresa May said nothing.",
  "Parliament may vote again.",
  "Protesters march for peace.",
  "They plan to march on the capital.",
  "April Ryan asked about it.",
  "August Wilson wrote plays.",
  "About 2,000 people came.",
  "More than 1,500 soldiers were sent.",
  "Call 555 0143 for details.",
  "The parcel weighed 2019 grams.",
  "A survey of 1709 pupils was made.",
  "Flight 1549 landed safely.",
  "Resolution 1973 was adopted.",
  "It cost $2020.",
  "The vote was 52-35.",
  "A 12-year-old boy was hurt.",
  "The Sunday Times reported it.",
  "He told USA Today so.",
  "She was on Fox News Sunday.",
  "He spoke to Morning Consult.",
  "The firm hired an HR manager.",
  "The second man fled.",
  "The Daily Mail reported it.",
  "The rate will fall.",
  "The troops spring into action.",
  "Sun Microsystems was sold.",
  "He sat down.",
  "The minutes of the meeting were lost.",
  "A quarter of the crop was lost.",
  "She was named person of the year.",
  "It was the song of the month.",
])("%s", (text) => {
  expect(readTimes(text).map((time) => time.text)).toEqual([]);
});
