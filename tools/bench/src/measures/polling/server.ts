import { serveContender } from "../../contender/index.js";
import { startFakeService } from "./fake-service.js";

await serveContender(async () => {
  const { port, requests } = await startFakeService();
  return async () => ({ port, requests: requests() });
});
