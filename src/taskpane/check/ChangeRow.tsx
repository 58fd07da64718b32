import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Change, Target } from "../../app/state";
import { sayChange } from "../../locales/say/change";
import { TEXT_KEY } from "../../sheets/textSheet";
import { useNames, usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { useChangesStyles } from "./Changes.styles";

/** One change: the way to it, for a figure the way back, for a text its words before and now. */
export function ChangeRow({ change, busy }: { readonly change: Change; readonly busy: boolean }) {
  const { app, view, words } = usePane();
  const names = useNames();
  const styles = useChangesStyles();
  const [open, setOpen] = useState(false);
  const say = words.check;
  const text = sayChange(change, names, words);
  const sides = sidesOf(change);
  return (
    <li className={styles.item}>
      <div className={styles.change}>
        <span className={styles.text}>{text}</span>
        <Button size="small" className={styles.button} disabledFocusable={busy} aria-label={`${words.common.locate} ${text}`} onClick={() => void goToPlace(app, view, targetOf(change))}>
          {words.common.locate}
        </Button>
        {/* An error cannot have been validated. */}
        {change.kind === "figure" && change.before.kind !== "error" && (
          <Button size="small" className={styles.button} disabledFocusable={busy} aria-label={`${say.putBack} ${text}`} onClick={() => void app.putBack(change)}>
            {say.putBack}
          </Button>
        )}
        {sides && (
          <Button size="small" className={styles.button} aria-expanded={open} aria-label={`${say.compare} ${text}`} onClick={() => setOpen(!open)}>
            {say.compare}
          </Button>
        )}
      </div>
      {sides && open && (
        <dl className={styles.sides}>
          <div>
            <dt className={styles.side}>{say.edits.was}</dt>
            <dd lang="zh-CN" className={styles.words}>{sides.before || say.edits.empty}</dd>
          </div>
          <div>
            <dt className={styles.side}>{say.edits.now}</dt>
            <dd lang="zh-CN" className={styles.words}>{sides.after || say.edits.empty}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}

function sidesOf(change: Change): { readonly before: string; readonly after: string } | undefined {
  if (change.kind === "section") return change;
  return change.kind === "texts" && change.what === "added" ? { before: "", after: change.pieces.map((piece) => piece.content).join("\n") } : undefined;
}

function targetOf(change: Change): Target {
  switch (change.kind) {
    case "meta":
      return { kind: "meta", field: change.field };
    case "section":
      return { kind: "section", section: change.section };
    case "texts": {
      const section = change.what === "added" ? change.pieces[0]?.section : undefined;
      return section === undefined ? { kind: "sheet", key: TEXT_KEY } : { kind: "section", section };
    }
    case "figure":
      return { kind: "figure", figure: change.figure };
  }
}
