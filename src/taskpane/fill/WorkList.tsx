import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import type { AppState } from "../../app/state";
import { sayFinding } from "../../locales/say/finding";
import { sayPending } from "../../locales/say/pending";
import type { CheckResult } from "../../report/types";
import type { FigureId } from "../../statute/types";
import { choose, inFocus } from "../chosen";
import { spotOf } from "../cursorSpot";
import { move, type Move } from "../moves";
import { useNames, usePane, useViewState } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { MOVE_KEYS } from "../pane/moveKeys";
import { remarkOn } from "../pane/movedAnnouncement";
import { FOCUS_FIRST, FOCUS_HOME } from "../pane/useFocusHome";
import { reportYearOf } from "../reportYear";
import { worklist, type WorkItem } from "../worklist";
import { LevelCounts } from "./LevelCounts";
import { useWorkListStyles } from "./WorkList.styles";
import { WorkRow } from "./WorkRow";

const NONE: ReadonlySet<FigureId> = new Set();

export interface WorkListProps {
  readonly state: AppState;
  readonly check: CheckResult;
  /** Stays in sight with the list's own head while the list scrolls. */
  readonly above: ReactNode;
}

/** Everything to be mended or looked at, one item open, and the way from one to the next. */
export function WorkList({ state, check, above }: WorkListProps) {
  const { app, view, words } = usePane();
  const { chosen, moved } = useViewState();
  const names = useNames();
  const styles = useWorkListStyles();
  const items = useMemo(() => worklist(check, state.edition), [check, state.edition]);
  const cursor = spotOf(state.cursor);
  const reportYear = reportYearOf(state);
  const open = inFocus(items, chosen, cursor);
  const list = useRef<HTMLUListElement>(null);
  // What is wrong with the sheets stands above the list and is not scrolled away when both first appear.
  const shown = useRef(state.damage.length > 0 ? open?.key : items[0]?.key);
  // The list follows the cursor of the sheet; keyboard focus stays where it is.
  useEffect(() => {
    if (shown.current === open?.key) return;
    shown.current = open?.key;
    list.current?.querySelector("[data-open=true]")?.scrollIntoView({ block: "nearest" });
  }, [open?.key]);
  const busy = state.busy !== undefined;
  const pick = (item: WorkItem, gone: boolean) => view.set({ chosen: choose(items, item, cursor, gone) });
  const goTo = (item: WorkItem) => {
    pick(item, true);
    if (item.target) void goToPlace(app, view, item.target);
  };
  // The item stays open, also where the figure is not one that it is about.
  const visit = (item: WorkItem, figure: FigureId, among: readonly FigureId[]) => {
    view.set({ chosen: { ...choose(items, item, cursor, true), tied: new Set([...item.tied, ...among]) } });
    void goToPlace(app, view, { kind: "figure", figure });
  };
  const onward = (which: Extract<Move, "next" | "previous">) => ({ title: words.fill.byKeys(words.common[which], MOVE_KEYS[which]), "aria-keyshortcuts": MOVE_KEYS[which], onClick: () => void move(app, view, which, (target) => goToPlace(app, view, target)) });
  const remark = moved && remarkOn(moved, words);
  return (
    <section aria-labelledby="work" {...FOCUS_HOME} className={styles.root}>
      <div className={styles.fixed}>
        {above}
        <div className={styles.own}>
          <div className={styles.head}>
            <h2 id="work" className={styles.title}>
              {words.fill.work}
            </h2>
            <LevelCounts items={items} />
          </div>
          {items.length > 1 && (
            <div className={styles.steps}>
              <span className={styles.position}>{words.fill.position(open ? items.indexOf(open) + 1 : 0, items.length)}</span>
              <span className={styles.pair}>
                <Button className={styles.step} size="small" appearance="subtle" icon={<ChevronUpRegular />} disabledFocusable={busy} {...onward("previous")}>
                  {words.common.previous}
                </Button>
                <Button className={styles.step} size="small" appearance="subtle" icon={<ChevronDownRegular />} disabledFocusable={busy} {...onward("next")}>
                  {words.common.next}
                </Button>
              </span>
            </div>
          )}
          {remark !== undefined && <p className={styles.remark}>{remark}</p>}
        </div>
      </div>
      {items.length === 0 ? (
        <p className={styles.nothing} tabIndex={-1} {...FOCUS_FIRST}>
          {state.damage.length === 0 && <CheckmarkCircleFilled aria-hidden className={styles.check} />}
          {state.damage.length === 0 ? words.fill.nothing : words.fill.nothingRead}
        </p>
      ) : (
        <ul ref={list} className={styles.list}>
          {items.map((item) => (
            <WorkRow
              key={item.key}
              item={item}
              sentence={"finding" in item.subject ? sayFinding(item.subject.finding, names, words, reportYear) : sayPending(item.subject.pending, names, words)}
              open={item === open}
              busy={busy}
              edition={state.edition}
              report={state.report}
              overwritten={state.report?.overwritten ?? NONE}
              findings={check.findings}
              onOpen={() => pick(item, false)}
              onMend={() => pick(item, false)}
              onLocate={() => goTo(item)}
              onVisit={(figure, among) => visit(item, figure, among)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
