import { createRequire } from "node:module";
import { join } from "node:path";
import { findChromium, installTools } from "@azbackup/processes";
import { root } from "./site-server.js";

/** The parts of playwright-core that are used here; it is installed on demand. */
export interface Browser {
  newPage(options: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly colorScheme?: "light" | "dark";
  }): Promise<Page>;
  close(): Promise<void>;
}

export interface Page {
  goto(url: string, options?: { readonly waitUntil: "load" }): Promise<unknown>;
  url(): string;
  /** Runs a script in the page and gives its value. */
  evaluate<T>(script: string): Promise<T>;
  waitForFunction(script: string): Promise<unknown>;
  waitForURL(pattern: RegExp): Promise<void>;
  addScriptTag(options: { readonly path: string }): Promise<unknown>;
  route(url: string, handler: (route: Route) => Promise<void>): Promise<unknown>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  close(): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "requestfailed", listener: (request: FailedRequest) => void): void;
  on(event: "response", listener: (response: { status(): number; url(): string }) => void): void;
}

export interface FailedRequest {
  url(): string;
  failure(): { readonly errorText: string } | null;
}

/** A request that can be answered here. */
export interface Route {
  fulfill(response: { readonly contentType: string; readonly body: string }): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

const folder = join(root, "tools/site/builder");

/** Path of a file of the tools that are installed on demand. */
export const builderFile = (path: string): string => join(folder, path);

/** Starts headless Chromium. */
export async function openBrowser(): Promise<Browser> {
  await installTools(folder);
  const { chromium } = createRequire(builderFile("package.json"))("playwright-core") as Playwright;
  return chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
}
