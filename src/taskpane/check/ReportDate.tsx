import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { exampleDay } from "../../locales/plain";
import type { Day, Meta } from "../../report/types";
import { DateField, dayText } from "../dates/DateField";
import { typedDay } from "../dates/typedDay";
import { usePane } from "../pane/context";
import { useReportDateStyles } from "./ReportDate.styles";

export interface ReportDateProps {
  readonly meta: Meta;
  readonly reportYear: number;
  readonly busy: boolean;
  readonly save: (day: Day | undefined) => void;
}

/** 成文日期: asked, never assumed, and written to the cover only on a press or Enter. */
export function ReportDate({ meta, reportYear, busy, save }: ReportDateProps) {
  const { words } = usePane();
  const styles = useReportDateStyles();
  const standing = meta.date ? dayText(meta.date) : meta.dateText;
  // What is typed here holds until the cover says something else.
  const [typed, setTyped] = useState<{ readonly over: string; readonly text: string } | undefined>(undefined);
  const text = typed?.over === standing ? typed.text : standing;
  const day = typedDay(text, reportYear, words);
  const changed = text.trim() !== standing;
  const write = () => {
    if (busy || !changed || day.kind === "bad") return;
    save(day.kind === "day" ? day.day : undefined);
    // Where the cover already holds that day it will say nothing new: the field shows it as the cover does.
    if (day.kind === "day" && dayText(day.day) === standing) setTyped(undefined);
  };
  return (
    <div className={styles.root}>
      <DateField
        label={words.check.date}
        orientation="horizontal"
        hint={day.kind === "empty" ? words.check.dateHint(exampleDay(reportYear)) : day.kind === "day" && day.assumed ? words.start.understood(words.common.day(day.day)) : undefined}
        error={day.kind === "bad" ? day.error : undefined}
        text={text}
        onText={(next) => setTyped({ over: standing, text: next })}
        onEnter={write}
      />
      {changed && day.kind !== "bad" && (
        <Button size="small" className={styles.save} disabledFocusable={busy} onClick={write}>
          {words.check.dateSave}
        </Button>
      )}
    </div>
  );
}
