const subjects = ["counter-narcotics", "migration", "trade", "security", "energy"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** A short report of our own on the two countries; every number gives another one. */
export function sampleArticle(number: number): string {
  const subject = subjects[number % subjects.length];
  const day = days[number % days.length];
  return `Washington and Bogotá hold round ${number} of ${subject} talks

The Daily Example
February ${1 + (number % 27)}, 2026

WASHINGTON — Officials of the United States and Colombia met on ${day} for round ${number} of their talks on ${subject}.

"We made progress in round ${number}," said the foreign minister of Colombia, Rosa Villavicencio.

At least ${100 + number} delegates of both governments took part, the State Department said.
`;
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
