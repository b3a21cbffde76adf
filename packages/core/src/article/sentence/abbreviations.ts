/** Abbreviations that a name or number follows: their full stop never ends a sentence. Lower case, without the stop. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen lt col maj capt cmdr sgt adm cpl pvt rep reps sen sens gov govs rev hon pres sec supt st ste
  sr sra srta msgr mons sgto cnel tte gral cap dra lic ing mons fr messrs mmes amb atty dist det insp brig no nos núm vs art fig figs vol p pp cf ca approx
  e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec mt ft`.split(/\s+/),
);

/** Abbreviations that may end a sentence: they do when a word follows that starts sentences. */
export const CLOSERS: ReadonlySet<string> = new Set(
  `inc ltd co corp llc plc jr etc al u.s u.k u.n e.u u.s.a d.c a.m p.m am pm a.k.a ph.d m.d s.a s.a.s ee.uu b.c a.d
  est ave blvd rd dept univ assn bros cía ed eds ret govt intl`.split(/\s+/),
);

/** Words that start a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we i you this that these those his her its their our there here in on at but and or so yet if when
  while after before since although though because however meanwhile also as for from to with by no not what who why how
  where which according both some many most all one two last earlier later now then despite under during amid such another
  el la los las un una en pero según además también sin este esta estos estas por para con desde cuando mientras aunque`.split(
    /\s+/,
  ),
);
