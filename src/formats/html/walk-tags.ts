import { Tokenizer } from "htmlparser2";
import { BLOCK_TAGS, SELF_ENDING_TAGS, VOID_TAGS } from "./tags.ts";

/** Attributes by their lower-case names. */
export type Attributes = ReadonlyMap<string, string>;

/** What a walk over a page tells. `open` and `close` come in pairs, save what the page's end cuts off. */
export type TagVisitor = {
  /** @returns false to stop the walk */
  open?(tag: string, attributes: Attributes): boolean | undefined;
  close?(tag: string): void;
  /** @returns false to stop the walk */
  text?(text: string): boolean | undefined;
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
  const openTag = (): void => {
    if (openElement(open, tag, attributes, visitor) === false) tokenizer.pause();
  };
  const tell = (text: string): void => {
    if (visitor.text?.(text) === false) tokenizer.pause();
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...SILENT,
      onopentagname(start, end) {
        tag = page.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onopentagend: openTag,
      onselfclosingtag: openTag,
      onclosetag: (start, end) => closeElement(open, page.slice(start, end).toLowerCase(), visitor),
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
      ontext: (start, end) => tell(page.slice(start, end)),
      ontextentity: (code) => tell(String.fromCodePoint(code)),
    },
  );
  tokenizer.write(page);
  if (tokenizer.running) tokenizer.end();
}

/** What a page says that nobody reads. */
const SILENT = {
  oncdata() {},
  oncomment() {},
  ondeclaration() {},
  onprocessinginstruction() {},
  onend() {},
};

/** Opens an element after closing the one whose end tag was left out: "<li>One<li>Two". */
function openElement(open: string[], tag: string, attributes: Attributes, visitor: TagVisitor) {
  const last = open.at(-1) ?? "";
  const ends = SELF_ENDING_TAGS.has(tag) && last === tag;
  if (ends || (last === "p" && tag !== "br" && BLOCK_TAGS.has(tag)))
    closeElements(open, 1, visitor);
  const goOn = visitor.open?.(tag, attributes);
  if (VOID_TAGS.has(tag)) visitor.close?.(tag);
  else open.push(tag);
  return goOn;
}

function closeElement(open: string[], tag: string, visitor: TagVisitor): void {
  for (let up = 1; up <= Math.min(SEARCHED, open.length); up++) {
    if (open.at(-up) !== tag) continue;
    closeElements(open, up, visitor);
    return;
  }
}

function closeElements(open: string[], count: number, visitor: TagVisitor): void {
  for (const tag of open.splice(-count).reverse()) visitor.close?.(tag);
}
