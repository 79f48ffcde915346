import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeAddress, readNetworks } from "../../src/web/judge-address.ts";

const octet = fc.integer({ min: 0, max: 255 });
const inside = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
);
const hex = (high: number, low: number): string => (high * 256 + low).toString(16);

test("an address inside is refused in every disguise and on every port", () => {
  fc.assert(
    fc.property(inside, fc.constantFrom(80, 443, 8080), ([a, b, c, d], port) => {
      const words = `${hex(a, b)}:${hex(c, d)}`;
      const disguises = [
        [a, b, c, d].join("."),
        `::ffff:${words}`,
        `::ffff:${a}.${b}.${c}.${d}`,
        `::${words}`,
        `::ffff:0:${words}`,
        `64:ff9b::${words}`,
        `2002:${words}::`,
        `2001:0:4136:e378::${words}`,
      ];
      for (const address of disguises)
        expect(judgeAddress(address, port, [])).toBe("private-address");
    }),
  );
});

test("every IPv6 address outside of what is handed out is refused", () => {
  const outside = fc
    .integer({ min: 0, max: 0xffff })
    .filter((word) => word < 0x2000 || word > 0x3fff);
  fc.assert(
    fc.property(outside, fc.integer({ min: 1, max: 0xffff }), (word, end) => {
      const address = `${word.toString(16)}:1::${end.toString(16)}`;
      expect(judgeAddress(address, 443, [])).toBe("private-address");
    }),
  );
});

test.each([
  "93.184.216.34",
  "8.8.8.8",
  "1.1.1.1",
  "172.15.0.1",
  "172.32.0.1",
  "100.63.0.1",
  "223.255.255.1",
])("%s is public on the ports of the web alone", (address) => {
  expect([80, 443, 22, 8080].map((port) => judgeAddress(address, port, []))).toEqual([
    null,
    null,
    "port",
    "port",
  ]);
  expect(judgeAddress(`::ffff:${address}`, 443, [])).toBeNull();
});

test("what is no address is refused", () => {
  for (const odd of [
    "",
    "news.example",
    "127.1",
    "0x7f.0.0.1",
    "fe80::1%eth0",
    "2606:4700::1111%1",
    "[::1]",
  ])
    expect(judgeAddress(odd, 443, [])).toBe("private-address");
});

test("a network that the operator opens is open on any port, and nothing beside it", () => {
  const networks = readNetworks(["10.1.0.0/16", "fd00:1::/32"]);
  const judge = (address: string) => judgeAddress(address, 8080, networks);
  expect(["10.1.255.1", "::ffff:10.1.0.1", "::ffff:a01:1", "fd00:1::5"].map(judge)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  for (const other of ["10.2.0.1", "fd00:2::5", "127.0.0.1", "fe80::1%lo"])
    expect(judge(other)).toBe("private-address");
  expect(judge("93.184.216.34")).toBe("port");
});

test.each(["10.0.0.0/99", "10.0.0/8", "fd00::/129", "10.0.0.1", "999.1.1.1/8"])(
  "%s is no network, and the operator is told so",
  (network) => {
    expect(() => readNetworks([network])).toThrow(network);
  },
);
