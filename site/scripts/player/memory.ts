/** What the browser keeps for the listener, on this device only: places and the chosen speed. */
export interface Memory {
  read(key: string): number | undefined;
  /** Keeps a number; undefined forgets it. */
  write(key: string, value: number | undefined): void;
}

/** A memory in the browser's storage. Where storage is refused, nothing is kept. */
export function browserMemory(): Memory {
  const name = (key: string): string => `puls.podcast.${key}`;
  return {
    read: (key) => {
      try {
        const value = Number.parseFloat(localStorage.getItem(name(key)) ?? "");
        return Number.isFinite(value) ? value : undefined;
      } catch {
        return undefined;
      }
    },
    write: (key, value) => {
      try {
        if (value === undefined) localStorage.removeItem(name(key));
        else localStorage.setItem(name(key), String(value));
      } catch {
        // The listener has switched storage off.
      }
    },
  };
}
