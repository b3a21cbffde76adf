import type { LocalEntity, Mention, Source, Span } from "../../../schema/index.ts";

/** A mention with the entity it refers to. The span never includes a possessive "'s" or a leading "the" of a name. */
export interface EntityMention extends Mention {
  readonly entity: LocalEntity;
  /**
   * The whole noun phrase the mention heads, title and apposition before it included: "Colombian President Juan
   * Mora" for the name "Juan Mora". Equals the mention where nothing belongs to it.
   */
  readonly phrase: Span;
}

/** What an article's words refer to. Entities are in order of first mention, mentions in order of place, never nested. */
export interface EntityModel {
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly EntityMention[];
  entity(id: string): LocalEntity | undefined;
  /**
   * The mention a span refers to: of those that overlap it, the one that covers most of it, an earlier one on a tie.
   * Pronouns are found too ("he" → form `pronoun`); a pronoun or description that the text leaves open gives null.
   */
  mentionAt(start: number, end: number): EntityMention | null;
  /** Mentions whose words lie wholly within the range, in order. */
  mentionsIn(start: number, end: number): readonly EntityMention[];
  /**
   * The source or party that a noun phrase names: with its entity where the phrase's head is a mention ("the Colombian
   * leader", "Foreign Minister Rosa Duarte"), else only its words ("Colombian officials").
   */
  sourceOf(span: Span): Source;
}
