import { oneOf } from "../arguments";
import type { ObjectType } from "../objectType";

type Root = Readonly<Record<string, never>>;

export const applicationType: ObjectType<Root> = {
  name: "Application",
  get: {
    calculationMode: (_self, call) => (call.book.manualCalculation ? "Manual" : "Automatic"),
    calculationState: () => "Done",
  },
  set: {
    calculationMode: (_self, value, call) => {
      call.book.manualCalculation = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode") === "Manual";
    },
  },
  methods: {
    calculate: (_self, args, call) => {
      oneOf(args[0], ["Recalculate", "Full", "FullRebuild"], "calculationType");
      call.book.recalculate(call.client.origin);
    },
    suspendApiCalculationUntilNextSync: (_self, _args, call) => {
      call.book.suspended = true;
    },
    // The page paints after a batch anyway; there is nothing to hold back.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
