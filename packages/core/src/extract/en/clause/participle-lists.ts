/** Participles that describe the noun after them wherever they stand. */
export const ADJECTIVAL: ReadonlySet<string> = new Set(
  "alleged armed accused suspected organized organised united displaced deported wanted convicted detained escalating growing rising increasing mounting simmering lingering existing ongoing continuing remaining leading visiting deepening worsening surrounding neighboring neighbouring ruling governing outgoing incoming visiting sitting long-standing emerging developing competing conflicting opposing pending unprecedented related limited continued increased renewed proposed planned reported estimated combined shared strained heightened repeated perceived so-called undocumented unauthorized".split(
    " ",
  ),
);

/** Gerunds that name a thing or an action of its own. */
export const NOMINAL_GERUNDS: ReadonlySet<string> = new Set(
  "wrongdoing trafficking smuggling laundering bombing meeting training funding spending farming mining planning policing housing hearing briefing ruling filing warming fighting killing shooting kidnapping processing gathering opening closing signing sentencing shipping lending borrowing drilling lobbying monitoring sharing intelligence-sharing fundraising banking manufacturing building setting finding warning understanding standing beginning ending hiring firing voting polling polling crossing landing offering bidding trading financing counseling engineering marketing wiretapping hacking profiling drug-trafficking fracking logging fishing proceedings dealings holdings earnings feeling thinking reading writing speaking wording upbringing".split(
    " ",
  ),
);

/** Participles that are no past tense: without an auxiliary they never tell a deed of their own ("a land known as Norland"). */
export const STRONG_PARTICIPLES: ReadonlySet<string> = new Set(
  "known seen taken given shown drawn withdrawn grown thrown overthrown flown written driven ridden risen hidden chosen stolen broken spoken frozen beaten eaten fallen forgotten sworn torn worn born borne done undone gone undergone begun sung shaken forbidden forgiven undertaken overtaken mistaken overseen proven".split(
    " ",
  ),
);
