import * as fc from "fast-check";
import { words } from "./words.js";

/** Hosts that are none of the service's, and those a careless comparison takes for it. `HOST` is the service's own. */
const hosts = fc.constantFrom(
  ...words(String.raw`
    evil.example HOST.evil.example evilHOST HOST@evil.example evil.example@HOST user:pass@HOST HOST:8443 HOST:443
    HOST. HOST%2eevil.example HOST\.evil.example HOST#.evil.example HOST?.evil.example HOST/@evil.example [::1]
    127.0.0.1 2130706433 0x7f.1 localhost evil。example evil.example%00HOST`),
);
const schemes = fc.constantFrom(
  ...words(String.raw`
    https:// http:// // \\ /\ https: https:/ https:/// https:\\ HTTPS:// javascript: data: file:/// ftp:// ws://
    blob:https:// https://:@`),
  " https://",
  "ht\ntps://",
  "h\ttps://",
);
const paths = fc.oneof(
  fc.constantFrom(
    "",
    "/",
    "/backup",
    "?sig=Zq7unKnownW4x9",
    "/../..",
    "/%2e%2e/",
    "/a b",
    "/#fragment",
    "/?a=b#c",
    "/;sig=Zq7unKnownW4x9",
  ),
  fc.string({ maxLength: 10 }).map((text) => `/${text}`),
);

/** URLs as a hostile service hands them out; `HOST` stands for its own host. */
export const hostileUrls: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(schemes, hosts, paths).map((parts) => parts.join("")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", " ", ".", "..", "?", "#", "/", "*", "null", "undefined", "https", "//"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.webUrl() },
);

/** What can stand in a header. */
export function inHeader(url: string, host: string): string {
  return url
    .replaceAll("HOST", host)
    .replace(/[^\t\x20-\x7e]/g, "")
    .trim();
}
