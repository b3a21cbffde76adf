import { lineWith } from "../boilerplate-rule.ts";

/** Notices about the reader's own subscription: "¿Quieres añadir otro usuario a tu suscripción?" */
export const accountNotice = lineWith(
  "account-notice",
  /\b(?:(?:tu|su|tus|sus) (?:suscripci[oó]n|contraseña|cuenta de (?:correo|email)|dispositivos?)|compartir (?:tu|su) cuenta|(?:quién|quien) está usando (?:tu|su) cuenta|contratar más cuentas|suscripción (?:digital|de empresa|premium)|leyendo en este dispositivo|dispositivo a la vez|compartiendo (?:tu|su) cuenta|your (?:subscription|account|password) (?:is|has|was|will|can|cannot|may)\b[^.]{0,80}(?:device|expired?|another|renew|log|shared?)|another device|share your account|add another user)/i,
  420,
);
