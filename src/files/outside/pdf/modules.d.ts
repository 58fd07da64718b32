declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
/** As a data address. */
declare module "*.bcmap" {
  const address: string;
  export default address;
}
