import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useChanges } from "../useChanges";
import { cellName, columnName } from "./a1";
import { boxOf, bringIntoView, sameBox, type Box } from "./box";
import { Choices } from "./Choices";
import type { ClipboardKeeper } from "./clipboardKeeper";
import type { GridController } from "./controller";
import { Editor } from "./Editor";
import { GridMenu } from "./GridMenu";
import { commandOf } from "./keys";
import { pixels } from "./measure";
import { Note } from "./Note";
import { Painter } from "./painter";
import { Row } from "./Row";
import { runKey } from "./runKey";
import { COLUMN_HEAD_HEIGHT, ROW_HEAD_WIDTH, useFrozen } from "./useFrozen";
import { usePointer } from "./usePointer";
import { useSheetScroll } from "./useSheetScroll";
import { useWindow } from "./useWindow";
import { shownColumns } from "./window";

interface GridProps {
  readonly controller: GridController;
  readonly clipboard: ClipboardKeeper;
  readonly onSave: () => void;
}

/** The active sheet as an accessible table, with the field that writes into it. */
export function Grid({ controller, clipboard, onSave }: GridProps) {
  const { workbook } = controller;
  useChanges(workbook, true);
  useChanges(controller, false);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [painter] = useState(() => new Painter());
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number }>();
  const [choosing, setChoosing] = useState(false);
  const [box, setBox] = useState<Box>();
  const [, setCopies] = useState(0);

  const { sheet } = controller;
  const { selection, revision } = workbook;
  const { area: used } = useMemo(() => ({ area: workbook.usedArea(sheet.id), revision }), [workbook, sheet.id, revision]);
  const columns = shownColumns(sheet, used, selection.column);
  const rows = useWindow(sheet, used, selection.row, scroller);
  const frozen = useFrozen(sheet, scroller);
  const numbers = useMemo(() => {
    const from = Math.max(rows.first, sheet.freeze.rows);
    return [...Array.from({ length: sheet.freeze.rows }, (_, row) => row), ...Array.from({ length: Math.max(0, rows.first + rows.count - from) }, (_, index) => from + index)];
  }, [rows.first, rows.count, sheet.freeze.rows]);
  const painted = painter.paint(workbook, sheet.id, numbers, columns);

  const at = controller.edit ?? { ...selection, sheet: selection.sheet };
  const activeName = cellName(at.row, at.column);
  const active = workbook.cell(sheet.id, at.row, at.column);
  const marked = clipboard.marked(sheet.id);
  const focus = useCallback(() => field.current?.focus({ preventScroll: true }), []);
  const pointer = usePointer(controller, focus);
  const remember = useSheetScroll(sheet.id, scroller);

  // After drawing: the field, the note and the drop-down stand where the active cell came to lie.
  useLayoutEffect(() => {
    const next = scroller.current === null ? undefined : boxOf(scroller.current, activeName);
    setBox((before) => (sameBox(before, next) ? before : next));
  }, [activeName, sheet, painted, frozen, rows.above]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const place = element === null ? undefined : boxOf(element, cellName(selection.row, selection.column));
    if (element === null || place === undefined) return;
    bringIntoView(element, place, frozen, { row: selection.row < sheet.freeze.rows, column: selection.column < sheet.freeze.columns });
  }, [sheet.id, selection.row, selection.column, frozen, rows.first, sheet.freeze.rows, sheet.freeze.columns]);
  useEffect(focus, [focus]);
  useEffect(() => setChoosing(false), [sheet.id, selection.row, selection.column]);

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const command = commandOf(event, controller.edit?.mode);
    if (command === undefined) return;
    event.preventDefault();
    runKey(command, {
      controller,
      pageRows: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - frozen.top) / pixels(sheet.defaultRowHeight)) - 1),
      save: onSave,
      forgetCopied: () => { clipboard.forget(); setCopies((count) => count + 1); },
      openChoices: () => setChoosing(active.validation?.choices !== undefined),
      insertLineBreak: () => {
        const element = field.current;
        if (element === null) return;
        element.setRangeText("\n", element.selectionStart, element.selectionEnd, "end");
        controller.write(element.value);
      },
    });
  };
  const onCopy = (event: ClipboardEvent, cut: boolean): void => {
    if (controller.edit !== undefined) return;
    event.preventDefault();
    const copied = clipboard.copy(cut);
    event.clipboardData.setData("text/plain", copied.text);
    event.clipboardData.setData("text/html", copied.html);
    setCopies((count) => count + 1);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (controller.edit !== undefined) return;
    event.preventDefault();
    const pasted = clipboard.paste(event.clipboardData.getData("text/plain"), event.clipboardData.getData("text/html"));
    if (pasted !== undefined && controller.told(pasted.answer)) controller.selectArea(pasted.area);
    setCopies((count) => count + 1);
  };

  const { area } = selection;
  const areas = useMemo(() => selection.areas ?? [area], [selection.areas, area]);
  const guide = active.validation;
  return (
    <div className="grid" ref={scroller} onScroll={() => { remember(); rows.onScroll(); }} data-testid="grid-scroller">
      <table
        id="grid"
        role="grid"
        aria-label={sheet.name}
        aria-multiselectable="true"
        aria-rowcount={rows.total + 1}
        aria-colcount={columns + 1}
        onMouseDown={pointer.onMouseDown}
        onPointerDown={pointer.onPointerDown}
        onPointerOver={pointer.onPointerOver}
        onPointerUp={pointer.onPointerUp}
        onDoubleClick={pointer.onDoubleClick}
        onContextMenu={(event) => setMenu(pointer.onContextMenu(event))}
      >
        <colgroup>
          <col style={{ width: ROW_HEAD_WIDTH }} />
          {Array.from({ length: columns }, (_, column) => (sheet.columnHidden(column) ? null : <col key={column} style={{ width: pixels(sheet.columnWidth(column)) }} />))}
        </colgroup>
        <thead>
          <tr style={{ height: COLUMN_HEAD_HEIGHT }}>
            <td className="head corner" onPointerDown={() => controller.selectArea(used ?? area)} />
            {Array.from({ length: columns }, (_, column) =>
              sheet.columnHidden(column) ? null : (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={`head column-head${areas.some((one) => column >= one.column && column < one.column + one.columns) ? " lit" : ""}${frozen.lefts[column] === undefined ? "" : " frozen"}`}
                  style={frozen.lefts[column] === undefined ? undefined : { left: frozen.lefts[column] }}
                  data-column-head={column}
                >
                  {columnName(column)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {painted.map((row, index) => [
            index === sheet.freeze.rows && rows.above > 0 ? <tr key="above" aria-hidden="true" style={{ height: rows.above }} /> : null,
            <Row
              key={row.row}
              paint={row}
              areas={areas.some((one) => row.row >= one.row && row.row < one.row + one.rows) ? areas : undefined}
              activeColumn={row.row === selection.row ? selection.column : -1}
              cutting={marked !== undefined && row.row >= marked.row && row.row < marked.row + marked.rows && marked.row === area.row && marked.column === area.column}
              stickyTop={row.row < sheet.freeze.rows ? frozen.tops[row.row] : undefined}
              frozenLefts={frozen.lefts}
            />,
          ])}
          {rows.below > 0 ? <tr aria-hidden="true" style={{ height: rows.below }} /> : null}
        </tbody>
      </table>
      <Editor controller={controller} field={field} box={box} view={active} activeId={`cell-${activeName}`} onKey={onKey} onCopy={onCopy} onPaste={onPaste} />
      {box !== undefined && controller.edit === undefined && guide?.prompt !== undefined && !choosing ? <Note {...guide.prompt} box={box} /> : null}
      {box !== undefined && controller.edit === undefined && guide?.choices !== undefined && guide.rule.inCellDropDown ? (
        <Choices
          choices={guide.choices}
          current={active.text}
          box={box}
          open={choosing}
          onOpen={(open) => {
            setChoosing(open);
            if (!open) focus();
          }}
          onPick={(choice) => {
            controller.told(workbook.type(sheet.id, selection.row, selection.column, choice));
            setChoosing(false);
            focus();
          }}
        />
      ) : null}
      {menu === undefined ? null : <GridMenu at={menu} controller={controller} onClose={() => { setMenu(undefined); focus(); }} />}
    </div>
  );
}
