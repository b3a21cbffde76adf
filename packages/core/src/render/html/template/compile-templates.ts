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
  const writes = templates.map((template) => compileTemplate(template, place));
  const [only] = writes;
  if (only && writes.length === 1) return only;
  return (frame) => {
    let text = "";
    for (const write of writes) text += write(frame);
    return text;
  };
}

function compileTemplate(template: Template, place: Place): Write {
  if (TypeGuards.isHTMLToken(template.token)) return writeText(template.token.getContent());
  if (template instanceof Output) return compileOutput(template, place);
  if (template instanceof IfTag) return compileIf(template, place);
  if (template instanceof UnlessTag) return compileUnless(template, place);
  if (template instanceof CaseTag) return compileCase(template, place);
  if (template instanceof ForTag) return compileFor(template, place);
  if (template instanceof RenderTag) return compileRender(template, place);
  if (template instanceof CommentTag || template instanceof InlineCommentTag) return writeText("");
  throw new BeyondCompiler(template.token.getText());
}

function writeText(text: string): Write {
  return () => text;
}
