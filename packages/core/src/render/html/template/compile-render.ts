import type { RenderTag, Token } from "liquidjs";
import { compileToken } from "./compile-token.ts";
import { BeyondCompiler, type Place, type Write } from "./frame.ts";

/** `{% render "html/cites", cites: sentence.cites %}`: another file, which sees nothing but what it is given. */
export function compileRender(tag: RenderTag, place: Place): Write {
  const partial = tag.partialScope();
  const names = [...(partial?.scope ?? [])];
  const values = [...tag.arguments()];
  // More names than values: `with`, `for`, or a name alone.
  if (!partial || names.length !== values.length) throw new BeyondCompiler(tag.token.getText());
  const args = names.map((name, index) => {
    if (typeof name !== "string") throw new BeyondCompiler(tag.token.getText());
    return { name, read: compileToken(values[index] as Token, place) };
  });
  return (frame) => {
    const scope: Record<string, unknown> = {};
    for (const { name, read } of args) scope[name] = read(frame);
    return place.renderFile(partial.name, scope);
  };
}
