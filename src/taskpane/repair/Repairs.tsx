import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from "react";
import { repairWords } from "../../locales/repairing";
import { faultsOf } from "../../report/repair/faults";
import type { Proposal } from "../../report/repair/types";
import type { Finding, Report } from "../../report/types";
import type { FigureId } from "../../statute/types";
import { usePane } from "../pane/context";
import { FOCUS_FIRST, FOCUS_HOME, takeOver } from "../pane/useFocusHome";
import { ProposalRow } from "./ProposalRow";
import { useRepairsStyles } from "./Repairs.styles";

export interface RepairsProps {
  /** The finding they are asked for. */
  readonly finding: Finding;
  readonly report: Report;
  /** Of the report as it stands. */
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  /** Mending by one of them is choosing the finding. */
  readonly onMend: () => void;
  /** 定位 of one: to this figure, while the list stays; `among` are all that it speaks of. */
  readonly onVisit: (figure: FigureId, among: readonly FigureId[]) => void;
  readonly close: () => void;
}

/** 看改法 under a finding: always of the report as it stands now; nothing is chosen for the person. */
export function Repairs({ finding, report, findings, busy, onMend, onVisit, close }: RepairsProps) {
  const { app, words } = usePane();
  const say = repairWords(words);
  const styles = useRepairsStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  // The head takes the keyboard, and is read out with it: a press too many must not change a cell.
  useEffect(() => {
    if (!root.current) return;
    takeOver(root.current);
    // The head alone in sight, at the foot of a low list, would not show that there is something to choose from.
    root.current.scrollIntoView({ block: "nearest" });
  }, []);
  const fault = useMemo(() => faultsOf(report).find((one) => one.findings.includes(finding.key)), [report, finding.key]);
  const proposals = fault?.proposals ?? [];
  const [best, others] = [proposals.filter(({ rank }) => rank === 1), proposals.filter(({ rank }) => rank > 1)];
  const row = (proposal: Proposal) => (
    <ProposalRow
      key={proposal.key}
      proposal={proposal}
      likeliest={others.length > 0 && best.length === 1 && proposal === best[0]}
      findings={findings}
      say={say}
      busy={busy}
      onApply={() => {
        onMend();
        void app.applyRepair(proposal.changes);
      }}
      onLocate={() => onVisit(proposal.changes[0]!.figure, proposals.flatMap(({ changes }) => changes.map(({ figure }) => figure)))}
    />
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={root} role="group" aria-labelledby={id} {...FOCUS_HOME} className={styles.root} onKeyDown={onKeyDown}>
      <p id={id} tabIndex={-1} {...FOCUS_FIRST} className={styles.head}>
        {!fault ? say.none : best.length > 1 ? say.equals(best.length) : others.length > 0 ? say.first : say.one}
      </p>
      {fault && fault.findings.length > 1 && <p className={styles.note}>{say.together(fault.findings.length - 1)}</p>}
      {fault && <ul className={styles.list}>{best.map(row)}</ul>}
      {fault && others.length > 0 && (
        <details>
          <summary tabIndex={0} className={styles.summary}>{say.others(others.length)}</summary>
          <ul className={mergeClasses(styles.list, styles.below)}>{others.map(row)}</ul>
        </details>
      )}
      {fault && fault.more > 0 && <p className={styles.note}>{say.more(fault.more)}</p>}
      <div className={styles.actions}>
        <Button size="small" onClick={close}>
          {fault ? say.neither : say.close}
        </Button>
      </div>
    </div>
  );
}
