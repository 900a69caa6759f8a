// The emulator's page: everything on it comes from the control API, and goes through it.
// On another machine the control token stands in the address: http://emulator:8080/#token=…
const token = new URLSearchParams(location.hash.slice(1)).get("token");
const LATEST = 500;
const SHOWN = 200;
const MAIN = "";

const byId = (id) => document.getElementById(id);
const state = { session: MAIN, count: 0, requests: [], wasRunning: false, isRunning: false, drawn: {} };

async function ask(method, path, body, session = state.session) {
  const headers = {};
  if (token !== null) headers["x-emulator-token"] = token;
  if (session !== MAIN) headers["x-emulator-session"] = session;
  const request = { method, headers };
  if (body !== undefined) {
    headers["content-type"] = "application/json";
    request.body = JSON.stringify(body);
  }
  const answer = await fetch(`/_emulator${path}`, request);
  const text = await answer.text();
  const isJson = answer.headers.get("content-type")?.startsWith("application/json") === true;
  const value = isJson ? JSON.parse(text) : undefined;
  if (!answer.ok) throw new Error(value?.error?.message ?? `the emulator answered ${answer.status} ${text}`);
  return value;
}

/** Makes an element; texts are never read as HTML. */
function make(name, { text, className, ...attributes } = {}, children = []) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function say(text, isBad = false) {
  const message = byId("message");
  message.classList.toggle("bad", isBad);
  if (message.textContent !== text) message.textContent = text;
}

/** Does what a button stands for, says how it went, and shows what came of it. */
async function act(what, call) {
  try {
    await call();
    say(what);
    await refresh(true);
  } catch (error) {
    say(error.message, true);
  }
}

/** Draws only what has changed, so that the focus and what was opened stay. */
function changed(name, value) {
  const text = JSON.stringify(value);
  if (state.drawn[name] === text) return false;
  state.drawn[name] = text;
  return true;
}

const timeOf = (ms) => new Date(ms).toISOString().slice(11, 23);

function drawClock({ iso, running }) {
  byId("now").textContent = iso;
  byId("now").dateTime = iso;
  byId("running").textContent = running ? "it runs" : "it stands still";
  byId("toggle-clock").textContent = running ? "Stop" : "Start";
  state.isRunning = running;
}

function drawFaults(faults) {
  if (!changed("faults", faults)) return;
  byId("no-faults").hidden = faults.length > 0;
  byId("fault-list").replaceChildren(
    ...faults.map(({ id, fault, used }) => {
      const { kind, operation = "any operation", times = 1, ...more } = fault;
      const details = Object.entries(more).map(([key, value]) => `${key} ${value}`);
      const text = [`${kind} at ${operation}`, ...details, `${used} of ${times} used`].join(", ");
      const button = make("button", { text: "Take back", type: "button", "aria-label": `Take back ${text}` });
      button.addEventListener("click", () => act("The fault is gone.", () => ask("DELETE", `/faults/${id}`)));
      return make("li", {}, [`${text} `, button]);
    }),
  );
}

function drawRuns(services) {
  const runs = Object.entries(services)
    .flatMap(([service, { runs: all }]) => all.map((run) => ({ service, ...run })))
    .toSorted((one, other) => other.startedAt - one.startedAt)
    .slice(0, SHOWN);
  state.wasRunning = runs.some((run) => run.state === "running");
  if (!changed("runs", runs)) return;
  byId("run-rows").replaceChildren(
    ...runs.map((run) => {
      const className =
        run.state === "failed" || run.state === "timedOut" ? "bad" : run.state === "succeeded" ? "good" : "";
      const percent = `${Math.round(run.progress * 100)} %`;
      const progress = make("progress", {
        max: "1",
        value: String(run.progress),
        "aria-label": `${run.operation}: ${percent}`,
      });
      return make("tr", {}, [
        make("td", { text: timeOf(run.startedAt), className: "code" }),
        make("td", { text: run.service }),
        make("td", { text: run.operation }),
        make("td", { text: run.state, className }),
        make("td", {}, [progress, ` ${percent}`]),
        make("td", { text: run.id, className: "code" }),
      ]);
    }),
  );
}

/** Why a request got the answer it got. */
function decisionOf({ reason, fault, startedWork, version, authorized, operation, status }) {
  const said = [];
  if (reason) said.push(reason);
  if (fault) said.push(`fault: ${fault}`);
  if (startedWork) said.push("started work");
  if (version) said.push(`served as ${version}`);
  if (!authorized && status === 401 && !reason) said.push("no credential: challenged");
  if (said.length === 0) said.push(operation ? "answered" : "no operation has this path");
  return said.join("; ");
}

function drawRequests() {
  const word = byId("filter").value.trim().toLowerCase();
  const rows = state.requests
    .map((request) => [
      timeOf(request.at),
      `${request.method} ${request.url}`,
      request.operation ? `${request.service} ${request.operation}` : (request.service ?? ""),
      request.status === 0 ? "dropped" : String(request.status),
      decisionOf(request),
    ])
    .filter((row) => row.join(" ").toLowerCase().includes(word))
    .slice(-SHOWN)
    .toReversed();
  if (!changed("requests", rows)) return;
  byId("request-rows").replaceChildren(
    ...rows.map(([at, request, operation, status, decision]) =>
      make("tr", {}, [
        make("td", { text: at, className: "code" }),
        make("td", { text: request, className: "code" }),
        make("td", { text: operation }),
        make("td", { text: status, className: /^[23]/.test(status) ? "good" : "bad" }),
        make("td", { text: decision }),
      ]),
    ),
  );
}

function drawResources(services) {
  const collections = Object.entries(services).flatMap(([service, { collections: all }]) =>
    Object.entries(all).map(([name, documents]) => ({ service, name, documents: Object.entries(documents) })),
  );
  if (!changed("resources", collections)) return;
  const open = new Set(
    [...document.querySelectorAll("#resource-list details[open]")].map(({ dataset }) => dataset.key),
  );
  const fold = (key, title, fill) => {
    const details = make("details", {}, [make("summary", { text: title })]);
    details.dataset.key = key;
    const show = () => details.open && details.children.length === 1 && details.append(...fill());
    details.addEventListener("toggle", show);
    details.open = open.has(key);
    show();
    return details;
  };
  byId("resource-list").replaceChildren(
    ...collections.map(({ service, name, documents }) =>
      fold(`${service} ${name}`, `${service}: ${name} (${documents.length})`, () => [
        ...documents
          .slice(0, SHOWN)
          .map(([key, value]) =>
            fold(`${service} ${name} ${key}`, key, () => [
              make("pre", { text: JSON.stringify(value, null, 2), tabindex: "0" }),
            ]),
          ),
        ...(documents.length > SHOWN
          ? [make("p", { text: `and ${documents.length - SHOWN} more`, className: "quiet" })]
          : []),
      ]),
    ),
  );
}

async function drawServices() {
  const [services, { version }] = await Promise.all([ask("GET", "/services"), ask("GET", "/health")]);
  byId("version").textContent = version;
  const names = new Set(services.flatMap(({ operations }) => operations.map(({ name }) => name)));
  byId("operations").replaceChildren(...[...names].toSorted().map((value) => make("option", { value })));
  byId("service-list").replaceChildren(
    ...services.map(({ service, endpoint, versions, operations }) =>
      make("details", {}, [
        make("summary", { text: `${service}: ${endpoint}` }),
        make("p", {
          text: versions.length > 0 ? `Versions ${versions.join(", ")}` : "No versions",
          className: "quiet",
        }),
        make(
          "ul",
          {},
          operations.map(({ name, method, path, support }) =>
            make("li", {
              text: `${name}: ${method} ${path} (${support === "stateful" ? "with state" : "by example"})`,
            }),
          ),
        ),
      ]),
    ),
  );
}

async function drawSessions() {
  const sessions = [{ name: MAIN }, ...(await ask("GET", "/sessions", undefined, MAIN))];
  if (!sessions.some(({ name }) => name === state.session)) {
    state.session = MAIN;
    forget();
  }
  if (!changed("sessions", sessions)) return;
  const select = byId("session");
  select.replaceChildren(
    ...sessions.map(({ name }) => make("option", { text: name === MAIN ? "main" : name, value: name })),
  );
  select.value = state.session;
}

async function refresh(isForced = false) {
  const [clock, faults, { count, requests }] = await Promise.all([
    ask("GET", "/clock"),
    ask("GET", "/faults"),
    ask("GET", `/requests?after=${state.count}`),
  ]);
  const isNew = count !== state.count;
  if (count < state.count) state.requests = [];
  state.requests = [...state.requests, ...requests].slice(-LATEST);
  state.count = count;
  drawClock(clock);
  drawFaults(faults);
  drawRequests();
  if (isForced || isNew || state.wasRunning) {
    const services = await ask("GET", "/state");
    drawRuns(services);
    drawResources(services);
  }
}

function forget() {
  Object.assign(state, { count: 0, requests: [] });
}

function faultOf(form) {
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));
  const [kind, at] = given.kind.split("-");
  const fault = { kind, times: Number(given.times) };
  if (given.operation) fault.operation = given.operation;
  if (at) fault.at = at;
  if (kind === "contentType") fault.value = "text/plain";
  if (kind === "operationUrl") fault.url = "elsewhere";
  if (kind === "fail") fault.code = "InternalError";
  if (kind === "status") fault.status = Number(given.status ?? 500);
  if (kind === "throttle" && given.status) fault.status = Number(given.status);
  if ((kind === "throttle" || kind === "status") && given.retryAfter)
    fault.retryAfter = Number(given.retryAfter);
  return fault;
}

for (const button of document.querySelectorAll("[data-advance]")) {
  const ms = Number(button.dataset.advance);
  button.addEventListener("click", () =>
    act(`The clock went ${button.textContent}.`, () => ask("POST", "/clock/advance", { ms })),
  );
}
byId("toggle-clock").addEventListener("click", () =>
  act(state.isRunning ? "The clock stands still." : "The clock runs.", () =>
    ask("POST", state.isRunning ? "/clock/stop" : "/clock/start"),
  ),
);
byId("reset").addEventListener("click", () => {
  if (!confirm("Forget all work, resources, requests and faults of this session?")) return;
  void act("Everything is as it was at the start.", async () => {
    await ask("POST", "/reset");
    forget();
  });
});
byId("fault-form").addEventListener("submit", (event) => {
  event.preventDefault();
  void act("The fault waits for its request.", () => ask("POST", "/faults", faultOf(event.target)));
});
byId("filter").addEventListener("input", drawRequests);
byId("session").addEventListener("change", (event) => {
  state.session = event.target.value;
  forget();
  void act("Another session is shown.", async () => {});
});

async function follow() {
  try {
    await drawSessions();
    await refresh();
    if (byId("message").classList.contains("bad")) say("");
  } catch (error) {
    say(error.message, true);
  }
  setTimeout(follow, document.hidden ? 5000 : 1000);
}

try {
  await drawServices();
  await drawSessions();
  await refresh(true);
} catch (error) {
  say(error.message, true);
}
void follow();
