import type { Entity } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";
import { mayOverlap } from "../../time/index.ts";
import type { Comparison } from "../cluster/comparison.ts";
import type { Report } from "../report/index.ts";
import type { Voice } from "./accusation-voice.ts";
import { accuserNamed } from "./read-accusation.ts";
import { speaksFor } from "./speaks-for.ts";
import { tellOneStory } from "./tell-one-story.ts";

/** True where the rejection answers the accusation: it is of the accused, of one story, and tells of the same deed. */
export function answersAccusation(rejection: Voice, charge: Voice, comparison: Comparison): boolean {
  const { report } = charge;
  const { report: denial } = rejection;
  const denier = denial.speaker?.entity ? comparison.entity(denial.speaker.entity) : undefined;
  if (!denier || report.speaker?.entity === denier.id || isOwnSide(report, denier, comparison)) return false;
  return (
    sharesDeed(charge, rejection) &&
    mayOverlap(report.date, denial.date) &&
    (accuses(report, denier, comparison.nameOf(denier.id) ?? denial.speaker?.text ?? "") ||
      accusesBodyOf(report, denial)) &&
    tellOneStory(report, denial, comparison)
  );
}

function isOwnSide({ speaker }: Report, denier: Pick<Entity, "side">, { entity }: Comparison): boolean {
  return denier.side !== undefined && speaker?.entity != null && entity(speaker.entity)?.side === denier.side;
}

/** True where the words name the accused: a person by name; a state by any of its bodies, unless a person is accused. */
function accuses(report: Report, denier: Pick<Entity, "type" | "side">, name: string): boolean {
  const { statement, source } = report;
  const { start, end } = statement.span;
  const speaks = statement.attribution?.source.entity;
  const isState = denier.type !== "person" && denier.side !== undefined;
  return source.extraction.entities.some((local) => {
    if (local.id === speaks || !local.mentions.some((mention) => mention.start >= start && mention.end <= end))
      return false;
    if ([local.name, ...local.aliases].some((alias) => foldText(alias) === foldText(name))) return true;
    return isState && local.type !== "person" && local.side === denier.side && !accusesPerson(report);
  });
}

/** "accused the government of sending them away": its ministers answer for it. */
const GOVERNMENT = /\b(?:the|his|her) (?:\p{Ll}+ )?(?:administration|cabinet|government)\b/iu;
const OF_GOVERNMENT = /\b(?:minister|president|premier|secretary|spokes\p{L}+)\b/iu;

/** The accused may be a body that the denier answers for: "accused the Defense Ministry", "the defense minister rejected the charge". */
function accusesBodyOf(report: Report, { statement, source }: Report): boolean {
  const denier = source.extraction.entities.find(({ id }) => id === statement.attribution?.source.entity);
  if (!denier || accusesPerson(report)) return false;
  if (GOVERNMENT.test(report.evidence.text) && denier.roles.some(({ title }) => OF_GOVERNMENT.test(title))) return true;
  const { span, attribution } = report.statement;
  return report.source.extraction.entities.some(
    (body) =>
      body.id !== attribution?.source.entity &&
      body.mentions.some(({ start, end }) => start >= span.start && end <= span.end) &&
      speaksFor(denier, body),
  );
}

/** "accused the minister of …": what the state says of it is no answer of the accused. */
function accusesPerson({ statement, source }: Report): boolean {
  const accused =
    statement.kind === "claim"
      ? [statement.target?.entity]
      : statement.kind === "event"
        ? statement.participants.flatMap(({ role, entity }) => (role === "recipient" ? [entity] : []))
        : [];
  return source.extraction.entities.some(({ id, type }) => type === "person" && accused.includes(id));
}

/** Near an accusation a bare "rejected the charge" needs no words of its own. */
const NEAR = 3;

function sharesDeed({ report, deed }: Voice, { report: denial, deed: denied }: Voice): boolean {
  const accuser = accuserNamed(denial);
  if (accuser !== null && (report.speaker?.name ?? report.evidence.text).includes(accuser)) return true;
  if (denied.size > 0) return [...denied].some((stem) => deed.has(stem));
  const distance = denial.statement.sentence - report.statement.sentence;
  return report.source === denial.source && distance > 0 && distance <= NEAR;
}
