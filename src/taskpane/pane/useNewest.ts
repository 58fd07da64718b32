import { useEffect, useRef, useState } from "react";
import type { Announcement } from "./LiveRegion";

/** Of two things that may be said, the one that came up last; of two that came up together, the second. Nothing once it no longer holds. */
export function useNewest(first: Announcement | undefined, second: Announcement | undefined): Announcement | undefined {
  const seen = useRef<readonly (string | undefined)[]>([]);
  const [newest, setNewest] = useState<Announcement | undefined>(undefined);
  const [firstId, secondId] = [first?.id, second?.id];
  useEffect(() => {
    const fresh = [first, second].filter((one, i) => one !== undefined && one.id !== seen.current[i]);
    seen.current = [firstId, secondId];
    if (fresh.length > 0) setNewest(fresh[fresh.length - 1]);
    else setNewest((said) => (said && (said.id === firstId || said.id === secondId) ? said : undefined));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new id is something new to say; the objects are made anew at every rendering
  }, [firstId, secondId]);
  return newest;
}
