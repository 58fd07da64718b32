import type { MoreWords } from "../more";

const figures = (count: number): string => `${count} figure${count === 1 ? "" : "s"}`;

export const more: MoreWords = {
  protection: {
    title: "Protection",
    label: "Protect the sheets against slips",
    turnOn: "Only the pale yellow cells can then be changed, and Excel refuses to paste a whole table. There is no password; you can turn it off at any time. Excel's undo history will be cleared.",
    turnOff: "On: only the pale yellow cells can be changed. Turn it off to paste a whole table; Excel's undo history will then be cleared.",
  },
  edition: {
    title: "Statutory format",
    means: "It was chosen by the report year; change it only where your superior office asks for another.",
  },
  switching: {
    title: (to) => `Change to ${to}?`,
    to: "Change to",
    from: (from) => `Now it is ${from}.`,
    moved: (count) => `${figures(count)} will be placed in the new tables by what they mean.`,
    blank: (count) => `${count} ${count === 1 ? "cell" : "cells"} there will be empty and want filling; what lies on 暂存 from that format goes back.`,
    movedNone: "Nothing is filled in yet; only the tables change.",
    figure: (cell, reading) => `${cell} ${reading}`,
    summed: (figure, into) => `${figure} (added into ${into})`,
    text: (section, part, text) => `Text “${section}” ${part} ${text}`,
    parked: (count) => `${count} ${count === 1 ? "entry has" : "entries have"} no place in the new tables and ${count === 1 ? "goes" : "go"} to the sheet 暂存; nothing is lost:`,
    parkedNone: "Everything has a place.",
    texts: "Texts, particulars and dates stay. ",
    keeps: "The present 年度报告 is kept under another name. ",
    record: "The record of validations will be cleared. ",
    undo: "Excel's undo history will be cleared.",
    confirm: "Change",
    damaged: "A sheet is missing or altered. Restore it first.",
    protected: "The sheets are protected. Turn protection off first.",
  },
};
