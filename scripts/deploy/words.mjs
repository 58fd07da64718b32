/** 部署说明.txt: the next steps, for whoever puts the folder on a server. */
import { createRequire } from "node:module";

const { MICROSOFT_AJAX, OFFICE_JS } = createRequire(import.meta.url)("../officeJs.cjs");

function officeWords(officeJs) {
  if (officeJs === OFFICE_JS.global) return `${officeJs}（微软全球服务器）。各台机器要能访问 ${new URL(officeJs).origin} 和 ${MICROSOFT_AJAX}。`;
  if (officeJs === OFFICE_JS["21vianet"]) return `${officeJs}（世纪互联）。各台机器要能访问 ${new URL(officeJs).origin} 和 ${MICROSOFT_AJAX}。`;
  return `${officeJs}（自己的镜像）。用 npm run mirror 制作，整个文件夹照原样放上去。微软对自建镜像不提供支持。`;
}

/** @param {{url: string, id: string, officeJs: string, version: string}} deployed */
export function deployWords({ url, id, officeJs, version }) {
  return `信息公开年报 ${version} 部署说明

网址      ${url}
编号      ${id}（以后每次更新都用它）
Office.js ${officeWords(officeJs)}

文件
  site/               放到服务器上的全部文件
  site/web.config     IIS 用，nginx 不用它
  nginx.conf          nginx 用，IIS 不用它
  manifest.xml        清单，装到 Excel 里的就是它
  manifest-keys.xml   带快捷键的清单：Excel 2102 及以后的版本才可以用它代替 manifest.xml
  SHA256SUMS          各文件的校验和，可用 sha256sum -c SHA256SUMS 核对

步骤
  1. 把 site 里的文件放到服务器上，使 ${url}/taskpane.html 能打开。
     IIS：整个文件夹放进网站即可。nginx：按 nginx.conf 开头的说明做。
     必须是 https，证书要让各台机器信任。
  2. 在一台办公电脑上用 Edge 打开 ${url}/taskpane.html：
     证书没有警告，页面写着“请在 Excel 里打开”，就对了。
  3. 把 manifest.xml 装到 Excel：集中部署（Microsoft 365 管理中心）或共享文件夹目录，
     每种办法的步骤、怎样撤掉，见本项目的 docs/admin.md。
  4. 在 Excel 里点“开始”选项卡的“打开年报”，建一张年报表格试一下。

更新：用同样的 --url 和 --id 再运行一次 npm run deploy，先放新文件，再删旧文件；
      清单里的版本号变了的，重新装一次清单。
撤掉：先撤清单，再删服务器上的文件。已经填好的工作簿不受影响，照常能用公式校验。
`;
}
