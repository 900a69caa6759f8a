import { createFront } from "./front/index.js";
import type { FrontSetup } from "./front/index.js";
import { listen } from "./serve/index.js";
import type { Listening, ListenOptions, TlsOptions } from "./serve/index.js";
import type { MadeCertificate } from "./tls/index.js";

/** The ports an emulator listens on: one for all, and those that sessions have of their own. */
export interface Ports {
  /** Listens for all sessions. Rejects when it listens already, or cannot. */
  open(options: ListenOptions): Promise<{ readonly url: string; readonly authority?: string }>;
  /** Where it listens for all. */
  readonly url: string | undefined;
  /** A port of a session's own, listened on as the main one is. */
  openFor(session: string, port: number): Promise<string>;
  closeFor(session: string): Promise<void>;
  urlFor(session: string): string | undefined;
  close(graceMs?: number): Promise<void>;
}

/** Nothing listens yet; `front` is asked for when something does. */
export function createPorts(front: () => FrontSetup): Ports {
  const own = new Map<string, Listening>();
  let main: Listening | undefined;
  let how: { readonly host?: string; readonly tls?: TlsOptions } = {};

  const openOne = (port: number | undefined, session?: string): Promise<Listening> => {
    const setup = front();
    const clock = (setup.host.sessions.find(session) ?? setup.host.sessions.main).engine.clock;
    return listen({ ...how, ...(port === undefined ? {} : { port }) }, createFront(setup, session), clock);
  };

  /** Made only where it is asked for: what makes it takes its time to load. */
  const createCertificate = async (host: string | undefined): Promise<MadeCertificate> => {
    const made = await import("./tls/create-certificate.js");
    const services = [...front().host.sessions.main.services.keys()];
    const below = services.map((service) => `${service}.localhost`);
    return made.createCertificate(host === undefined ? below : [...below, host]);
  };

  return {
    get url() {
      return main?.url;
    },
    async open({ host, port, tls }) {
      if (main !== undefined) throw new Error(`already listening on ${main.url}`);
      const made = tls === true ? await createCertificate(host) : undefined;
      const certificate = made ?? (tls === true ? undefined : tls);
      how = {
        ...(host === undefined ? {} : { host }),
        ...(certificate === undefined ? {} : { tls: certificate }),
      };
      main = await openOne(port);
      return { url: main.url, ...(made === undefined ? {} : { authority: made.authority }) };
    },
    async openFor(session, port) {
      const opened = await openOne(port, session);
      own.set(session, opened);
      return opened.url;
    },
    async closeFor(session) {
      const opened = own.get(session);
      own.delete(session);
      await opened?.close();
    },
    urlFor: (session) => own.get(session)?.url,
    async close(graceMs) {
      const all = [...own.values(), ...(main === undefined ? [] : [main])];
      own.clear();
      main = undefined;
      await Promise.all(all.map((one) => one.close(graceMs)));
    },
  };
}
