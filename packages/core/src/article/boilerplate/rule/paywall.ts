import { type BoilerplateRule, lineWith, wholeLine } from "../boilerplate-rule.ts";

const phrases = wholeLine(
  "paywall",
  "subscribe|subscribe now|subscribe today|try pro|go premium|start free trial|suscríbete|suscríbase|suscribirse|premium",
);

const sentences = lineWith(
  "paywall",
  /\b(?:(?:start|try|begin|get) (?:your |a |my )?(?:\w+ ){0,2}free trial|already (?:have|a|an) (?:\w+ ){0,3}(?:account|subscriber|member)\b|(?:subscribe|log in|sign in|register) (?:now |today |here )?(?:to|for) (?:continue|keep|read|unlock|access|get (?:full|unlimited))|(?:to continue|keep|continue) reading (?:this|the|your|for)\b|this (?:article|content|story) is (?:for|reserved for|exclusive to|available (?:only )?to) (?:\w+ ){0,3}(?:subscribers|members)|unlock (?:premium|full|unlimited|this)|you have (?:\d+|one|two|three|no) free articles?|you(?:'|’)ve reached your (?:limit|monthly)|para (?:seguir|continuar) leyendo|contenido exclusivo para (?:suscriptores|socios)|ya (?:eres|tienes) (?:suscriptor|una cuenta))/i,
);

/** "Unlock premium news, Start your free trial today.", "Already have a PRO account?" */
export const paywall: BoilerplateRule = {
  reason: "paywall",
  matches: (line) => phrases.matches(line) || sentences.matches(line),
};
