import type { ProfileId } from "../../host/profiles";

/** The Excel a person can choose to be, in the words of the page. */
export const EXCELS: readonly { readonly id: ProfileId; readonly label: string }[] = [
  { id: "ltsc2021", label: "Excel LTSC 2021" },
  { id: "ltsc2024", label: "Excel LTSC 2024" },
  { id: "m365", label: "Microsoft 365" },
  { id: "old", label: "过旧的 Excel" },
];
