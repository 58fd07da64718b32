import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { profiles } from "../../host/profiles";
import type { Session } from "../session";
import { useChanges } from "../useChanges";

/** Name of the workbook, and which Excel to be: another one starts the pane anew. */
export function TitleBar({ session }: { readonly session: Session }) {
  const { workbook } = session.book;
  useChanges(workbook, true);
  const become = (id: string): void => {
    const profile = Object.values(profiles).find((one) => one.id === id);
    if (profile !== undefined) session.become(profile.id);
  };
  return (
    <header className="title-bar">
      <span className="title-brand"><DocumentTableRegular aria-hidden="true" />工作台</span>
      <h1 className="title-file">
        {workbook.fileName}
        <small>{workbook.readOnly ? "只读" : session.unsaved ? "未保存" : "已保存"}</small>
      </h1>
      <div className="title-end">
        <label htmlFor="excel-kind">当作</label>
        <select id="excel-kind" value={session.host.profile.id} onChange={(event) => become(event.currentTarget.value)}>
          {Object.values(profiles).map((excel) => (
            <option key={excel.id} value={excel.id}>{excel.label}</option>
          ))}
        </select>
      </div>
    </header>
  );
}
