import { mergeClasses } from "@fluentui/react-components";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { WorkKind } from "../worklist";
import { useLevelIconStyles } from "./LevelIcon.styles";

const ICONS = { error: DismissCircleFilled, pending: CircleHalfFillRegular, unfilled: CircleRegular, warning: WarningFilled, hint: InfoRegular } as const;

/** A sign of its own for each level, so that colour never speaks alone. The word stands beside it. */
export function LevelIcon({ kind }: { readonly kind: WorkKind }) {
  const styles = useLevelIconStyles();
  const Icon = ICONS[kind];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />;
}
