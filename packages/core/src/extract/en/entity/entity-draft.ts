import type { EntityType, MentionForm, Role } from "../../../schema/index.ts";
import type { LocalName } from "./group/local-name.ts";
import type { NameSentence } from "./name/read-sentences.ts";

/** A mention on the words of its sentence: `from` to `to` (excluded). */
export interface DraftMention {
  readonly sentence: NameSentence;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  /** A country spoken of by its adjective or people. */
  readonly adjective: boolean;
}

/** An entity while it is being put together. */
export interface EntityDraft {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly names: readonly LocalName[];
  readonly mentions: readonly DraftMention[];
  readonly rule: string;
}

/** A role or kin tie found in the text. */
export interface FoundRole {
  readonly entity: EntityDraft;
  readonly role: Role;
  /** Where the role's words begin or end beyond the name: "his foreign minister, Rosa Duarte". */
  readonly start: number;
  readonly end: number;
  /** The last word of the title: "minister". */
  readonly head: string;
  /** Set for kin: the entity whose son or wife it is. */
  readonly kinOf?: EntityDraft;
}

/** What stands where: mentions of a sentence by the place of their words. */
export interface MentionIndex {
  /** The mention that begins at a word of a sentence. */
  startingAt(sentence: NameSentence, from: number): PlacedDraft | null;
  /** The mention that ends right before a word of a sentence. */
  endingAt(sentence: NameSentence, to: number): PlacedDraft | null;
  inSentence(index: number): readonly PlacedDraft[];
}

export interface PlacedDraft {
  readonly entity: EntityDraft;
  readonly mention: DraftMention;
}

export function indexMentions(drafts: readonly EntityDraft[]): MentionIndex {
  const placed = drafts.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  placed.sort((left, right) => left.mention.start - right.mention.start);
  const bySentence = Map.groupBy(placed, ({ mention }) => mention.sentence.index);
  const find = (sentence: NameSentence, holds: (mention: DraftMention) => boolean) =>
    bySentence.get(sentence.index)?.find(({ mention }) => holds(mention)) ?? null;
  return {
    startingAt: (sentence, from) => find(sentence, (mention) => mention.from === from),
    endingAt: (sentence, to) => find(sentence, (mention) => mention.to === to),
    inSentence: (index) => bySentence.get(index) ?? [],
  };
}
