import { foldText } from "../../../text/index.ts";
import names from "./person-names.generated.json" with { type: "json" };

export type Gender = "female" | "male" | "either";

const spread = (lines: readonly string[]) => lines.flatMap((line) => line.split("|"));
const first = new Map<string, Gender>([
  ...spread(names.female).map((name) => [name, "female"] as const),
  ...spread(names.male).map((name) => [name, "male"] as const),
  ...spread(names.either).map((name) => [name, "either"] as const),
]);
const last = new Set(spread(names.last));
const further = new Set(spread(names.further));

/** Family names that Chinese, Korean and Vietnamese people bear before their given ones: "Kim" of "Kim Yo Jong". */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  "bach ban bang cao chang chen cheng chiang cho choe choi chun chung dang dao deng dinh doan duong feng gao guo han hong hu huang huynh hwang hyun jang jeong jiang jin jung kang kim kwak kwon lai lam lee li liang lim lin liu lu luo luong ly ma mao min moon nam ngo nguyen noh oh pak park peng pham phan qin rhee ri roh ryu seo shen shi shin sohn son song suh sun tang tran trinh truong tsai vo vu wang wei wen wu xi xiao xie xu yang ye yi yoon yu yuan yun zhang zhao zheng zhou zhu".split(
    " ",
  ),
);

/** Whether a word is a common first name, and whose: "Elena" → female; undefined when it is not on the list. */
export const firstNameGender = (word: string): Gender | undefined => first.get(foldText(word));
export const isLastName = (word: string): boolean => last.has(foldText(word));
/** A word that is part of people's names, first or last, and on neither of the other lists. */
export const isFurtherName = (word: string): boolean => further.has(foldText(word));
