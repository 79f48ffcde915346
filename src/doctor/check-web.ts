import type { WebConfig } from "../config/web-settings.ts";
import type { Check, Finding } from "./finding.ts";

const ABOUT = "web";

/** What sites are told of us, and what of the usual protection is switched off. */
export const checkWeb =
  ({ contact, allowNetworks, allowHosts, blockHosts }: WebConfig): Check =>
  async () => {
    const findings: Finding[] = [
      contact === null
        ? {
            state: "note",
            about: ABOUT,
            text: "sites are not told whom to write to",
            hint: "Set VERBATIM_CONTACT to an e-mail address or a page.",
          }
        : { state: "ok", about: ABOUT, text: `sites may write to ${contact}` },
    ];
    if (allowNetworks.length > 0) {
      findings.push({
        state: "note",
        about: ABOUT,
        text: `private networks may be read: ${allowNetworks.join(", ")}`,
        hint: "Whoever may add a source can read what answers there; remove VERBATIM_ALLOW_NETWORKS if that is not meant.",
      });
    }
    const lists = [
      ["only these hosts are read", allowHosts],
      ["these hosts are never read", blockHosts],
    ] as const;
    for (const [what, hosts] of lists) {
      if (hosts.length > 0) {
        findings.push({ state: "ok", about: ABOUT, text: `${what}: ${hosts.join(", ")}` });
      }
    }
    return findings;
  };
