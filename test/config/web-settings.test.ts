import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config.ts";

const NOTHING = { contact: null, allowNetworks: [], allowHosts: [], blockHosts: [] };

describe("the web's settings", () => {
  test.each([
    ["an e-mail address", { VERBATIM_CONTACT: "ops@example.org" }, { contact: "ops@example.org" }],
    [
      "networks",
      { VERBATIM_ALLOW_NETWORKS: "10.0.0.0/8, fd00::/8" },
      { allowNetworks: ["10.0.0.0/8", "fd00::/8"] },
    ],
    [
      "hosts",
      { VERBATIM_BLOCK_HOSTS: "a.example *.b.example" },
      { blockHosts: ["a.example", "*.b.example"] },
    ],
  ])("take %s", (_, environment, web) => {
    expect(loadConfig(environment).web).toEqual({ ...NOTHING, ...web });
  });

  test.each([
    ["VERBATIM_CONTACT", "nobody"],
    ["VERBATIM_ALLOW_NETWORKS", "10.0.0.1"],
    ["VERBATIM_ALLOW_HOSTS", "https://example.org/"],
    ["VERBATIM_KEEP_DAYS", "0"],
  ])("refuse %s=%s by name", (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(name);
  });
});
