import * as z from "zod";

// "ops@example.org", "https://example.org/bot": it travels in a header.
const CONTACT = /^(?:mailto:)?[!-~]{1,100}@[!-~]{1,100}$|^https?:\/\/[!-~]{1,200}$/iu;
// "10.0.0.0/8", "fd00::/8".
const NETWORK = /^[\d.]{7,15}\/\d{1,2}$|^[\da-f:.]{2,45}\/\d{1,3}$/iu;
// "example.org", "*.example.org".
const HOST = /^(?:\*\.)?[\p{L}\p{N}][\p{L}\p{N}.-]{0,250}$/iu;

/** Words parted by commas or blanks. */
const list = (pattern: RegExp, example: string) =>
  z
    .string()
    .transform((value) => value.split(/[\s,]+/u).filter(Boolean))
    .refine(
      (words) => words.every((word) => pattern.test(word)),
      `must be a list such as ${example}`,
    )
    .default([]);

/** The settings of the way to the web, as the environment spells them. */
export const WEB_SETTINGS = {
  VERBATIM_CONTACT: z
    .string()
    .regex(CONTACT, "must be an e-mail address or the address of a page")
    .optional(),
  VERBATIM_ALLOW_NETWORKS: list(NETWORK, "10.20.0.0/16, fd00::/8"),
  VERBATIM_ALLOW_HOSTS: list(HOST, "example.org, *.example.com"),
  VERBATIM_BLOCK_HOSTS: list(HOST, "example.org, *.example.com"),
};

/** How Verbatim goes to the web. */
export type WebConfig = {
  /** Who runs this Verbatim, for sites that want to reach them: an e-mail address or a page. */
  readonly contact: string | null;
  /** Private networks (CIDR) that it may read, on any port. */
  readonly allowNetworks: readonly string[];
  /** The only hosts that it reads; empty: every public one. "*.example.org" is every host below it. */
  readonly allowHosts: readonly string[];
  /** Hosts that it never reads. */
  readonly blockHosts: readonly string[];
};

type Values = z.infer<z.ZodObject<typeof WEB_SETTINGS>>;

/** What the settings come to. */
export const webConfig = (values: Values): WebConfig =>
  Object.freeze({
    contact: values.VERBATIM_CONTACT ?? null,
    allowNetworks: Object.freeze(values.VERBATIM_ALLOW_NETWORKS),
    allowHosts: Object.freeze(values.VERBATIM_ALLOW_HOSTS),
    blockHosts: Object.freeze(values.VERBATIM_BLOCK_HOSTS),
  });
