import { wholeLine } from "../boilerplate-rule.ts";

/** "About Us", "Most Read", "Privacy Policy", "Skip to main content". */
export const siteMenu = wholeLine(
  "menu",
  `home|menu|search|close|open|about|about us|contact|contact us|careers|jobs|advertise|advertise with us|advertising|cookie policy|privacy policy|privacy
  terms|terms of use|terms of service|terms and conditions|terms & conditions|privacy notice|accessibility|sitemap|site map|help|faq|faqs|rss|press|archive|archives
  skip to content|skip to main content|skip to navigation|skip navigation|jump to content|jump to navigation|toggle navigation|toggle menu|back to top|top|navigation
  news|world|politics|business|sports|sport|opinion|technology|tech|culture|lifestyle|entertainment|health|science|video|videos|photos|podcasts|games|weather|travel
  newsletters|newsletter|shop|store|events|masthead|our team|editorial standards|corrections|ethics policy|code of ethics|do not sell my personal information
  most read|most popular|most viewed|most shared|trending|trending now|latest|latest news|top stories|editors' picks|editor's picks|popular|in this article|on this page
  inicio|portada|buscar|menú|contacto|quiénes somos|publicidad|aviso legal|política de privacidad|política de cookies|términos y condiciones|lo más leído|lo más visto
  más noticias|últimas noticias|internacional|economía|deportes|opinión|cultura|sociedad|tecnología|more|more news|view all|see all|show more|load more|see more|next|previous
  previous article|next article|previous post|next post|edition|us edition|international edition|english|español|listen|print|text size|font size|dark mode|settings|live|live tv`,
);
