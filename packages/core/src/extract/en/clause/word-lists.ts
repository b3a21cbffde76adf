/** Closed classes, which a tagger trained on open text gets wrong most visibly. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "about above across after against along alongside amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in including inside into like near of off on onto opposite out outside over past pending per regarding since than through throughout till to toward towards under underneath unlike until unto up upon versus via vs with within without worth".split(
    " ",
  ),
);

/** Words that open a clause of their own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  "although because if lest once though unless whereas whether while whilst when whenever where wherever how why".split(
    " ",
  ),
);

/** Prepositions that may open a clause: "after Smith declared …". */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set("after as before since till until than".split(" "));

export const RELATIVES: ReadonlySet<string> = new Set(["who", "whom", "which", "whose"]);
export const COORDINATORS: ReadonlySet<string> = new Set(["and", "or", "but", "nor", "yet"]);
export const MODALS: ReadonlySet<string> = new Set(
  "will would can could may might must shall should cannot 'll 'd won't wouldn't can't couldn't mustn't shouldn't".split(
    " ",
  ),
);
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "be is are am was were been being have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't".split(
    " ",
  ),
);
export const NEGATIVES: ReadonlySet<string> = new Set(["not", "never", "n't"]);
export const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they him them i we us me you himself herself itself themselves this these those himself someone everyone nobody anyone something nothing everything one ones others".split(
    " ",
  ),
);
export const POSSESSIVES: ReadonlySet<string> = new Set([
  "his",
  "her",
  "hers",
  "its",
  "their",
  "theirs",
  "my",
  "our",
  "your",
  "whose",
]);
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this these those that some any no each every neither either both all another such what many much several few more most other certain".split(
    " ",
  ),
);

/** Nouns whose content a clause tells: "the claim that it paid", "reports it had paid". */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  "accusation admission allegation announcement argument assertion belief charge claim concern confirmation conclusion decision declaration demand evidence fact fear finding hint hope idea news notion possibility promise proof proposal report risk rumor rumour sign speculation statement suggestion suspicion theory threat view warning".split(
    " ",
  ),
);

/** Verbs whose object is who hears it: "told reporters". */
export const ADDRESSED: ReadonlySet<string> = new Set(["tell", "remind", "inform", "assure"]);

/** What opens a party that there is none of: "no talks were held", "neither leader spoke". */
export const NOBODY = /^(?:no|neither|none|nobody)$/;
