/** Words that say nothing about which event or figure a passage speaks of. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although am amid among an and any are as at be because been before being below between both but by
  can could did do does doing down during each even for from further had has have having he her here hers herself him himself his how however
  i if in into is it its itself just like many may me might more most much must my nor not of off on once one only or other our out over own
  per said same say says saying she should since so some still such than that the their them then there these they this those though through to
  told tells tell too toward towards under until up upon us very was we were what when where whether which while whilst who whom whose why will with
  within without would yet you your mr mrs ms according amongst via s t d ll re ve
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
  january february march april may june july august september october november december`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
