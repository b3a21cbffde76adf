import type { BriefingBlock, Entity, Role } from "../../schema/index.ts";
import { compareText, foldText } from "../../text/index.ts";
import type { BriefContext } from "../brief-context.ts";
import { capitalize, countedSentence, joinList, withArticle, writeSentence } from "../wording/index.ts";

const MOST = 12;

/**
 * Who is who among the people whose office the sources or the background name, those most written about first. An
 * office that no source states says so.
 */
export function writePeople(context: BriefContext): BriefingBlock[] {
  const people = context.dossier.entities
    .filter(({ type, roles, mentions }) => type === "person" && roles.length > 0 && mentions.length > 0)
    .sort((left, right) => right.mentions.length - left.mentions.length || compareText(left.name, right.name))
    .slice(0, MOST);
  if (people.length === 0) return [];
  const sides = new Map(context.topic.profile.sides.map(({ id, name }) => [id, name]));
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
        [countedSentence(describeRoles(context, person))],
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

function describeRoles({ dossier }: BriefContext, person: Entity): string {
  const current = person.roles.filter(
    ({ from, until }) => dossier.asOf === null || ((from ?? "") <= dossier.asOf && (until ?? "9999") >= dossier.asOf),
  );
  const roles = [...(current.length > 0 ? current : person.roles)]
    .sort((left, right) => certaintyOf(right) - certaintyOf(left))
    .map((role) => (role.basis === "background" ? `${nameRole(role)} (background)` : nameRole(role)));
  const spelled = otherSpellings(person);
  const also = spelled.length > 0 ? ` (also written ${joinList(spelled)})` : "";
  return `${capitalize(roles[0] ?? "")}${also}`;
}

/** A role with its dates and its institution says more than one that an article mentions in passing. */
function certaintyOf({ of, from }: Role): number {
  return (from === undefined ? 0 : 2) + (of === undefined ? 0 : 1);
}

/** "President of Colombia", "ambassador of Colombia to the United States", "senator for Ohio". */
function nameRole({ title, of }: Role): string {
  if (!of || foldText(title).includes(foldText(of))) return title;
  const place = withArticle(of);
  if (/ to /u.test(title)) return title.replace(" to ", ` of ${place} to `);
  return `${title} ${/^(?:\p{L}+ )?(?:senator|representative|deputy|member)\b/iu.test(title) ? "for" : "of"} ${place}`;
}

/** Other spellings of the same words, which a reader could take for somebody else: "J.D." and "JD". */
function otherSpellings({ name, aliases }: Entity): string[] {
  const bare = (text: string) => foldText(text).replace(/[^\p{L}\p{N} ]/gu, "");
  return aliases.filter((alias) => alias !== name && bare(alias) === bare(name) && foldText(alias) !== foldText(name));
}
