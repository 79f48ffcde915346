import { Tokenizer } from "htmlparser2";

/** Values by lower-case names, entities read. */
export type Attributes = ReadonlyMap<string, string>;

/** What a walk over HTML or XML tells, tags as they stand: nothing is closed that the text does not close. */
export type MarkupVisitor = {
  /** @param at where its "<" stands */
  open?(name: string, attributes: Attributes, at: number, isEmpty: boolean): void;
  close?(name: string): void;
  /** A piece of text, entities read, CDATA sections as their words. */
  text?(text: string): void;
};

/**
 * Walks over some markup in one linear pass. Unlike a parser that keeps the open elements it stands a million of them.
 * @param xml false: HTML, with its scripts and styles without tags and its many entities
 */
export function walkMarkup(text: string, visitor: MarkupVisitor, { xml }: { xml: boolean }): void {
  let name = "";
  let at = 0;
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  const tokenizer = new Tokenizer(
    { xmlMode: xml },
    {
      onopentagname(start, end) {
        name = text.slice(start, end).toLowerCase();
        at = start - 1;
        attributes = new Map();
      },
      onopentagend: () => visitor.open?.(name, attributes, at, false),
      onselfclosingtag: () => visitor.open?.(name, attributes, at, true),
      onclosetag: (start, end) => visitor.close?.(text.slice(start, end).toLowerCase()),
      onattribname(start, end) {
        attribute = text.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value += text.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend: () => attributes.set(attribute, value),
      ontext: (start, end) => visitor.text?.(text.slice(start, end)),
      ontextentity: (code) => visitor.text?.(String.fromCodePoint(code)),
      oncdata: (start, end, behind) => visitor.text?.(text.slice(start, end - behind)),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}
