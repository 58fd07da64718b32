/** Adobe's tables of the character codes of simplified Chinese, for PDFs that name one instead of carrying their letters. Shipped with us. */

type Table = () => Promise<{ readonly default: string }>;

const TABLES: Readonly<Record<string, Table>> = {
  "Adobe-GB1-UCS2": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap"),
  "GB-EUC-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GB-EUC-H.bcmap"),
  "GB-EUC-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GB-EUC-V.bcmap"),
  "GBK-EUC-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBK-EUC-H.bcmap"),
  "GBK-EUC-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBK-EUC-V.bcmap"),
  "GBK2K-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBK2K-H.bcmap"),
  "GBK2K-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBK2K-V.bcmap"),
  "GBKp-EUC-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBKp-EUC-H.bcmap"),
  "GBKp-EUC-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBKp-EUC-V.bcmap"),
  "GBpc-EUC-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBpc-EUC-H.bcmap"),
  "GBpc-EUC-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/GBpc-EUC-V.bcmap"),
  "UniGB-UCS2-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap"),
  "UniGB-UCS2-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap"),
  "UniGB-UTF16-H": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap"),
  "UniGB-UTF16-V": () => import(/* webpackChunkName: "pdf-codes" */ "pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap"),
};

/** A table by its file's name. Rejects where there is none of that name: the text is then not known. */
export async function codeTable(file: string): Promise<Uint8Array> {
  const table = TABLES[file.replace(/\.bcmap$/u, "")];
  if (!table) throw new Error(`no table ${file}`);
  const { default: address } = await table();
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}
