import type { Words } from "../words";

export const later: Words["later"] = {
  opening: "Opening…",
  slow: "Not open yet; the network may be slow.",
  failed: "This did not open. Check the network, then choose “Try again”.",
};
