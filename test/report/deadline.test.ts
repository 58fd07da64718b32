import { compareDays } from "../../src/report/day";
import { deadlineOf, statutoryDeadline } from "../../src/report/deadline";
import { EDITIONS } from "../../src/statute/editions";
import { META } from "../support/reports";

describe.each(EDITIONS.map((edition) => [edition.id, edition] as const))("a report in the edition %s", (_id, edition) => {
  it.each(edition.officeKinds.map((kind) => [kind.name, kind] as const))("of %s is due in the year after its own", (_name, kind) => {
    expect(deadlineOf(edition, { ...META, officeKind: kind.id, year: 2024, localDeadline: undefined })).toEqual({ statutory: { year: 2025, ...kind.deadline }, local: undefined, day: { year: 2025, ...kind.deadline } });
  });

  it("is due on the local day where that is not later than the statute's", () => {
    const [kind] = edition.officeKinds;
    const statutory = statutoryDeadline(edition, kind!.id, 2024)!;
    const due = (localDeadline: typeof statutory) => deadlineOf(edition, { ...META, officeKind: kind!.id, year: 2024, localDeadline })!;
    for (const local of [{ year: 2025, month: 1, day: 10 }, { year: 2024, month: 12, day: 31 }, statutory]) {
      expect(compareDays(local, statutory)).toBeLessThanOrEqual(0);
      expect(due(local)).toEqual({ statutory, local, day: local });
    }
    expect(due({ ...statutory, month: statutory.month + 1 })).toEqual({ statutory, local: undefined, day: statutory });
  });

  it("is due on no day that is known while year or kind of office is not", () => {
    const [kind] = edition.officeKinds;
    const local = { year: 2025, month: 1, day: 10 };
    expect(deadlineOf(edition, { ...META, officeKind: kind!.id, year: undefined, localDeadline: local })).toBeUndefined();
    expect(deadlineOf(edition, { ...META, officeKind: "", year: 2024, localDeadline: local })).toBeUndefined();
    expect(statutoryDeadline(edition, "nobody", 2024)).toBeUndefined();
  });
});
