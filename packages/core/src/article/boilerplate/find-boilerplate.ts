import type { BoilerplateRule } from "./boilerplate-rule.ts";
import { accountNotice } from "./rule/account-notice.ts";
import { advertising } from "./rule/advertising.ts";
import { comments } from "./rule/comments.ts";
import { cookies } from "./rule/cookies.ts";
import { copyright } from "./rule/copyright.ts";
import { endMark } from "./rule/end-mark.ts";
import { liveBlog } from "./rule/live-blog.ts";
import { logIn } from "./rule/log-in.ts";
import { machineTranslation } from "./rule/machine-translation.ts";
import { masthead } from "./rule/masthead.ts";
import { newsletter } from "./rule/newsletter.ts";
import { paywall } from "./rule/paywall.ts";
import { related } from "./rule/related.ts";
import { reportingCredit } from "./rule/reporting-credit.ts";
import { share } from "./rule/share.ts";
import { siteMenu } from "./rule/site-menu.ts";

/** In this order: the first that matches gives the reason. */
const RULES: readonly BoilerplateRule[] = [
  logIn,
  advertising,
  accountNotice,
  paywall,
  newsletter,
  cookies,
  share,
  comments,
  copyright,
  related,
  siteMenu,
  machineTranslation,
  masthead,
  reportingCredit,
  liveBlog,
  endMark,
];

/** Longer lines are prose; a rule that looks inside them would cost time and remove paragraphs. */
const LONGEST = 600;

/** Why a line is page furniture by its words alone, or null: "Log In" → "log-in". */
export function findBoilerplate(line: string): string | null {
  if (line.length > LONGEST) return null;
  return RULES.find((rule) => rule.matches(line))?.reason ?? null;
}
