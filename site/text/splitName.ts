/** A name on two lines, parted after its first word: ["Ausbildung", "am Puls der Zeit"]. */
export function splitName(name: string): [first: string, rest: string | undefined] {
  const space = name.indexOf(" ");
  return space < 0 ? [name, undefined] : [name.slice(0, space), name.slice(space + 1)];
}
