import { createRequire } from "node:module";

const { cacheOf, everywhere, HASHED, ICON } = createRequire(import.meta.url)("../headers.cjs");

/** In a string of nginx: no variable begins, no quote ends it. */
const quoted = (text) => {
  if (/["$\\]/.test(text)) throw new Error(`nginx would not take this as it stands: ${text}`);
  return `"${text}"`;
};

/** A file for conf.d/: the whole server, certificate and folder to be put in. */
export function nginxConf({ url, policy }) {
  const { hostname, port, pathname } = new URL(`${url}/`);
  const headers = Object.entries({ ...everywhere(policy), "Cache-Control": "$nianbao_cache" });
  return `# 放到 /etc/nginx/conf.d/nianbao.conf，改好三处“请改”，再运行 nginx -t 和 nginx -s reload。
# 不要另加 X-Frame-Options、frame-ancestors、Cross-Origin-Opener-Policy：网页版 Excel 要把窗格嵌在自己的页面里。
map $uri $nianbao_cache {
    "~${HASHED.source}" ${quoted(cacheOf("a.0123456789.js"))};
    "~${ICON.source}" ${quoted(cacheOf("a.png"))};
    default ${quoted(cacheOf("a.html"))};
}

server {
    listen ${port === "" ? 443 : port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/nginx/certs/${hostname}.crt;  # 请改：证书，各台机器都要信任它
    ssl_certificate_key /etc/nginx/certs/${hostname}.key;  # 请改：私钥
    server_tokens off;

    location ${quoted(decodeURIComponent(pathname))} {
        alias /srv/nianbao/;  # 请改：site 文件夹的内容放在这里，末尾的 / 要留着
        include mime.types;
        charset utf-8;
        charset_types text/html text/javascript application/javascript application/json;
        limit_except GET { deny all; }
        gzip on;
        gzip_types text/javascript application/javascript application/json;
${headers.map(([name, value]) => `        add_header ${name} ${value.startsWith("$") ? value : quoted(value)} always;`).join("\n")}
    }
}
`;
}
