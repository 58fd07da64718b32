import { useEffect, useState } from "react";

/** `shown` after 300 ms, so that quick commands do not flicker; `slow` after 10 s, when something is probably in the way. */
export type Waiting = "none" | "shown" | "slow";

const SHOW_AFTER = 300;
const SLOW_AFTER = 10_000;

/** How long `what` has been going on. A new `what` begins anew. */
export function useWaiting(what: string | undefined): Waiting {
  const [reached, setReached] = useState<{ readonly what: string; readonly waiting: Waiting } | undefined>(undefined);
  useEffect(() => {
    if (what === undefined) return;
    const show = setTimeout(() => setReached({ what, waiting: "shown" }), SHOW_AFTER);
    const slow = setTimeout(() => setReached({ what, waiting: "slow" }), SLOW_AFTER);
    return () => {
      clearTimeout(show);
      clearTimeout(slow);
      setReached(undefined);
    };
  }, [what]);
  return what !== undefined && reached?.what === what ? reached.waiting : "none";
}
