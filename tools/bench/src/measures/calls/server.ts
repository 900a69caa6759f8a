import { serveContender } from "../../contender/index.js";
import { listen } from "./listen.js";

await serveContender(async () => {
  const { port } = await listen();
  return async () => ({ port });
});
