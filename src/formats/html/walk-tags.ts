import { Tokenizer } from "htmlparser2";
import { BLOCK_TAGS, SELF_ENDING_TAGS, VOID_TAGS } from "./tags.ts";

/** Attributes by their lower-case names. */
export type Attributes = ReadonlyMap<string, string>;

/** What a walk over a page tells. `open` and `close` come in pairs, save what the page's end cuts off. */
export type TagVisitor = {
  /** @returns false to stop the walk */
  open?(tag: string, attributes: Attributes): boolean | undefined;
  close?(tag: string): void;
  text?(text: string): void;
};

// An end tag closes its start tag this far up and no further, or a million stray end tags would each search a million open elements.
const SEARCHED = 64;

/**
 * Walks over a page's tags and text in one linear pass. Unlike a tree builder it stands any depth of
 * nesting and any number of unclosed elements.
 */
export function walkTags(page: string, visitor: TagVisitor): void {
  const open: string[] = [];
  let tag = "";
  let attributes = new Map<string, string>();
  let name = "";
  let value = "";

  const pop = (): void => {
    const closed = open.pop();
    if (closed) visitor.close?.(closed);
  };
  const closeTag = (closed: string): void => {
    const at = open.lastIndexOf(closed, open.length - 1);
    if (open.length - at > SEARCHED || at < 0) return;
    while (open.length > at) pop();
  };
  const openTag = (): void => {
    const last = open.at(-1) ?? "";
    if ((SELF_ENDING_TAGS.has(tag) && last === tag) || (last === "p" && BLOCK_TAGS.has(tag))) {
      if (tag !== "br") pop();
    }
    if (visitor.open?.(tag, attributes) === false) tokenizer.pause();
    if (VOID_TAGS.has(tag)) visitor.close?.(tag);
    else open.push(tag);
  };

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = page.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag: (start, end) => closeTag(page.slice(start, end).toLowerCase()),
      onattribname(start, end) {
        name = page.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += page.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend: () => attributes.set(name, value),
      ontext: (start, end) => visitor.text?.(page.slice(start, end)),
      ontextentity: (code) => visitor.text?.(String.fromCodePoint(code)),
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(page);
  if (tokenizer.running) tokenizer.end();
}
