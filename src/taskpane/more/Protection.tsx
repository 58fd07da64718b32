import { Switch } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { moreWords } from "../../locales/more";
import { usePane } from "../pane/context";
import { useMoreScreenStyles } from "./MoreScreen.styles";

/** 保护表格: off unless asked for, with what it costs before it is turned on. */
export function Protection({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
  const styles = useMoreScreenStyles();
  const say = moreWords(words).protection;
  const off = state.busy !== undefined || state.readOnly;
  const on = state.protectedSheets.length > 0;
  return (
    <>
      {/* Shows what Excel holds: a press is only a wish. */}
      <Switch label={say.label} checked={on} disabledFocusable={off} onChange={() => !off && void app.setProtection(!on)} aria-describedby="protection-means" />
      <p id="protection-means" className={styles.means}>
        {on ? say.turnOff : say.turnOn}
      </p>
    </>
  );
}
