/** The title of the report in lines that are broken by meaning: never inside a name, a year or a word where it can be helped. */
import { ems } from "./measure";

/** After these a new part of an office's name begins: 宁波市｜鄞州区｜东柳街道｜办事处; not inside 泉州市 or 市场. */
const PART_END = /(?:[省市区县旗州盟乡镇局厅院委]|街道|委员会|办事处)$/;
const GOES_ON = /^[省市区县旗州盟乡镇场域级长会员）)》”]/;
const OPENING = "（(《“";

/** @param room how many characters of the title's size a line holds */
export function titleLines({ who, name }: { readonly who: string; readonly name: string }, room: number): readonly string[] {
  const fits = (text: string) => ems(text) <= room;
  const [, office = who, year = ""] = /^(.*?)(\d{4}年)$/.exec(who) ?? [];
  const choices = [[who + name], [who, name], [office, year + name]].map((lines) => lines.filter((text) => text !== ""));
  return choices.find((lines) => lines.every(fits)) ?? [...nameLines(office, room), ...nameLines(year + name, room)];
}

/** A name in lines of so much room, as few and as even as the parts of the name allow. */
export function nameLines(text: string, room: number): readonly string[] {
  if (ems(text) <= room) return [text];
  const characters = [...text];
  const aim = ems(text) / Math.ceil(ems(text) / room);
  const head = (at: number) => characters.slice(0, at).join("");
  const rest = (at: number) => characters.slice(at).join("");
  const places = characters.map((_, i) => i).slice(1).filter((at) => ems(head(at)) <= room);
  const meant = places.filter((at) => OPENING.includes(characters[at]!) || (PART_END.test(head(at)) && !GOES_ON.test(rest(at))));
  const near = meant.filter((at) => Math.abs(ems(head(at)) - aim) <= room / 2);
  const nearest = (some: readonly number[]): number | undefined => [...some].sort((a, b) => Math.abs(ems(head(a)) - aim) - Math.abs(ems(head(b)) - aim))[0];
  const at = nearest(near) ?? nearest(places) ?? 1;
  return [head(at), ...nameLines(rest(at), room)];
}
