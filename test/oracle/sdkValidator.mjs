/** Runs the Open XML SDK's validator over .xlsx files, as Microsoft 365 reads them, and prints what it objects to as JSON: a list for each file. A process of its own, since the package is an ES module around .NET. */
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";

const objections = [];
for (const file of process.argv.slice(2)) objections.push(await validate(new Uint8Array(readFileSync(file)), "xlsx", "Microsoft365"));
process.stdout.write(JSON.stringify(objections));
process.exit(0);
