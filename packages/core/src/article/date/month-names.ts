/** Month names by language, January first, as they stand in datelines; the first three letters also count as an abbreviation. */
const NAMES = [
  "january february march april may june july august september october november december",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "jänner feber märz april mai juni juli august september oktober november dezember",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
];

const SHORT: Readonly<Record<string, number>> = {
  sept: 9,
  setiembre: 9,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  okt: 10,
  dez: 12,
};

function buildTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>(Object.entries(SHORT));
  for (const names of NAMES) {
    for (const [index, name] of names.split(" ").entries()) {
      table.set(name, index + 1);
      table.set(stripAccents(name), index + 1);
      const short = name.slice(0, 3);
      if (!table.has(short)) table.set(short, index + 1);
    }
  }
  return table;
}

function stripAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

const TABLE = buildTable();

/** Number of a month by its name or abbreviation in a European language: "Sept." → 9, "febrero" → 2. */
export function monthNumber(name: string): number | null {
  return TABLE.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
}
