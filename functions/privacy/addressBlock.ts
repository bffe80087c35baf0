/**
 * The block that an IP address belongs to: its /24 for IPv4, its /48 for IPv6, which is what one
 * customer has. Undefined for what is no address.
 */
export function addressBlock(ip: string): string | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  const four = (mapped ?? ip).split(".");
  if (four.length === 4 && four.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
    return `${four.slice(0, 3).map(Number).join(".")}.0/24`;
  }
  const groups = sixGroups(ip);
  return groups === undefined ? undefined : `${groups.slice(0, 3).join(":")}::/48`;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function sixGroups(ip: string): string[] | undefined {
  if (!/^[0-9a-f:.]+$/i.test(ip) || !URL.canParse(`http://[${ip}]/`)) return undefined;
  const [head = "", tail] = new URL(`http://[${ip}]/`).hostname.slice(1, -1).split("::");
  const [first, last] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean));
  if (first === undefined || last === undefined) return undefined;
  const missing = Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array.from({ length: missing }, () => "0"), ...last];
}
