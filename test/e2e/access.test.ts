/**
 * Every state of the pane, for everybody: no violation by axe in light, dark and forced colours, room for all at every width, at
 * 200 % and with the reader's own spacing, nothing that moves where motion is not wanted, and in English no Chinese but what is said so.
 */
import type { Page } from "playwright-core";
import { TROUBLES } from "../taskpane/gallery/troubles";
import { STATES } from "../taskpane/gallery/states";
import { sourcesUnder } from "../house/sources";
import { violations } from "./access/axe";
import { componentsOf } from "./access/componentsOf";
import { components, drawn, galleryTests, inTheme, LANGUAGES, picture, show, unfold } from "./access/gallery";
import { untranslated } from "./access/untranslated";
import { moving } from "./access/moving";
import { cramped, FIRST, readersSpacing, SIZES } from "./access/room";
import { PRESSES } from "./access/shown";
import { fewOf, wide } from "./support/wide";

interface View {
  readonly state: string;
  readonly name: string;
  readonly press?: (typeof PRESSES)[number]["press"];
}

const VIEWS: readonly View[] = [...Object.keys({ ...STATES, ...TROUBLES }), "tooOld", "notOffice", "noAnswer", "failed"].map((state): View => ({ state, name: state })).concat(PRESSES.map((one) => ({ ...one, name: `${one.state}, ${one.name}` })));
/** One of each screen: the others differ by a notice, a dialog or a fold. */
const SCREENS = new Set(["start", "half", "damaged", "importRead", "narrative", "no", "generated", "more"]);
const [MAIN, OTHERS] = [VIEWS.filter(({ name }) => SCREENS.has(name)), VIEWS.filter(({ name }) => !SCREENS.has(name))];
/** What the states are made of; of the components of the pane none may be missing. */
const seen = new Set<string>();
const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;
const THEMES = [{ colorScheme: "dark", forcedColors: "none" }, { colorScheme: "light", forcedColors: "active" }] as const;

galleryTests("the pane for everybody", (page) => {
  async function come({ state, press }: View, language: string): Promise<Page> {
    const here = page();
    await show(here, state, language);
    if (press) {
      await press(here, LANGUAGES[language]!);
      await drawn(here);
    }
    await unfold(here);
    for (const one of await components(here)) seen.add(one);
    return here;
  }

  async function crampedAnywhere(here: Page, sizes: readonly (typeof SIZES)[number][]): Promise<readonly string[]> {
    const told: string[] = [];
    for (const size of sizes) {
      await here.setViewportSize(size);
      told.push(...(await cramped(here)).map((one) => `${size.width} × ${size.height}: ${one}`));
    }
    await readersSpacing(here, true);
    told.push(...(await cramped(here)).map((one) => `with wide spacing: ${one}`));
    await readersSpacing(here, false);
    await here.setViewportSize(FIRST);
    return told;
  }

  const forEverybody = async (view: View): Promise<void> => {
    const here = await come(view, "zh-CN");
    expect(await moving(here)).toEqual([]);
    expect(await violations(here, "all")).toEqual([]);
    await picture(here, `${view.name}-light`);
    for (const theme of THEMES) {
      await inTheme(here, theme);
      expect({ theme, found: await violations(here, "colour") }).toEqual({ theme, found: [] });
      await picture(here, `${view.name}-${theme.forcedColors === "active" ? "forced" : "dark"}`);
    }
    await here.emulateMedia(LIGHT);
    expect(await crampedAnywhere(here, SIZES)).toEqual([]);
  };
  const FOR_EVERYBODY = "$name: can be read in every theme, by a screen reader, and has room at every width";
  test.each(fewOf(3, MAIN))(FOR_EVERYBODY, forEverybody);
  wide.each(OTHERS)(FOR_EVERYBODY, forEverybody);

  test("one of each screen comes first, and three of them are tried in every run", () => expect(MAIN.map(({ name }) => name).sort()).toEqual([...SCREENS].sort()));

  wide.each(VIEWS)("$name: is all in English, and has room", async (view) => {
    // Before Office has said its language nothing but Chinese can be said.
    if (["tooOld", "notOffice", "noAnswer", "failed"].includes(view.state)) return;
    const here = await come(view, "en-US");
    expect(await untranslated(here)).toEqual([]);
    expect(await crampedAnywhere(here, SIZES.filter(({ width, height }) => width === 300 || height === 320))).toEqual([]);
    await picture(here, `${view.name}-english`);
  });

  wide("every component of the pane is in one of these states", async () => {
    const all = sourcesUnder("src/taskpane").flatMap(componentsOf);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((one) => !seen.has(one))).toEqual([]);
  });
});
