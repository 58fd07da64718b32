/** For webpack: `tokens.colorBrandForeground1` written as the variable of CSS it stands for, so that Fluent's table of all of them is not shipped. */
module.exports = (source) => source.replace(/\btokens\.(\w+)/g, '"var(--$1)"');
