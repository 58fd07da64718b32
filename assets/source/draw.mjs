/**
 * Draws the icons. Each is described on a grid of 16 and snapped to whole pixels at every size, so that lines stay
 * sharp; `node assets/source/draw.mjs` writes the PNGs beside this folder and one SVG of each here, for reading.
 * Needs a Chromium (CHROME_PATH, default /usr/bin/chromium).
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "../../test/e2e/support/browser.mjs";

export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const HERE = path.dirname(fileURLToPath(import.meta.url));
const GREEN = "#107c41";
const RED = "#c8102e";
const GREY = "#616161";
const PAPER = "#ffffff";

/** Pens of one size: whole-pixel places, and a line width of at least one pixel. */
function pens(size) {
  const unit = size / 16;
  const at = (x) => Math.round(x * unit);
  const line = Math.max(1, Math.round(unit * 0.95));
  const box = (x1, y1, x2, y2, fill) => `<rect x="${at(x1)}" y="${at(y1)}" width="${at(x2) - at(x1)}" height="${at(y2) - at(y1)}" fill="${fill}"/>`;
  const frame = (x1, y1, x2, y2, stroke, fill) => {
    const [l, t, r, b] = [at(x1), at(y1), at(x2), at(y2)];
    const round = Math.max(0, Math.round(unit * 0.8) - 0.2);
    return `<rect x="${l}" y="${t}" width="${r - l}" height="${b - t}" rx="${round}" fill="${stroke}"/><rect x="${l + line}" y="${t + line}" width="${r - l - 2 * line}" height="${b - t - 2 * line}" rx="${Math.max(0, round - line)}" fill="${fill}"/>`;
  };
  const across = (x1, x2, y, fill) => `<rect x="${at(x1)}" y="${at(y)}" width="${at(x2) - at(x1)}" height="${line}" fill="${fill}"/>`;
  const down = (y1, y2, x, fill) => `<rect x="${at(x)}" y="${at(y1)}" width="${line}" height="${at(y2) - at(y1)}" fill="${fill}"/>`;
  const disc = (x, y, r, fill) => `<circle cx="${x * unit}" cy="${y * unit}" r="${r * unit}" fill="${fill}"/>`;
  const stroke = (points, width, color) => `<polyline points="${points.map(([x, y]) => `${x * unit},${y * unit}`).join(" ")}" fill="none" stroke="${color}" stroke-width="${width * unit}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return { unit, at, line, box, frame, across, down, disc, stroke };
}

/** A round badge with a tick, cut out of what lies under it. */
function tick({ disc, stroke }, color) {
  return disc(11.5, 11.5, 4.9, PAPER) + disc(11.5, 11.5, 4.2, color) + stroke([[9.6, 11.6], [11, 13], [13.5, 10.3]], 1.25, PAPER);
}

const ICONS = {
  /** The product: a statutory table with a red seal that ticks it off. */
  logo(p) {
    return p.frame(1, 1, 13, 15, GREEN, PAPER) + p.box(1, 1, 13, 4, GREEN) + p.across(1, 13, 7, GREEN) + p.across(1, 13, 10, GREEN) + p.down(4, 15, 5, GREEN) + tick(p, RED);
  },
  /** 校验 */
  validate(p) {
    return p.frame(1, 1, 13, 15, GREY, PAPER) + p.across(4, 10, 4, GREY) + p.across(4, 10, 7, GREY) + p.across(4, 7, 10, GREY) + tick(p, GREEN);
  },
  /** 空格填 0 */
  zero(p) {
    const { unit } = p;
    return p.frame(1, 1, 15, 15, GREY, PAPER) + `<ellipse cx="${8 * unit}" cy="${8 * unit}" rx="${2.6 * unit}" ry="${3.9 * unit}" fill="none" stroke="${GREEN}" stroke-width="${1.8 * unit}"/>`;
  },
  /** 生成年度报告: a document with a red head. */
  generate(p) {
    return p.frame(2, 1, 14, 15, GREY, PAPER) + p.box(5, 3, 11, 5, RED) + p.across(4, 12, 6, RED) + p.across(4, 12, 8, GREY) + p.across(4, 12, 10, GREY) + p.across(8, 12, 12, GREY);
  },
  /** 下一处: down to the next cell. */
  next(p) {
    return p.box(7, 1, 9, 8, GREEN) + p.stroke([[4.8, 4.9], [8, 8.1], [11.2, 4.9]], 1.7, GREEN) + p.frame(1, 10, 15, 15, GREY, PAPER) + p.box(6, 11, 10, 14, GREEN);
  },
  /** 下一个空格: down to a cell that holds nothing. */
  blank(p) {
    return p.box(7, 1, 9, 8, GREEN) + p.stroke([[4.8, 4.9], [8, 8.1], [11.2, 4.9]], 1.7, GREEN) + p.frame(1, 10, 15, 15, GREEN, PAPER);
  },
};

export const NAMES = Object.keys(ICONS);

export function svg(name, size) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${ICONS[name](pens(size))}</svg>\n`;
}

async function main() {
  const found = await findBrowser();
  if (found.missing !== undefined) throw new Error(found.missing);
  const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
  const page = await browser.newPage();
  for (const name of NAMES) {
    fs.writeFileSync(path.join(HERE, `${name}.svg`), svg(name, 32));
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0">${svg(name, size).trim().replace("<svg ", '<svg style="display:block" ')}`);
      await page.screenshot({ path: path.join(HERE, "..", `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
