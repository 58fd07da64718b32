import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";

/** What the task pane of Excel is wide at first, and may become. */
const FIRST_WIDTH = 350;
const LEAST_WIDTH = 300;
const MOST_WIDTH = 800;

interface PaneProps {
  readonly title: string;
  readonly url: string;
  /** Not shown: the add-in runs on in the background, as in a shared runtime. */
  readonly hidden: boolean;
  readonly onFrame: (frame: HTMLIFrameElement) => () => void;
  readonly onClose: () => void;
}

/** The add-in's page in a frame, at the right of the workbook. A new `url` is a new page. */
export function Pane({ title, url, hidden, onFrame, onClose }: PaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  const [resizing, setResizing] = useState(false);

  // The host listens before the page is asked for, or the page's first word is lost.
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const end = onFrame(element);
    element.src = url;
    return end;
  }, [url, onFrame]);

  const setTo = (next: number): void => setWidth(Math.min(Math.max(next, LEAST_WIDTH), MOST_WIDTH));
  const onMove = (event: PointerEvent): void => {
    if (resizing) setTo(window.innerWidth - event.clientX);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setTo(width + by);
  };
  return (
    <aside className={resizing ? "pane resizing" : "pane"} aria-label={title} hidden={hidden} style={{ width }}>
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label="窗格宽度"
        aria-valuenow={width}
        aria-valuemin={LEAST_WIDTH}
        aria-valuemax={MOST_WIDTH}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setResizing(true);
        }}
        onPointerMove={onMove}
        onPointerUp={() => setResizing(false)}
        onKeyDown={onKey}
      />
      <div className="pane-head">
        <span>{title}</span>
        <button type="button" className="tool small" aria-label="关闭窗格" title="关闭窗格" onClick={onClose}>
          <DismissRegular />
        </button>
      </div>
      <iframe key={url} ref={frame} title={title} allow="clipboard-read; clipboard-write" />
    </aside>
  );
}
