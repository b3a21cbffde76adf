import { type Token, TypeGuards } from "liquidjs";
import { BeyondCompiler, type LoopState, type Place, type Read } from "./frame.ts";
import { readProperty } from "./read-property.ts";

const LOOP_MEMBERS: Readonly<Record<string, (loop: LoopState) => unknown>> = {
  first: ({ index }) => index === 0,
  last: ({ index, items }) => index === items.length - 1,
  index: ({ index }) => index + 1,
  index0: ({ index }) => index,
  length: ({ items }) => items.length,
};

/** The value of a literal or of a path: `note.id`, `block.columns[forloop.index0].title`. */
export function compileToken(token: Token, place: Place): Read {
  if (!TypeGuards.isPropertyAccessToken(token)) return compileLiteral(token);
  const [root, ...members] = token.props;
  if (token.variable || !root) throw new BeyondCompiler(token.getText());
  const name = String(literalOf(root));
  if (name === "forloop" && place.loops.length > 0) return compileLoopMember(members, place);
  return members.reduce<Read>((read, member) => compileMember(read, member, place), compileRoot(name, place));
}

function literalOf(token: Token): unknown {
  if (!("content" in token)) throw new BeyondCompiler(token.getText());
  return token.content;
}

function compileLiteral(token: Token): Read {
  const literal = literalOf(token);
  return () => literal;
}

function compileRoot(name: string, place: Place): Read {
  const depth = place.loops.lastIndexOf(name);
  if (depth < 0) return ({ scope }) => readProperty(scope, name);
  return ({ loops }) => {
    const { items, index } = loops[depth] as LoopState;
    return readProperty(items, index);
  };
}

function compileMember(read: Read, member: Token, place: Place): Read {
  if (TypeGuards.isPropertyAccessToken(member)) {
    const readKey = compileToken(member, place);
    return (frame) => readProperty(read(frame), readKey(frame) as string | number);
  }
  const key = literalOf(member) as string | number;
  return (frame) => readProperty(read(frame), key);
}

function compileLoopMember([member, ...more]: readonly Token[], place: Place): Read {
  const read = member && more.length === 0 ? LOOP_MEMBERS[String(literalOf(member))] : undefined;
  if (!read) throw new BeyondCompiler("forloop");
  const depth = place.loops.length - 1;
  return ({ loops }) => read(loops[depth] as LoopState);
}
