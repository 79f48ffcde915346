import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl } from "../../src/formats/html/canonical-url.ts";
import { articleId } from "../../src/parsing/article-id.ts";

describe("one page has one address", () => {
  test.each([
    ["https://Quay.Example/A?b=1", "https://quay.example/A?b=1"],
    ["https://quay.example:443/a#comments", "https://quay.example/a"],
    ["https://quay.example/a?utm_source=x&utm_medium=y", "https://quay.example/a"],
    ["https://quay.example/a?id=5&fbclid=zz&gclid=q", "https://quay.example/a?id=5"],
    ["https://quay.example/a?q=a%20b", "https://quay.example/a?q=a%20b"],
    ["https://ana:secret@quay.example/a", "https://quay.example/a"],
    ["http://quay.example/a", "http://quay.example/a"],
    ["http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a"],
    ["https://quay.example/a?clid=5", "https://quay.example/a?clid=5"],
  ])("%s", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test("an endless one is none", () => {
    expect(canonicalUrl(`https://quay.example/?${"utm_a=b&".repeat(500_000)}`)).toBeNull();
  });

  test.each(["javascript:alert(1)", "file:///etc/hosts", "data:text/html,a", "quay", "", "//"])(
    "%s is none",
    (address) => {
      expect(canonicalUrl(address)).toBeNull();
    },
  );

  test("a canonical address is its own", () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, parameters) => {
        const once = canonicalUrl(`https://Quay.example${path}?${parameters}&utm_id=1#top`);
        expect(once).not.toContain("utm_id");
        expect(canonicalUrl(once ?? "")).toBe(once);
      }),
    );
  });
});

describe("an article is known by its address", () => {
  const text = "The ferry sails.";

  test("whichever scheme it was read by", () => {
    const [plain, secure] = ["http://quay.example/a", "https://quay.example/a?utm_id=3"].map(
      (url) => articleId({ url, text }),
    );
    expect(plain).toBe(secure);
  });

  test("save on a port of its own, where no other scheme answers", () => {
    expect(articleId({ url: "http://127.0.0.1:8080/a", text })).toBe("http://127.0.0.1:8080/a");
  });

  test("and without one by its text", () => {
    expect(articleId({ url: null, text })).toMatch(/^sha256:[0-9a-f]{16}$/u);
    expect(articleId({ url: null, text })).toBe(articleId({ url: "not an address", text }));
    expect(articleId({ url: null, text })).not.toBe(articleId({ url: null, text: `${text} ` }));
  });
});
