import { Engine, EngineCell, EngineSheet } from "./engine";

const known = new Map<string, boolean>();

/** True when the engine has a function of that name: it fails otherwise over a wrong number of arguments. */
export function engineHas(name: string): boolean {
  const key = name.toUpperCase();
  let has = known.get(key);
  if (has === undefined) {
    const sheet = new EngineSheet(1, "Sheet1");
    const cell = new EngineCell(1, 1, null, `${key}()`);
    sheet.put(cell);
    new Engine().run([sheet], [], []);
    const { scalar } = cell;
    known.set(key, (has = !(typeof scalar === "object" && scalar?.error === "#NAME?")));
  }
  return has;
}
