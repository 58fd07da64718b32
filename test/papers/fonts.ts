/** Fonts for printing where those of an office are not installed: what Debian's fonts-noto-cjk has stands in for each. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const SERIF = ["宋体", "仿宋", "楷体", "仿宋_GB2312", "楷体_GB2312", "方正小标宋简体"];
const SANS = ["黑体", "微软雅黑", "等线"];

const alias = (from: string, to: string): string =>
  `<match target="pattern"><test name="family"><string>${from}</string></test><edit name="family" mode="assign" binding="strong"><string>${to}</string></edit></match>`;

/** Writes the configuration into the folder; what a program must have in its environment to go by it. */
export function officeFonts(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, "fonts.conf");
  writeFileSync(file, [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>', '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>', `<cachedir>${folder}/cache</cachedir>`,
    ...SERIF.map((font) => alias(font, "Noto Serif CJK SC")), ...SANS.map((font) => alias(font, "Noto Sans CJK SC")), "</fontconfig>",
  ].join("\n"));
  return { FONTCONFIG_FILE: file };
}
