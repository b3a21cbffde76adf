/** A set of words from a text: blanks and line ends separate. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that name an office, rank or trade and can stand right before a name: "President Mora", "analyst Lee Novak". */
export const TITLE_HEADS = wordSet(`
  president premier chancellor minister secretary undersecretary senator sen representative rep congressman congresswoman
  congressperson lawmaker legislator parliamentarian mp mep governor gov mayor ambassador envoy consul diplomat attache
  lieutenant lt colonel col maj captain capt sergeant sgt corporal private admiral adm commander commandant
  gen officer detective sheriff inspector constable superintendent trooper deputy director chairman chairwoman chairperson
  ceo cfo coo cto leader spokesman spokeswoman spokesperson judge prosecutor lawyer solicitor barrister magistrate
  king queen prince princess pope cardinal archbishop bishop pastor reverend rev imam ayatollah sheikh sultan emir rabbi
  professor prof dr doctor coach manager editor writer author journalist reporter correspondent columnist analyst analysist
  economist historian scientist researcher scholar expert activist campaigner candidate nominee counsel counselor
  adviser advisor aide strategist treasurer comptroller commissioner administrator principal dean founder cofounder owner
  actor actress singer musician rapper director filmmaker producer player striker goalkeeper pitcher quarterback
  dictator strongman councilman councilwoman councillor councilor alderman assemblyman assemblywoman delegate
  businessman businesswoman entrepreneur billionaire tycoon banker investor trader engineer pilot astronaut
  trafficker kingpin suspect dissident rebel warlord comedian democrat republican lady fellow executive
  czar tsar negotiator mediator rapporteur
  baseman catcher physician surgeon psychologist biologist physicist critic photographer cartoonist artist designer
  president-elect whistleblower contractor defendant attorney jihadist militant gunman teenager resident
`);

/** Offices that are also ordinary words or parts of company names; a title only before a likely person. */
export const AMBIGUOUS_HEADS = wordSet(
  "general major justice chief marshal head speaker sir lord lady dame baron count chair whip star",
);

/** Words that narrow an office and stand before it: "deputy foreign minister", "Republican senator". */
export const TITLE_MODIFIERS = wordSet(`
  vice deputy prime first chief cabinet high external acting interim former ex then late new current incoming outgoing senior junior assistant
  associate executive managing general foreign defense defence interior finance justice health education energy trade home
  agriculture labor labour transport transportation environment security national intelligence economy economic commerce
  treasury culture planning communications press information police army navy air military attorney supreme court financial
  operating technology political human rights party opposition majority minority house senate city county district federal
  provincial regional union campaign team company presidential congressional republican democratic democrat conservative
  liberal socialist veteran longtime lead principal special foreign-policy policy research investment industry state
  equity market tv television radio alleged suspected convicted jailed ousted exiled elected interior public affairs legal
  medical science sports business head founding co retired disgraced right left wing far us-backed crown grand lieutenant
  brigadier rear wing squadron major staff fellow adjunct visiting emeritus drug oil gas aviation defense-industry safety media
`);

/** What may follow "secretary of", "minister for", "chief of" inside one title. */
export const PORTFOLIOS = wordSet(`
  state defense defence staff treasury homeland security commerce labor labour education energy agriculture transportation
  transport health human services foreign affairs interior veterans housing urban development justice finance economy war
  trade culture tourism environment mines information communications planning police operations government mission protocol
  cabinet intelligence national the interior opposition majority minority industry investment investments agriculture
`);

/** Offices whose holder leads a country: what "the Colombian leader" and "the head of state" can mean. */
export const LEADER_HEADS = wordSet(
  "president premier chancellor minister king queen emir sultan dictator leader prince",
);

export const HONORIFICS = wordSet(
  "mr mrs ms miss mx dr sir dame lord lady madam señor señora don doña herr frau monsieur madame",
);
export const FEMALE_TITLES = wordSet(
  "mrs ms miss dame lady madam señora doña frau madame queen princess chairwoman spokeswoman congresswoman businesswoman actress councilwoman assemblywoman",
);
export const MALE_TITLES = wordSet(
  "mr sir lord señor don herr monsieur king prince pope chairman spokesman congressman businessman councilman assemblyman imam ayatollah emir sultan",
);

/** Kin and household words: whose they are is a relation, "his son", "wife Elena". */
export const KIN: Readonly<Record<string, "female" | "male" | "either">> = {
  wife: "female",
  husband: "male",
  spouse: "either",
  partner: "either",
  son: "male",
  daughter: "female",
  child: "either",
  father: "male",
  mother: "female",
  brother: "male",
  sister: "female",
  uncle: "male",
  aunt: "female",
  nephew: "male",
  niece: "female",
  cousin: "either",
  grandson: "male",
  granddaughter: "female",
  grandfather: "male",
  grandmother: "female",
  widow: "female",
  widower: "male",
  fiancee: "female",
  fiance: "male",
  girlfriend: "female",
  boyfriend: "male",
  stepson: "male",
  stepdaughter: "female",
  "ex-wife": "female",
  "ex-husband": "male",
  "half-brother": "male",
};
