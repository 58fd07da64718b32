import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { reportYearOf } from "../reportYear";
import { ReportDate } from "./ReportDate";
import { useParticularsStyles } from "./Particulars.styles";

/** What the report sheet takes from the cover and the texts: date, signature, preface. */
export function Particulars({ state }: { readonly state: AppState }) {
  const { app, view, words } = usePane();
  const styles = useParticularsStyles();
  const { report } = state;
  if (!report) return null;
  const say = words.check;
  const prefaces = state.edition.sections.filter((section) => section.kind === "narrative" && section.title === "");
  const hasPreface = report.pieces.some((piece) => prefaces.some((section) => section.id === piece.section) && piece.content.trim() !== "");
  return (
    <>
      <ReportDate meta={report.meta} reportYear={reportYearOf(state)} busy={state.busy !== undefined} save={(day) => void app.setDate("date", day)} />
      <dl className={styles.list}>
        <dt className={styles.term}>{say.signature}</dt>
        <dd className={styles.value}>
          {(report.meta.unit && <span lang="zh-CN">{report.meta.unit}</span>) || (
            <>
              {say.signatureNone}{" "}
              <Button size="small" aria-label={`${words.common.locate} ${say.signature}`} disabledFocusable={state.busy !== undefined} onClick={() => void goToPlace(app, view, { kind: "meta", field: "unit" })}>
                {words.common.locate}
              </Button>
            </>
          )}
        </dd>
        {prefaces.length > 0 && (
          <>
            <dt className={styles.term}>{say.prefaceLine}</dt>
            <dd className={styles.value}>{hasPreface ? say.has : say.hasNot}</dd>
          </>
        )}
      </dl>
    </>
  );
}
