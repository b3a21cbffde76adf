import { wordSet } from "./title-words.ts";

/** Last or first words that make a name an organisation: "Ministry of Defence", "Quincy Institute". */
export const ORGANIZATION_HEADS = wordSet(`
  ministry department agency administration bureau office commission committee council authority service services board
  bank fund university college school institute institution academy foundation association federation confederation union
  league alliance coalition party movement front army navy force forces guard police corps command brigade battalion
  congress parliament senate house assembly court tribunal cabinet government presidency secretariat embassy consulate
  company corporation group holdings industries systems technologies airlines airways air aviation aerospace motors motor
  press times post news journal tribune herald gazette daily weekly magazine review guardian telegraph broadcasting radio
  television tv network channel media studios pictures entertainment records publishing
  organization organisation society club team church hospital clinic center centre laboratory laboratories museum library
  cartel clan mafia gang militia guerrillas insurgency liberation brigades trust partners capital securities insurance
  energy oil gas petroleum mining steel pharmaceuticals chemical electric electronics software telecom communications mobile
  network networks consortium chamber exchange reserve treasury centre-right bloc community nations states-general
  observatory register initiative taskforce ngo syndicate cooperative foods stores brands airport-authority watchdog mutual
  railways railway railroad lines shipping workers teamsters steelworkers cross financial worldwide labs bros associates
  squadron regiment battalions fleet platoon contingent junta politburo synod patriarchate seminary orchestra choir
  archive archives biotech bancorp pharma automotive healthcare logistics semiconductor registry senates duma knesset
  municipality district reserve-bank ombudsman archdiocese diocese taliban brotherhood wing caucus directorate inspectorate constabulary
`);

/** First words of bodies in other languages, of which news in English keeps the name: "Movimiento Sin Tierra", "Banco do Brasil". */
export const FOREIGN_BODY_HEADS = wordSet(`
  movimiento movimento mouvement partido partito parti partei frente fronte fuerza fuerzas ejercito policia policía ejército
  ministerio ministero ministere ministère banco banca banque universidad università universita universidade universite université
  instituto istituto institut colegio fiscalia fiscalía procuraduria procuraduría contraloria contraloría defensoria defensoría
  consejo conselho conseil congreso congresso senado camara cámara asamblea assemblee assemblée asociacion asociación associazione
  federacion federación confederacion confederación sindicato empresa grupo gruppo groupe fundacion fundación fondazione fondation
  comision comisión unidad agencia alianza aliança union unión
`);

/** Company endings, never part of the short form: "Chrysler LLC" → "Chrysler". */
export const COMPANY_SUFFIXES = wordSet(
  "inc corp corporation ltd limited llc llp plc co company sa ag nv gmbh spa ab oy asa bv se kk pty n.v. s.a. s.p.a. l.l.c. international",
);

/** Last or first words that make a name a place: "Gaza Strip", "Lake Chad". */
export const PLACE_HEADS = wordSet(`
  city town village county province region district state territory island islands peninsula archipelago river lake sea ocean
  gulf bay strait channel coast mountain mountains mount mt valley desert forest basin delta canal bridge street st avenue
  ave road boulevard square plaza park gardens beach harbor harbour port airport airfield station stadium arena tower towers
  building palace portico colonnade wing hall strip bank heights hills springs falls creek border frontier highlands triangle
  hemisphere cape point rock ridge plateau glacier prison jail headquarters base camp republic kingdom emirate isles beach
  neighborhood neighbourhood borough quarter suburb airstrip zone house office room hotel factory refinery shipyard
`);

/** Last words that make a name a document, list, deal, programme or law: "Plan Colombia", "Clinton List". */
export const DOCUMENT_HEADS = wordSet(`
  act bill law treaty agreement accord accords pact deal protocol convention charter constitution resolution declaration
  plan program programme project list report memo memorandum letter directive order doctrine amendment code strategy
  framework roadmap communique statement index survey study book papers files dossier guidelines initiative
`);

/** Last words of events, prizes, products and other things that are none of the four main types. */
export const OTHER_HEADS = wordSet(`
  war wars battle revolution uprising crisis summit conference games olympics cup championship championships league-cup
  festival award awards prize medal day week month festival marathon election elections operation hurricane storm cyclone
  typhoon earthquake dreamliner superjumbo series model aircraft jet jets fighter tanker phone tablet show fair expo
  virus disease syndrome trial scandal attack attacks massacre holocaust coup spring recession era treaty-party
`);

/** Nouns after "the" or before a name that tell what it is: "aircraft manufacturer Airbus", "the company". */
export const ORGANIZATION_NOUNS = wordSet(`
  company firm manufacturer maker carmaker automaker airline carrier airframer bank group organization organisation agency
  newspaper magazine daily weekly tabloid broadcaster network channel website publication outlet station party union
  federation association charity ngo foundation university college school institute think-tank thinktank tank team club
  supplier contractor retailer producer operator developer giant conglomerate startup consortium subsidiary parent unit
  rival competitor employer lender insurer brokerage builder planemaker brewer drugmaker chipmaker government ministry
  department cartel gang militia movement church court regulator watchdog authority coalition opposition administration
  brand supermarket chain publisher studio label provider body committee board commission council army police guerrillas rebels insurgents militants cartels gangs organisations organizations
`);
export const PLACE_NOUNS = wordSet(`
  city town village country nation state province region island capital county district neighborhood neighbourhood suburb
  river lake mountain port airport territory peninsula kingdom republic hometown resort municipality area border prison
`);
export const PERSON_NOUNS = wordSet(`
  man woman boy girl politician official executive worker employee soldier victim father mother son daughter wife husband
  brother sister friend colleague counterpart successor predecessor star champion winner veteran protester student teacher
  neighbor citizen native resident survivor witness passenger fighter terrorist criminal drug-lord hacker blogger member celebrity philanthropist prisoner hostage refugee migrant hero pioneer guru mogul heiress
`);

/** Words that a number makes a place in a list or building: "Article 5", "Flight 447". */
export const NUMBERED = wordSet(
  "flight terminal gate platform highway route interstate article articles chapter section title room level phase stage round game unit runway page figure table volume number no day week appendix annex part lot building",
);

/** Words for members and things of a faith, party or people: capitalised, but no entity on their own. */
export const GROUP_WORDS = wordSet(`
  muslim muslims islamic islamist islamists christian christians jewish jew jews buddhist buddhists hindu hindus catholic
  catholics protestant protestants sunni sunnis shia shias shiite shiites mormon mormons sikh sikhs republican republicans
  democrat democrats democratic tory tories conservative conservatives liberal liberals communist communists marxist
  socialist nazi nazis arab arabs arabic kurdish kurds hispanic hispanics latino latinos latina western westerners
  victorian roman gothic biblical orthodox evangelical evangelicals scientologist scientologists zionist maoist
  caucasian native-american african-american african-americans asian-american internet covid twitter-like english-speaking
`);

/** Words between capitalised words that belong to a person's or place's name: "Fernando de la Cruz", "Rio de Janeiro". */
export const PARTICLES = wordSet(
  "de del la las los da do dos das du des di von van der den ter ten bin ibn ben al el ul ud y e le zu zur",
);

/** Weekdays, months, languages of calendars: capitalised, never entities. */
export const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving halloween a.m p.m am pm gmt utc est edt pst
  cet bst ist bc ad ok
`);

/** Bodies that news takes as known, hyphens for blanks. */
export const KNOWN_ORGANIZATIONS = wordSet(`
  un united-nations nato eu european-union imf who wto oecd opec iaea unicef unesco unhcr unodc icc icj oas mercosur asean au
  african-union interpol europol celac alba unasur caricom g7 g8 g20 brics apec gcc ecowas sadc osce oecs paho wfp ilo
  world-bank red-cross red-crescent amnesty-international amnesty human-rights-watch greenpeace oxfam save-the-children
  doctors-without-borders medecins-sans-frontieres transparency-international world-vision wwf crisis-group
  fbi cia nsa dea dhs doj dod irs epa fda faa fcc sec cdc nasa noaa fema ice cbp atf usaid hud doe dot ntsb tsa ofac gao omb
  gop dnc rnc ltte eta farc eln auc ira plo hamas hezbollah taliban isis isil daesh al-qaeda al-qaida boko-haram al-shabaab
  sinaloa-cartel mi5 mi6 mossad idf kgb fsb gchq raf usaf ussr-army us-army us-navy us-air-force royal-navy nhs
  bbc cnn nbc abc cbs pbs npr msnbc fox-news sky-news al-jazeera afp ap reuters upi efe dpa itar-tass xinhua bloomberg
  associated-press agence-france-presse guardian economist le-monde der-spiegel el-pais el-tiempo el-espectador semana caracol
  globe-and-mail wall-street-journal financial-times telegraph independent
  ibm bp gm hp ge at&t ups fedex hsbc ubs bmw kpmg ecb fed federal-reserve facebook twitter google microsoft apple amazon
  youtube wikipedia wikileaks yahoo intel sony toyota honda nissan samsung boeing airbus goldman-sachs morgan-stanley
  jpmorgan lehman-brothers standard-and-poors moodys fitch chevron exxon exxonmobil shell
  kremlin pentagon whitehall congress senate parliament state-department
  nfl nba mlb nhl fifa uefa ioc ncaa church-of-england catholic-church vatican holy-see labour-party conservative-party
  democratic-party republican-party labour tories lib-dems
`);

/** Places without a heading word of their own that are neither countries nor cities of size. */
export const KNOWN_PLACES = wordSet(`
  gaza kashmir darfur balkans caucasus sinai siberia bavaria catalonia ontario quebec alberta manitoba saskatchewan
  nova-scotia newfoundland queensland tasmania victoria amazon andes alps himalayas sahara sahel arctic antarctic pacific
  atlantic mediterranean baltic midwest manhattan brooklyn queens bronx hollywood patagonia punjab sindh kandahar helmand
  guantanamo normandy brittany tuscany sicily andalusia galicia ulster yorkshire cornwall kent essex sussex heathrow
  earth middle-east near-east far-east south-east-asia southeast-asia south-asia east-asia central-asia north-africa
  west-africa east-africa central-africa southern-africa sub-saharan-africa horn-of-africa latin-america central-america
  north-america south-america eastern-europe western-europe central-europe southern-europe northern-europe iberia crimea donbas
  chechnya dagestan abkhazia south-ossetia transnistria nagorno-karabakh tigray ogaden biafra cabinda west-bank golan-heights
  east-jerusalem kurdistan xinjiang tibet inner-mongolia assam kerala tamil-nadu gujarat balochistan waziristan aden
  hormuz bosphorus dardanelles solent english-channel north-sea black-sea red-sea caspian persian-gulf great-lakes
  silicon-valley wall-street capitol-hill flanders wallonia saxony thuringia lombardy piedmont veneto corsica sardinia crete
  westminster chernobyl scandinavia benelux levant maghreb mesopotamia polynesia bermuda guam bali java sumatra aceh
`);

/** Words that start sentences with a capital and are never the first word of a name there. */
export const SENTENCE_OPENERS = wordSet(`
  i he she it we you they this that these those there here his her its our their my your a an the some any each every all
  both either neither no not none one two three four five six seven eight nine ten many much most more several few such
  other another what which who whom whose when where why how while after before since until as at by for from in into of
  off on onto out over to under up upon with within without about above across against along among around behind below
  beneath beside besides between beyond despite down during except inside like near per plus than through throughout
  toward towards via and but or nor so yet if unless although though because whether then thus hence however meanwhile
  moreover furthermore nevertheless nonetheless still also even only just now once again ever never always often sometimes
  perhaps maybe indeed instead rather quite very too yes well oh according due regarding following including last next
  earlier later recently today tomorrow yesterday tonight former additionally similarly finally eventually initially
  previously currently originally officially reportedly allegedly apparently unfortunately fortunately critics experts
  analysts officials sources authorities police investigators prosecutors people residents members supporters opponents
  let please see read click photo image file video watch update updated exclusive breaking opinion analysis editorial
  mr mrs ms dr is are was were be been being has have had do does did will would can could may might must shall should
  others someone everyone nobody something nothing everything half part because-of thanks prior ahead unlike given asked
  speaking writing based founded born located called named known made said says added using having being getting
  meantime moments hours days weeks months years overall elsewhere afterwards afterward thereafter simultaneously whilst
`);
