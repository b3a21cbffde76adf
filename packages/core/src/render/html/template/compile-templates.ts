import {
  CaseTag,
  CommentTag,
  ForTag,
  IfTag,
  InlineCommentTag,
  Output,
  RenderTag,
  type Template,
  TypeGuards,
  UnlessTag,
} from "liquidjs";
import { compileCase, compileIf, compileUnless } from "./compile-branches.ts";
import { compileFor } from "./compile-for.ts";
import { compileOutput } from "./compile-output.ts";
import { compileRender } from "./compile-render.ts";
import { BeyondCompiler, type Place, type Write } from "./frame.ts";

/** Parsed templates as one function. */
export function compileTemplates(templates: readonly Template[], place: Place): Write {
  const parts = templates.map((template) => compileTemplate(template, place)).filter((part) => part !== "");
  const [only] = parts;
  if (parts.length === 1 && typeof only === "function") return only;
  return (frame) => {
    let text = "";
    for (const part of parts) text += typeof part === "string" ? part : part(frame);
    return text;
  };
}

/** What writes a template; the text itself where it is always the same. */
function compileTemplate(template: Template, place: Place): Write | string {
  if (TypeGuards.isHTMLToken(template.token)) return template.token.getContent();
  if (template instanceof Output) return compileOutput(template, place);
  if (template instanceof IfTag) return compileIf(template, place);
  if (template instanceof UnlessTag) return compileUnless(template, place);
  if (template instanceof CaseTag) return compileCase(template, place);
  if (template instanceof ForTag) return compileFor(template, place);
  if (template instanceof RenderTag) return compileRender(template, place);
  if (template instanceof CommentTag || template instanceof InlineCommentTag) return "";
  throw new BeyondCompiler(template.token.getText());
}
