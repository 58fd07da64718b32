import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { whatIsLeft, type Notice as NoticeWords } from "../../locales/say/outcome";
import type { Words } from "../../locales/words";
import type { CheckResult } from "../../report/types";
import { unfilledParts } from "../fill/unfilledParts";
import { usePane } from "../pane/context";
import { Notice } from "../pane/Notice";
import { goToFirst } from "./goToFirst";
import { primaryOf, type VerdictKind } from "./verdictView";

/** The answer to "can I submit?", and the button that belongs to it. */
export function Verdict({ state, verdict }: { readonly state: AppState; readonly verdict: VerdictKind }) {
  const { app, view, words } = usePane();
  const { notice, more } = verdictWords(state, verdict, words);
  const primary = primaryOf(state, verdict);
  const busy = state.busy !== undefined;
  return (
    <Notice
      notice={notice}
      more={more}
      actions={
        <>
          {primary === "first" && (
            <Button appearance="primary" size="medium" disabledFocusable={busy} onClick={() => goToFirst(app, view)}>
              {words.check.first}
            </Button>
          )}
          <Button appearance={primary === "validate" ? "primary" : "secondary"} size="medium" disabledFocusable={busy} onClick={() => void app.validate()}>
            {state.validation ? words.check.again : words.check.validate}
          </Button>
        </>
      }
    />
  );
}

function verdictWords(state: AppState, verdict: VerdictKind, words: Words): { readonly notice: NoticeWords; readonly more: string } {
  const say = words.check;
  const { check, validation, record } = state;
  switch (verdict) {
    case "never":
      if (record === "void") return { notice: { tone: "warning", text: say.recordVoid(words.common.list(state.voidedBy.map((what) => say.voidedBy[what]))) }, more: "" };
      if (record === "damaged") return { notice: { tone: "warning", text: say.recordDamaged }, more: "" };
      return { notice: { tone: "info", text: say.never }, more: say.neverMore };
    case "yes":
      // Not plain green while the sheet that will be printed is of before the changes.
      return { notice: { tone: state.printed.kind === "stale" ? "info" : "success", text: say.yes }, more: say.yesDetail(validation ? words.common.moment(validation.at) : "", check?.verdicts.length ?? 0, (check?.warnings ?? 0) - (check?.unexplained ?? 0)) };
    case "lapsed":
      return { notice: { tone: "warning", text: lapsedWords(state, words) }, more: check ? whatIsEmpty(state, check, words) : "" };
    case "ready":
      return { notice: { tone: "info", text: say.ready }, more: "" };
    case "no":
      return { notice: { tone: "error", text: whatIsLeft(check, words) }, more: check ? whatIsEmpty(state, check, words) : "" };
  }
}

/** It passed, then something was changed; what is wrong by now is said too. */
function lapsedWords({ validation, check }: AppState, words: Words): string {
  if (!validation) return "";
  const [at, changes] = [words.common.moment(validation.at), validation.changed.length];
  const wrong = check ? words.check.noParts(check.errors, check.unfilled, check.unexplained) : [];
  return wrong.length > 0 ? words.check.lapsedWrong(at, changes, words.common.list(wrong)) : words.check.lapsed(at, changes);
}

/** 未填：表三 46、表四 15、文字 1。 */
function whatIsEmpty(state: AppState, check: CheckResult, words: Words): string {
  const empty = unfilledParts(state, check, words).filter((part) => part.readable && part.count > 0);
  return empty.length === 0 ? "" : words.check.emptyParts(words.common.list(empty.map((part) => words.fill.unfilledOf(part.name, part.count))));
}
