/** A certificate for this machine alone, made by itself: Office hosts nothing that is not https. */
import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

/** Browsers refuse certificates that live longer than 398 days. */
const LIFE_DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;
/** A certificate about to end is replaced early, so that it does not end while the page is open. */
const SPARE_DAYS = 7;
const HOSTS = { dns: "localhost", addresses: ["127.0.0.1", "::1"] };

/**
 * @typedef {object} Certificate
 * @property {string} key   PEM
 * @property {string} cert  PEM
 * @property {string} file  where the certificate lies, to be imported as trusted by who wishes
 * @property {Date} until   when it ends
 * @property {boolean} fresh  made just now
 */

/** Whether `pem` is a certificate of ours that still holds at `now` with days to spare. */
export function stillGood(pem, now) {
  const certificate = new X509Certificate(pem);
  const begins = Date.parse(certificate.validFrom);
  const ends = Date.parse(certificate.validTo);
  return begins <= now.getTime() && ends - now.getTime() > SPARE_DAYS * DAY
    && certificate.checkHost(HOSTS.dns) !== undefined && HOSTS.addresses.every((address) => certificate.checkIP(address) !== undefined);
}

async function readIfThere(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The certificate kept in `folder`, or a new one when there is none or it ends soon. @returns {Promise<Certificate>} */
export async function certificateIn(folder, now = new Date()) {
  const keyFile = path.join(folder, "localhost.key");
  const certFile = path.join(folder, "localhost.crt");
  const [key, cert] = await Promise.all([readIfThere(keyFile), readIfThere(certFile)]);
  if (key !== undefined && cert !== undefined && isReadable(cert) && stillGood(cert, now)) {
    return { key, cert, file: certFile, until: new Date(new X509Certificate(cert).validTo), fresh: false };
  }
  const made = await generate([{ name: "commonName", value: HOSTS.dns }], {
    keySize: 2048,
    algorithm: "sha256",
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + LIFE_DAYS * DAY),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: HOSTS.dns }, ...HOSTS.addresses.map((ip) => ({ type: 7, ip }))] },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return { key: made.private, cert: made.cert, file: certFile, until: new Date(new X509Certificate(made.cert).validTo), fresh: true };
}

/** A file cut short by a full disk is no reason to refuse to start: a new one is made. */
function isReadable(pem) {
  try {
    return new X509Certificate(pem).subject.length > 0;
  } catch (error) {
    console.warn(`证书文件读不出，重新生成。The certificate cannot be read and is made anew: ${error.message}`);
    return false;
  }
}
