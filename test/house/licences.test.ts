import { existsSync } from "node:fs";
import path from "node:path";
import { licencesOf } from "../../scripts/licences.cjs";
import { ROOT } from "./sources";

const inPackage = (file: string): string => path.join(ROOT, "node_modules", file);

describe("what a build says of others' code in it", () => {
  it("is name, version and the whole text of the licence, once for each package, and nothing of our own files", () => {
    const [react, ...others] = licencesOf([inPackage("react/index.js"), inPackage("react/jsx-runtime.js"), path.join(ROOT, "src/app/app.ts")]);
    expect(others).toEqual([]);
    expect(react).toMatchObject({ name: "react", license: "MIT" });
    expect(react!.texts.join()).toContain("Permission is hereby granted");
  });

  it("has the licence of a part beside that of the package, where a part has its own", () => {
    const [pdf] = licencesOf([inPackage("pdfjs-dist/cmaps/GBK-EUC-H.bcmap")]);
    expect(pdf!.texts).toHaveLength(2);
    expect(pdf!.texts.join()).toMatch(/Apache License[^]*Adobe|Adobe[^]*Apache License/u);
  });

  it("takes the text that is kept here for a package that brings none", () => {
    expect(existsSync(inPackage("@fluentui/react-icons/LICENSE"))).toBe(false);
    expect(licencesOf([inPackage("@fluentui/react-icons/lib/index.js")])[0]!.texts.join()).toContain("Microsoft Corporation");
  });

  it("is refused where a licence may not be shipped, or its text is nowhere: then nothing is built", () => {
    expect(() => licencesOf([inPackage("@microsoft/office-js/dist/office.js")])).toThrow("@microsoft/office-js");
    expect(() => licencesOf([inPackage("axe-core/axe.js")])).toThrow("MPL-2.0");
    expect(() => licencesOf([inPackage("embla-carousel/esm/embla-carousel.esm.js")])).toThrow("brings no text");
  });
});
