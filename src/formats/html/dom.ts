import { parseHTML } from "linkedom";

/** As much of an element as the passes use. */
export type PageElement = {
  readonly localName: string;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
  removeAttribute(name: string): void;
  remove(): void;
  replaceWith(element: PageElement): void;
};

/** As much of a page's tree as the passes use. */
export type Page = {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

// linkedom takes a text without any tag for an XML document of its own; a page always has a root.
const ROOT = /<html\b/iu;

/** Builds the tree of a page. Scripts in it never run. */
export function parsePage(source: string): Page {
  const whole = ROOT.test(source) ? source : `<html><body>${source}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}
