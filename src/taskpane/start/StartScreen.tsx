import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import type { AppState } from "../../app/state";
import { DateField, dayText } from "../dates/DateField";
import { Circumstances } from "../pane/Circumstances";
import { usePane } from "../pane/context";
import { OutcomeNotice } from "../pane/OutcomeNotice";
import { Screen } from "../pane/Screen";
import { EditionField } from "./EditionField";
import { judge, type StartField, type Typed } from "./startForm";
import { useStartScreenStyles } from "./StartScreen.styles";

export interface StartScreenProps {
  readonly state: AppState;
  readonly fileName: string;
  /** Names of the sheets that will be added. */
  readonly sheets: readonly string[];
  readonly busy: ReactNode;
}

/** A workbook without a report: one form, one button, and what the button will do. */
export function StartScreen({ state, fileName, sheets, busy }: StartScreenProps) {
  const { app, words } = usePane();
  const styles = useStartScreenStyles();
  const say = words.start;
  const [typed, setTyped] = useState<Typed>({ unit: "", titleName: undefined, officeKind: undefined, year: String(state.today.year - 1), local: "", edition: undefined });
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<StartField>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const { edition, titleName, officeKind, year, statutory, local, errors, form: answer } = judge(typed, state.editions, state.today, words);
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const leave = (field: StartField) => setLeft(new Set(left).add(field));
  // The field then shows the year that was not typed.
  const leaveLocal = () => {
    leave("local");
    if (local.kind === "day" && local.assumed) change({ local: dayText(local.day) });
  };
  // Nobody is told off before having been there.
  // But a whole year that no format is for is said at once: until then its hint would take it for good.
  const error = (field: StartField) => (tried || left.has(field) || (field === "year" && year !== undefined) ? errors[field] : undefined);
  const fieldProps = (field: StartField, hint?: string) => ({ orientation: "horizontal" as const, validationState: error(field) ? ("error" as const) : ("none" as const), validationMessage: error(field), hint: error(field) ? undefined : hint });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.busy !== undefined) return;
    setTried(true);
    if (answer) void app.layOut(answer);
    else {
      const wrong = (["unit", "titleName", "officeKind", "year", "local"] as const).find((field) => errors[field]);
      form.current?.querySelector<HTMLElement>(`[data-field="${wrong ?? ""}"] input, [data-field="${wrong ?? ""}"] select`)?.focus();
    }
  };
  return (
    <main className={styles.form}>
      <form className={styles.form} ref={form} onSubmit={submit} noValidate>
        <Screen
          footer={
            <>
              <p className={styles.will}>{say.will(fileName, sheets.length)}</p>
              <p lang="zh-CN" className={styles.sheets}>{words.common.list(sheets)}</p>
              {busy}
              <Button type="submit" appearance="primary" disabledFocusable={state.busy !== undefined}>
                {say.build}
              </Button>
            </>
          }
        >
          <div className={styles.head}>
            <h1 className={styles.title}>{say.none}</h1>
            <p className={styles.intro}>{say.intro}</p>
          </div>
          <Circumstances state={state} />
          <OutcomeNotice state={state} />
          <div data-field="unit">
            <Field label={say.unit} required {...fieldProps("unit")}>
              <Input className={styles.input} value={typed.unit} placeholder={say.unitExample} autoComplete="organization" onBlur={() => typed.unit !== "" && leave("unit")} onChange={(_, data) => change({ unit: data.value })} />
            </Field>
          </div>
          <div data-field="titleName">
            <Field label={say.titleName} {...fieldProps("titleName", titleName === "" || year === undefined ? undefined : say.titleNameHint(`${titleName}${year}年${edition.reportTitle}`))}>
              <Input className={styles.input} value={typed.titleName ?? titleName} autoComplete="off" onBlur={() => leave("titleName")} onChange={(_, data) => change({ titleName: data.value })} />
            </Field>
          </div>
          <div data-field="officeKind">
            <Field label={say.officeKind} required {...fieldProps("officeKind")}>
              <Select className={styles.select} value={officeKind} onBlur={() => leave("officeKind")} onChange={(_, data) => change({ officeKind: data.value })}>
                <option value="" disabled>
                  {say.choose}
                </option>
                {edition.officeKinds.map((kind) => (
                  <option key={kind.id} value={kind.id}>
                    {kind.name}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div data-field="year">
            <Field label={say.year} required {...fieldProps("year", year === undefined ? undefined : say.yearHint(year))}>
              <Input className={styles.input} value={typed.year} inputMode="numeric" autoComplete="off" onBlur={() => leave("year")} onChange={(_, data) => change({ year: data.value })} />
            </Field>
          </div>
          <EditionField edition={edition} editions={state.editions} onChange={(chosen) => change({ edition: chosen })} />
          <Field label={say.statutory} orientation="horizontal">
            <span className={styles.stated}>{statutory ? say.statutoryBy(words.common.day(statutory)) : say.statutoryUnknown}</span>
          </Field>
          <div data-field="local" onBlur={leaveLocal}>
            <DateField label={say.local} orientation="horizontal" hint={local.kind === "day" && local.assumed ? say.understood(words.common.day(local.day)) : say.localHint} error={error("local")} text={typed.local} onText={(local) => change({ local })} />
          </div>
        </Screen>
      </form>
    </main>
  );
}
