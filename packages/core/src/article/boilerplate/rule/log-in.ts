import { wholeLine } from "../boilerplate-rule.ts";

/** "Log In", "Create account", "Iniciar sesión". */
export const logIn = wholeLine(
  "log-in",
  `log in|login|log out|logout|sign in|sign up|sign out|register|my account|my profile|create account|create an account|create free account
  create a free account|log in / register|sign in / register|join|join now|iniciar sesión|inicia sesión|regístrate|cerrar sesión|mi cuenta
  hazte socio|entrar|ingresar|already a member? log in|welcome back|forgot password|forgot your password`,
);
