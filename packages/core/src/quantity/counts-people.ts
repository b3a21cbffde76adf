const PEOPLE =
  /^(?:activist|agent|arrival|chief|citizen|civilian|commander|deportee|detainee|employee|farmer|fighter|fisherman|guerrilla|hostage|immigrant|inmate|journalist|leader|member|migrant|militant|national|officer|passenger|people|person|prisoner|protester|rebel|refugee|resident|sailor|soldier|student|suspect|teacher|trafficker|trooper|unionist|villager|warlord|worker|[a-z]+(?:ian|ese|ean))$/u;

/** True for the unit of a count of people, under whatever noun: "unionist", "member", "colombian". */
export function countsPeople(unit: string): boolean {
  return PEOPLE.test(unit.toLowerCase());
}
