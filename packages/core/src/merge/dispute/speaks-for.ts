import type { LocalEntity } from "../../schema/index.ts";
import { contentStems, rootOf } from "../word/index.ts";

/** Offices that answer for a whole state. */
const OF_STATE = /\b(?:ambassador|chancellor|foreign|minister|premier|president|secretary|spokes\p{L}+)\b/iu;

/** Whether someone answers for a body by office: the defence minister for the Defence Ministry, any minister for the state. */
export function speaksFor(person: LocalEntity, body: LocalEntity): boolean {
  if (person.type !== "person" || body.type === "person") return false;
  const isState = body.side !== undefined && body.side === person.side;
  return person.roles.some(({ title, of = "" }) => heads(`${title} ${of}`, body) || (isState && OF_STATE.test(title)));
}

/** "Defense Minister" is of the "Defense Ministry": the words of its name are those of the office, by their roots. */
function heads(office: string, { name }: LocalEntity): boolean {
  const own = new Set(contentStems(office).map(rootOf));
  const told = contentStems(name).map(rootOf);
  return told.length > 0 && told.every((root) => own.has(root));
}
