import type { ForTag } from "liquidjs";
import { compileToken } from "./compile-token.ts";
import { BeyondCompiler, type Place, type Write } from "./frame.ts";

/** `{% for item in items %}` over a list, without `limit`, `offset` or `reversed`. */
export function compileFor({ variable, collection, hash, templates, elseTemplates }: ForTag, place: Place): Write {
  if (Object.keys(hash.hash).length > 0) throw new BeyondCompiler(collection.getText());
  const read = compileToken(collection, place);
  const depth = place.loops.length;
  const write = place.compile(templates, { ...place, loops: [...place.loops, variable] });
  const writeEmpty = place.compile(elseTemplates, place);
  return (frame) => {
    const items = read(frame);
    if (!Array.isArray(items)) throw new BeyondCompiler(`loop over ${typeof items}`);
    if (items.length === 0) return writeEmpty(frame);
    const state = { items, index: 0 };
    frame.loops[depth] = state;
    let text = "";
    for (; state.index < items.length; state.index++) text += write(frame);
    return text;
  };
}
