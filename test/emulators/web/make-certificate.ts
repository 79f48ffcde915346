import { createSign, generateKeyPairSync } from "node:crypto";

const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT = 0xa0;
const ECDSA_WITH_SHA256 = "06082a8648ce3d040302";
const COMMON_NAME = "0603550403";
const SUBJECT_ALT_NAME = "0603551d11";
const DNS_NAME = 0x82;

const hex = (digits: string): Uint8Array => Buffer.from(digits, "hex");
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** One value of ASN.1, as DER writes it: tag, length, contents. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.from([tag, ...size]), contents]);
}

/** A certificate for one host that signs itself, with its key; both as PEM, good from 2020 to 2049. */
export function makeCertificate(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, hex(ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, hex(COMMON_NAME), der(0x0c, text(host)))));
  const dates = der(SEQUENCE, der(0x17, text("200101000000Z")), der(0x17, text("491231000000Z")));
  const hosts = der(0x04, der(SEQUENCE, der(DNS_NAME, text(host))));
  const extensions = der(SEQUENCE, der(SEQUENCE, hex(SUBJECT_ALT_NAME), hosts));
  const body = der(
    SEQUENCE,
    der(EXPLICIT, hex("020102")), // version 3
    hex("020101"), // serial number 1
    algorithm,
    name,
    dates,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(EXPLICIT + 3, extensions),
  );
  const signature = createSign("sha256").update(body).sign(privateKey);
  const bits = der(0x03, hex("00"), signature);
  const lines = Buffer.from(der(SEQUENCE, body, algorithm, bits)).toString("base64");
  const cert = `-----BEGIN CERTIFICATE-----\n${lines.match(/.{1,64}/gu)?.join("\n")}\n-----END CERTIFICATE-----\n`;
  return { cert, key: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}
