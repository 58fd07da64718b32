import members from "./members.json";
import { apiNotFound, HostError } from "./errors";
import { hasSet, type Profile } from "./profiles";

const table: Readonly<Record<string, Readonly<Record<string, string>>>> = members;

/** Requirement set of a member by the official types, e.g. `ExcelApi 1.9`. @throws ApiNotFound for a member they do not know */
export function setOfMember(type: string, member: string): string {
  const set = table[type]?.[member];
  if (set === undefined) throw new HostError("ApiNotFound", `There is no ${type}.${member} in Office.js.`, `${type}.${member}`);
  return set;
}

/** @throws ApiNotFound when the profile's Excel is too old for the member */
export function requireMember(profile: Profile, type: string, member: string): string {
  const set = setOfMember(type, member);
  const [name, version] = set.split(" ");
  if (!hasSet(profile.sets, name!, version)) throw apiNotFound(`${type}.${member}`, set);
  return set;
}
