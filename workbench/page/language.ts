/** The language in which Excel says that it speaks: `?language=en-US` in the page's address; the workbench itself stays Chinese. */
export const LANGUAGE = new URLSearchParams(window.location.search).get("language") ?? "zh-CN";
