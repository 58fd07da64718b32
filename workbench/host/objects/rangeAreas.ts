import { areaAddress, quoteSheet } from "../../model/address";
import { Plain, Ref, type ObjectType } from "../objectType";
import type { RangeSelf } from "../rangeSelf";
import { conditionalFormatsType } from "./conditionalFormats";
import { dataValidationType } from "./dataValidation";
import { formatType } from "./format";
import { clearRange, rangeType } from "./range";
import { worksheetType } from "./worksheet";

const collectionType: ObjectType<RangeSelf> = {
  name: "RangeCollection",
  items: (self, call) => self.areas.map((area) => Ref.to(rangeType, call.range(self.sheet, [area]))),
  methods: { getCount: (self) => new Plain(self.areas.length) },
};

/** Several areas of one sheet under one format. */
export const rangeAreasType: ObjectType<RangeSelf> = {
  name: "RangeAreas",
  get: {
    address: (self, call) => self.areas.map((area) => `${quoteSheet(call.sheet(self.sheet).name)}!${areaAddress(area)}`).join(","),
    areaCount: (self) => self.areas.length,
    cellCount: (self) => self.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  objects: {
    areas: (self) => Ref.to(collectionType, self),
    format: (self) => Ref.to(formatType, self),
    worksheet: (self) => Ref.to(worksheetType, self.sheet),
    conditionalFormats: (self) => Ref.to(conditionalFormatsType, self),
    dataValidation: (self) => Ref.to(dataValidationType, self),
  },
  methods: { clear: (self, args, call) => clearRange(self, args[0], call) },
};
