import { Button } from "@fluentui/react-components";
import { sayChanges, sayEvidence, sayReason } from "../../locales/say/repair";
import type { RepairWords } from "../../locales/repairing";
import type { Proposal } from "../../report/repair/types";
import type { Finding } from "../../report/types";
import { useNames, usePane } from "../pane/context";
import { useRepairsStyles } from "./Repairs.styles";

export interface ProposalRowProps {
  readonly proposal: Proposal;
  readonly likeliest: boolean;
  readonly findings: readonly Finding[];
  readonly say: RepairWords;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onLocate: () => void;
}

/** One proposal: its cells before and after, why, what else speaks for it, and what can be done with it. */
export function ProposalRow({ proposal, likeliest, findings, say, busy, onApply, onLocate }: ProposalRowProps) {
  const { words } = usePane();
  const names = useNames();
  const styles = useRepairsStyles();
  const lines = sayChanges(proposal, names, say, words);
  const about = words.common.clauses(lines);
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        {lines.map((line) => (
          <p key={line} className={styles.change}>
            {line}
          </p>
        ))}
        <p className={styles.why}>
          {likeliest && <span className={styles.likeliest}>{say.likeliest}</span>}
          {[sayReason(proposal.reason, names, say), ...sayEvidence(proposal, findings, say)].join(" ")}
        </p>
      </div>
      <div className={styles.pair}>
        <Button size="small" className={styles.button} disabledFocusable={busy} aria-label={`${say.apply} ${about}`} onClick={onApply}>
          {say.apply}
        </Button>
        <Button size="small" className={styles.button} disabledFocusable={busy} aria-label={`${words.common.locate} ${about}`} onClick={onLocate}>
          {words.common.locate}
        </Button>
      </div>
    </li>
  );
}
