/** The address that dials a number as it is written: "+49 30 1234" leads to "tel:+49301234". */
export function phoneLink(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, "")}`;
}
