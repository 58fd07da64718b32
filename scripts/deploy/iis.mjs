import { createRequire } from "node:module";

const { everywhere, HASHED } = createRequire(import.meta.url)("../headers.cjs");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const TYPES = { ".js": "text/javascript; charset=utf-8", ".json": "application/json; charset=utf-8", ".html": "text/html; charset=utf-8", ".png": "image/png" };

const kept = (path, days, custom) => `  <location path="${path}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" /></staticContent>
    </system.webServer>
  </location>`;

/**
 * Lies in the folder itself. Files with a hash in their name are named one by one: IIS has no patterns here without a module of its own.
 * @param {{policy: string, files: readonly string[]}} site  files: as they lie in the folder
 */
export function webConfig({ policy, files }) {
  const header = ([name, value]) => `        <remove name="${name}" /><add name="${name}" value="${escaped(value)}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS：和窗格的文件放在同一个文件夹里，不用改。X-Frame-Options 要去掉：网页版 Excel 要把窗格嵌在自己的页面里。 -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(TYPES).map(([extension, type]) => `      <remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}" />`).join("\n")}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" /><remove name="X-Frame-Options" />
${Object.entries(everywhere(policy)).map(header).join("\n")}
      </customHeaders>
    </httpProtocol>
    <directoryBrowse enabled="false" />
  </system.webServer>
${[...files.filter((file) => HASHED.test(file)).map((file) => kept(file, 365, "public, immutable")), kept("assets", 1, "public")].join("\n")}
</configuration>
`;
}
