const CREDIT =
  /(?:\b(?:photo(?:graph)?|image|picture|pic|credit|foto|imagen|illustration|video|graphic|courtesy|file|source|caption|bild|fotos?)s?(?: by| credit| courtesy)?\s?[:/]|\((?:(?:ap|afp|reuters|getty|epa|efe|image|photo|file)\b[^)]{0,60}|[^)]{0,40}(?:getty|reuters|photo|image|via ap)[^)]{0,30})\)|\bgetty images\b|\bfile photo\b|\b(?:photo|image|picture) by\b|^FILE\b|\/(?:AP|AFP|Reuters|Getty|EPA|Shutterstock)\b|©)/iu;

/** True for a line that credits a picture: "(Photo: Ann Lee)", "Getty Images", "FILE - …". */
export function isCredit(text: string): boolean {
  return text.length <= 400 && CREDIT.test(text);
}
