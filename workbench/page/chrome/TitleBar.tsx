import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { Session } from "../session";
import { useChanges } from "../useChanges";
import { EXCELS } from "./excels";

/** Name of the workbook, and which Excel to be: another one starts the pane anew. */
export function TitleBar({ session }: { readonly session: Session }) {
  const { workbook } = session.book;
  useChanges(workbook, true);
  return (
    <header className="title-bar">
      <span className="title-brand"><DocumentTableRegular aria-hidden="true" />工作台</span>
      <h1 className="title-file">
        {workbook.fileName}
        <small>{workbook.readOnly ? "只读" : session.unsaved ? "未保存" : "已保存"}</small>
      </h1>
      <div className="title-end">
        <label htmlFor="excel-kind">当作</label>
        <select id="excel-kind" value={session.profile} onChange={(event) => session.become(event.currentTarget.value)}>
          {EXCELS.map((excel) => (
            <option key={excel.id} value={excel.id}>{excel.label}</option>
          ))}
        </select>
      </div>
    </header>
  );
}
