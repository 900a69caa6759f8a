import { setTimeout as sleep } from "node:timers/promises";
import type { Emulator } from "@azbackup/emulator";
import { callMethod } from "../clients/index.js";
import type { Job } from "./job.js";
import { openClient } from "./open-client.js";
import { subject } from "../subject.js";

/**
 * What a person does who is told that a backup may have been started: finds its id in the service (here
 * the emulator stands for the portal), and reads its status until it is over.
 */
export async function findByHand(emulator: Emulator, job: Job): Promise<string> {
  const { client } = await openClient(job);
  for (;;) {
    const [run] = emulator.state()[subject.service]?.runs ?? [];
    const status: unknown = await callMethod(client, subject.read, [run?.id]);
    if (run?.state !== "running") return JSON.stringify(status);
    await sleep(10);
  }
}
