/** Characters; a domain that is not ASCII may be shorter as typed than on the wire, or longer. */
export const LONGEST_TYPED = 320;

/** An address that mail can be sent to. */
export interface EmailAddress {
  /** As mail servers take it: the local part as typed, the domain in ASCII. */
  address: string;
  /** The same for every spelling of one mailbox. Plus-addresses are mailboxes of their own. */
  canonical: string;
  /** The domain in ASCII, lower case. */
  domain: string;
}

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;
/** Octets, RFC 5321 4.5.3.1 and the note on the path that includes the angle brackets. */
const MOST = { local: 64, domain: 253, all: 254 };

/**
 * Reads an address as people type it: long local parts, plus-addresses and domains in any script
 * (RFC 5321, 5890). Undefined for anything else; quoted local parts, address literals and local
 * parts beyond ASCII (RFC 6531) are legal but no mail service we could use takes them.
 */
export function parseEmailAddress(text: string): EmailAddress | undefined {
  const trimmed = text.trim().normalize("NFC");
  if (trimmed.length > LONGEST_TYPED) return undefined;
  const at = trimmed.lastIndexOf("@");
  const local = trimmed.slice(0, Math.max(0, at));
  if (local.length > MOST.local || !LOCAL_PART.test(local)) return undefined;
  const domain = asciiDomain(trimmed.slice(at + 1));
  if (domain === undefined) return undefined;
  const address = `${local}@${domain}`;
  if (address.length > MOST.all) return undefined;
  return { address, canonical: address.toLowerCase(), domain };
}

function asciiDomain(typed: string): string | undefined {
  if (!DOMAIN.test(typed) || !URL.canParse(`https://${typed}`)) return undefined;
  const { hostname } = new URL(`https://${typed}`);
  const topLevel = hostname.split(".").at(-1) ?? "";
  const fits = hostname.length <= MOST.domain && !/^\d+$/.test(topLevel);
  return fits && hostname.split(".").every((label) => label.length <= 63) ? hostname : undefined;
}
