const KEPT_MS = 60_000;

/** Hands a file to the visitor, made in the browser. */
export function download(content: BlobPart, { name, type }: { name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers take the file over only after a while, and say nothing when they have.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
