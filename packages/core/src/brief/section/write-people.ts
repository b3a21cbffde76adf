import type { BriefingBlock, Entity } from "../../schema/index.ts";
import { compareText, foldText } from "../../text/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, countedSentence, joinList, writeSentence } from "../wording/index.ts";
import { describeRole } from "./describe-role.ts";

const MOST = 12;

/**
 * Who is who among the people whose office the sources or the background name, those most written about first. An
 * office that no source states says so.
 */
export function writePeople(context: BriefContext): BriefingBlock[] {
  const { dossier, topic } = context;
  const people = dossier.entities
    .filter(({ type, mentions }) => type === "person" && mentions.length > 0)
    .map((person) => ({ ...person, role: describeRole(person.roles, dossier.asOf) }))
    .filter(({ role }) => role !== null)
    .sort((left, right) => right.mentions.length - left.mentions.length || compareText(left.name, right.name))
    .slice(0, MOST);
  if (people.length === 0) return [];
  const sides = new Map(topic.profile.sides.map(({ id, name }) => [id, name]));
  return [
    {
      kind: "table",
      caption: "People named in the sources",
      columns: [
        { title: "Name", align: "left" },
        { title: "Role", align: "left" },
        { title: "Side", align: "left" },
      ],
      rows: people.map((person) => [
        [writeSentence(context, person.name, { evidence: firstNaming(person) })],
        [countedSentence(`${capitalize(person.role ?? "")}${otherSpellings(person)}`)],
        [countedSentence(sides.get(person.side ?? "") ?? "–")],
      ]),
    },
  ];
}

/** The place that names someone most fully. */
function firstNaming({ mentions }: Entity): Entity["mentions"] {
  const [fullest] = [...mentions].sort((left, right) => right.text.length - left.text.length);
  return fullest ? [fullest] : [];
}

/** Other spellings of the same words, which a reader could take for somebody else: " (also written J.D. Mora)". */
function otherSpellings({ name, aliases }: Entity): string {
  const bare = (text: string) => foldText(text).replace(/[^\p{L}\p{N} ]/gu, "");
  const spelled = aliases.filter((alias) => bare(alias) === bare(name) && foldText(alias) !== foldText(name));
  return spelled.length > 0 ? ` (also written ${joinList(spelled)})` : "";
}
