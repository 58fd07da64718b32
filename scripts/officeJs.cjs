/** Where Office.js can come from. The addresses of Microsoft's two servers stand here and nowhere else. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** For tenants of Office 365 operated by 21Vianet. */
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
/** A part of Office.js that old hosts ask for, which Microsoft's own files fetch from this server. */
const MICROSOFT_AJAX = "https://ajax.aspnetcdn.com";

/** The address that one of the names above or an address means. */
const officeJsAddress = (named) => OFFICE_JS[named] ?? named;

module.exports = { OFFICE_JS, MICROSOFT_AJAX, officeJsAddress };
