import type { Briefing, Section, Theme } from "../../schema/index.ts";
import { formatDay } from "../../time/index.ts";
import { describeHeader } from "../describe-header.ts";
import { groupBySubject } from "./group-by-subject.ts";
import { type BlockView, openViews, type Views } from "./open-views.ts";
import { type SourceView, viewSources } from "./view-sources.ts";

interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly { readonly subject: string; readonly blocks: readonly BlockView[] }[];
}

export interface BriefingView {
  readonly title: string;
  readonly header: string;
  readonly as_of: string;
  readonly sections: readonly SectionView[];
  readonly sources: readonly SourceView[];
  readonly subjects: Briefing["subjects"];
  readonly sides: Briefing["sides"];
}

/** A briefing as the templates read it: sections in the theme's order, each citation with its place in the page. */
export function viewBriefing(briefing: Briefing, theme: Theme): BriefingView {
  const views = openViews(briefing);
  const shown = theme.sections.flatMap((id) => briefing.sections.find((section) => section.id === id) ?? []);
  const sections = shown
    .filter(({ id, blocks }) => blocks.length > 0 || (id === "sources" && briefing.sources.length > 0))
    .map((section) => viewSection(section, views));
  return {
    title: briefing.title,
    header: describeHeader(briefing),
    as_of: briefing.asOf ? formatDay(briefing.asOf) : "",
    sections,
    sources: viewSources(briefing, views.references),
    subjects: briefing.subjects,
    sides: briefing.sides,
  };
}

function viewSection({ id, title, blocks }: Section, views: Views): SectionView {
  const groups = groupBySubject(blocks).map(({ subject, blocks }) => ({ subject, blocks: blocks.map(views.block) }));
  return { id, title, groups };
}
