import { wholeLine } from "../boilerplate-rule.ts";

/** "AD", "Advertisement", "Story continues below", "Publicidad". */
export const advertising = wholeLine(
  "advertising",
  `ad|ads|advert|advertisement|advertisements|advertising|sponsored|sponsored content|sponsored by|paid content|paid post|promoted|promoted content|partner content
  story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after advertisement
  advertisement - scroll to continue|scroll to continue|continue reading below|continue reading|advertisement · scroll to continue|loading|loading ad|loading...
  publicidad|anuncio|contenido patrocinado|patrocinado|continúa leyendo|sigue leyendo|report this ad|skip ad|skip advertisement|remove ads|ad feedback|after ad`,
);
