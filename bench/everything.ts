/** What importing Fluent UI as a whole brings along, for `bench/weights.ts`: nothing of it is left out. */
import * as fluent from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

Object.assign(globalThis, { fluent, createRoot });
