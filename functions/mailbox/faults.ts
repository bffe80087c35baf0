/** How the mailbox can be told to fail, and what its page calls it. */
export const FAULTS = {
  too_many: "Zu viele Anfragen (429)",
  server_error: "Serverfehler (500)",
  garbage: "Unsinn statt einer Antwort",
  silence: "Keine Antwort, nichts angenommen",
  accept_then_die: "Angenommen, dann Verbindung abgebrochen",
  slow: "Angenommen, Antwort erst nach fünf Sekunden",
  unauthorised: "Schlüssel ungültig (403)",
} as const;
export type Fault = keyof typeof FAULTS;

export function isFault(text: string): text is Fault {
  return Object.hasOwn(FAULTS, text);
}

/** What goes wrong with the requests to come. */
export interface FaultPlan {
  /** The fault of this request, if any; counts it. */
  next(): Fault | undefined;
  /** From now on; `times` requests, Infinity until told otherwise. */
  set(fault: Fault | undefined, times: number): void;
  current(): { fault: Fault; times: number } | undefined;
}

export function faultPlan(): FaultPlan {
  let plan: { fault: Fault; times: number } | undefined;
  return {
    next: () => {
      const fault = plan?.fault;
      if (plan !== undefined) {
        plan.times -= 1;
        if (plan.times <= 0) plan = undefined;
      }
      return fault;
    },
    set: (fault, times) => {
      plan = fault === undefined || times <= 0 ? undefined : { fault, times };
    },
    current: () => (plan === undefined ? undefined : { ...plan }),
  };
}
