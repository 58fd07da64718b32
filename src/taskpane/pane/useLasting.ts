import { useEffect, useState } from "react";

/** True once `on` has held for so many milliseconds without a break, and false as soon as it ends. */
export function useLasting(on: boolean, milliseconds: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLasted(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [on, milliseconds]);
  return on && lasted;
}
