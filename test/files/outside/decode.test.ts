/** Encodings: every way in which an office may have saved its page comes to the same text. */
import { OutsideError } from "../../../src/app/filesPort";
import { decodeText } from "../../../src/files/outside/decode";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((c, i) => bytes.setUint16(i * 2, c.charCodeAt(0), littleEndian));
  return new Uint8Array(bytes.buffer);
};
/** 政府信息 in GBK. */
const GBK = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2];
const HEAD = '<html><head><meta charset="utf-8"></head><body>';

describe("the encoding of a text", () => {
  it("is UTF-8 without a word about it", () => {
    expect(decodeText(utf8("政府信息"))).toEqual({ text: "政府信息", remarks: [] });
    expect(decodeText(utf8("\ufeff政府信息"))).toEqual({ text: "政府信息", remarks: [] });
  });

  it("is named where it is GBK, whether the page says so, says nothing, or says UTF-8", () => {
    const remarks = [{ kind: "encoding", encoding: "gb18030" }];
    for (const head of ["", HEAD, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">']) {
      expect(decodeText(Uint8Array.from([...utf8(head), ...GBK]))).toEqual({ text: `${head}政府信息`, remarks });
    }
  });

  it("is what the bytes are where the page claims GBK and is UTF-8", () => {
    const text = '<meta charset="gbk">政府信息';
    expect(decodeText(utf8(text))).toEqual({ text, remarks: [] });
  });

  it("is UTF-16 with or without a mark, in either order", () => {
    for (const little of [true, false]) {
      const remarks = [{ kind: "encoding", encoding: little ? "utf-16le" : "utf-16be" }];
      expect(decodeText(utf16("\ufeff政府信息", little))).toEqual({ text: "政府信息", remarks });
      expect(decodeText(utf16(`${HEAD}政府信息`, little))).toEqual({ text: `${HEAD}政府信息`, remarks });
    }
  });

  it("damaged in one place, loses that place only", () => {
    const { text } = decodeText(Uint8Array.from([...utf8("政府信息公开年度报告"), 0xff, ...utf8("二、主动公开")]));
    expect(text).toBe("政府信息公开年度报告\ufffd二、主动公开");
  });

  it("is refused beyond the length that is read", () => {
    expect(() => decodeText(new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61))).toThrow(OutsideError);
  });
});
