import { bunConsumer } from "./bun-consumer.js";
import { chromiumConsumer } from "./chromium-consumer.js";
import type { Consumer } from "./consumer.js";
import { denoConsumer } from "./deno-consumer.js";
import { jestConsumer } from "./jest-consumer.js";
import { nodeConsumers } from "./node-consumers.js";
import { typescriptConsumers } from "./typescript-consumers.js";
import { workerdConsumer } from "./workerd-consumer.js";

export type { Consumer, Installed, Visit } from "./consumer.js";
export { nodeOf } from "./node-consumers.js";

/** Every way to use a package, in the order of the table. */
export const consumers: readonly Consumer[] = [
  ...nodeConsumers,
  ...typescriptConsumers,
  jestConsumer,
  chromiumConsumer,
  denoConsumer,
  bunConsumer,
  workerdConsumer,
];
