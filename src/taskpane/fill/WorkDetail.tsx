import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Sentence } from "../../locales/say/sentence";
import { explainable } from "../../report/explanations";
import type { Finding, Report } from "../../report/types";
import type { Edition, FigureId } from "../../statute/types";
import { Later } from "../later/Later";
import { explainBox, repairs } from "../later/parts";
import { usePane } from "../pane/context";
import type { WorkItem } from "../worklist";
import { mayBeRepaired, remediesOf } from "./remedies";
import { RemedyButton } from "./RemedyButton";
import { SentenceButtons } from "./SentenceButtons";
import { useWorkDetailStyles } from "./WorkDetail.styles";

export interface WorkDetailProps {
  readonly item: WorkItem;
  readonly sentence: Sentence;
  readonly busy: boolean;
  readonly edition: Edition;
  readonly report: Report | undefined;
  /** Totals whose formula is gone. */
  readonly overwritten: ReadonlySet<FigureId>;
  readonly findings: readonly Finding[];
  readonly onLocate: () => void;
  /** Mending an item is choosing it: when it is gone, the next one opens. */
  readonly onMend: () => void;
  /** To one of the figures that may have to be changed for it, while it stays open. */
  readonly onVisit: (figure: FigureId, among: readonly FigureId[]) => void;
}

/** The two sides, what probably happened, and what can be done at once. */
export function WorkDetail({ item, sentence, busy, edition, report, overwritten, findings, onLocate, onMend, onVisit }: WorkDetailProps) {
  const { words } = usePane();
  const styles = useWorkDetailStyles();
  const code = "finding" in item.subject ? item.subject.finding.code : item.subject.pending.code;
  const rule = edition.rules.find((one) => one.code === code);
  const broken = "finding" in item.subject && mayBeRepaired(item.subject.finding, overwritten) ? item.subject.finding : undefined;
  const [asked, setAsked] = useState(false);
  const asking = useRef<HTMLButtonElement>(null);
  // What they would do is among the proposals: nothing is offered twice.
  const remedies = "finding" in item.subject && !asked ? remediesOf(item.subject.finding, overwritten) : [];
  const close = () => {
    setAsked(false);
    asking.current?.focus();
  };
  const ask = () => {
    // Asking for the ways out of an item is choosing it.
    onMend();
    setAsked(true);
  };
  const [writing, setWriting] = useState(false);
  const finding = "finding" in item.subject && explainable(item.subject.finding) ? item.subject.finding : undefined;
  // A number that the text says and the table does not: which of them is wrong is for the person to see.
  const ofText = "finding" in item.subject && (item.subject.finding.detail.kind === "said" || item.subject.finding.detail.kind === "divided");
  const [tabled] = item.figures;
  const said = finding?.explained ?? finding?.lapsed;
  const mend = (command: () => Promise<void>) => {
    onMend();
    void command();
  };
  return (
    <div className={styles.root}>
      {sentence.lines.map((line) => (
        // What has no letter but Chinese ones is the form's own.
        <p key={line} lang={/[A-Za-z]/.test(line) ? undefined : "zh-CN"} className={styles.line}>
          {line}
        </p>
      ))}
      {/* One guess beside a list of all would contradict it where another is likelier. */}
      {!asked && sentence.likely.map((line) => (
        <p key={line} className={styles.likely}>
          {words.fill.likely}
          {line}
        </p>
      ))}
      <div className={styles.actions}>
        {item.target && (
          <Button size="small" disabledFocusable={busy} onClick={onLocate}>
            {ofText ? words.said.toText : words.common.locate}
          </Button>
        )}
        {ofText && tabled !== undefined && (
          <Button size="small" disabledFocusable={busy} onClick={() => onVisit(tabled, item.figures)}>
            {words.said.toTable}
          </Button>
        )}
        {broken && (
          <Button {...repairs.ahead} ref={asking} size="small" aria-expanded={asked} onClick={() => (asked ? close() : ask())}>
            {words.fill.seeRepairs}
          </Button>
        )}
        {remedies.map((remedy) => (
          <RemedyButton key={remedy.kind === "set" ? remedy.value : remedy.kind} remedy={remedy} busy={busy} mend={mend} />
        ))}
        {report && "finding" in item.subject && <SentenceButtons finding={item.subject.finding} report={report} busy={busy} mend={mend} />}
        {finding && !said && !writing && (
          <Button {...explainBox.ahead} size="small" disabledFocusable={busy} onClick={() => setWriting(true)}>
            {words.fill.explain}
          </Button>
        )}
      </div>
      {finding && <Later part={explainBox} wanted={writing || said !== undefined} props={{ finding, writing, onWriting: setWriting }} cancel={() => setWriting(false)} />}
      {asked && broken && report && <Later part={repairs} wanted props={{ finding: broken, report, findings, busy, onMend, onVisit, close }} cancel={close} />}
      {rule && (
        <details className={styles.details}>
          <summary tabIndex={0} className={styles.summary}>{words.fill.detailsTitle}</summary>
          <span lang="zh-CN">{rule.clause}</span>
          <br />
          {words.fill.details(rule.code, rule.citation.document, rule.citation.clause)}
        </details>
      )}
    </div>
  );
}
