import { readFile } from "node:fs/promises";
import type { Incoming, Reply } from "../exchange/index.js";

/** Path below which the page's own files are. */
const FILES = "/_emulator/console/";

/** The page reads only its own files and the control API, and no other page may show it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const FOLDER = new URL("../../console/", import.meta.url);
const types: ReadonlyMap<string, string> = new Map([
  ["index.html", "text/html; charset=utf-8"],
  ["console.css", "text/css; charset=utf-8"],
  ["console.js", "text/javascript; charset=utf-8"],
]);

/** Answers with the page to look at, at the root, where a browser asks; undefined for anything else. */
export async function answerConsole({ method, url, headers }: Incoming): Promise<Reply | undefined> {
  if (method !== "GET") return undefined;
  const { pathname } = url;
  const isRoot = pathname === "/" && (headers["accept"] ?? "").includes("text/html");
  const file = isRoot ? "index.html" : pathname.startsWith(FILES) ? pathname.slice(FILES.length) : "";
  const type = types.get(file);
  if (type === undefined) return undefined;
  const common = { "content-type": type, "cache-control": "no-cache", "x-content-type-options": "nosniff" };
  return {
    status: 200,
    headers: { ...common, "content-security-policy": POLICY, "referrer-policy": "no-referrer" },
    body: await readFile(new URL(file, FOLDER)),
    delivery: { kind: "whole" },
  };
}
