/** The three tables of the 2019 edition, in the form's order. */
import type { Table } from "../../types";
import { APPLICATIONS } from "./applications";
import { DISCLOSURE } from "./disclosure";
import { LITIGATION } from "./litigation";

export const TABLES: readonly Table[] = [DISCLOSURE, APPLICATIONS, LITIGATION];
