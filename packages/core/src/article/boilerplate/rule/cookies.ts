import { lineWith } from "../boilerplate-rule.ts";

/** "We use cookies to …", "By continuing to use our site, you agree …", "This site is protected by reCAPTCHA". */
export const cookies = lineWith(
  "cookies",
  /\b(?:(?:we|site|website|partners?|media|page) (?:and [^.]{0,40})?uses? (?:\w+ ){0,3}cookies|cookies? (?:policy|settings|preferences|notice|consent|declaration)|accept (?:all |our )?cookies|by (?:continuing|using|clicking|signing|subscribing|submitting|registering)[^.]{0,80}you (?:agree|accept|consent|acknowledge)|(?:your|you agree to (?:our|the)) (?:privacy policy|terms of (?:use|service))|protected by recaptcha|(?:utilizamos|usamos|utiliza) cookies|política de (?:cookies|privacidad)|privacy preferences|do not sell (?:or share )?my)/i,
  600,
);
