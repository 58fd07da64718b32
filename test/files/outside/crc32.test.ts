import { crc32 } from "../../../src/files/outside/crc32";

test("the checksum of the nine digits is the one that the standard gives", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
