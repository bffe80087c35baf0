import type { RuleResult } from "./ruleResult.ts";

const CONTACT = /^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9()\s/-]+)$/;
const RELATIVE = /^(?:\/(?!\/)|#)\S*$/;

/** Where a link in a text may lead: into the web, to a mail address or telephone, or within the hub. */
export function checkHref(href: string | undefined): RuleResult {
  if (href === undefined || href === "") return true;
  if (CONTACT.test(href) || RELATIVE.test(href)) return true;
  if (/^mailto:/i.test(href)) {
    return "Bitte eine vollständige E-Mail-Adresse angeben, zum Beispiel mailto:info@example.org.";
  }
  if (/^tel:/i.test(href)) {
    return "Bitte eine Telefonnummer angeben, zum Beispiel tel:+4929319440.";
  }
  return checkWebAddress(href);
}

/** An address in the web, with its protocol. */
export function checkWebAddress(url: string | undefined): RuleResult {
  if (url === undefined || url === "") return true;
  if (!/^https?:\/\//i.test(url)) {
    return /^[\w-]+(?:\.[\w-]+)+/.test(url)
      ? `Bitte mit https:// beginnen: https://${url}`
      : "Bitte die vollständige Adresse angeben, beginnend mit https://.";
  }
  if (!URL.canParse(url) || !new URL(url).hostname.includes(".")) {
    return "Diese Adresse ist unvollständig. Am besten aus dem Browser kopieren.";
  }
  const { username, password } = new URL(url);
  if (username !== "" || password !== "") {
    return "Diese Adresse enthält Zugangsdaten. Bitte ohne Benutzername und Passwort angeben.";
  }
  return true;
}
