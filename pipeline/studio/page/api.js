// The studio's API, which is all that the page knows of the program.

export class ApiError extends Error {
  constructor(status, body) {
    super(body.error || "The studio doesn't answer.");
    this.status = status;
    this.hint = body.hint || "";
  }
}

async function call(method, path, { query, body, data } = {}) {
  const url = new URL(path, location.origin);
  for (const [key, value] of Object.entries(query ?? {})) url.searchParams.set(key, value);
  const options = { method, headers: {} };
  if (data !== undefined) {
    options.body = data;
    options.headers["content-type"] = "application/octet-stream";
  } else if (method !== "GET") {
    options.body = JSON.stringify(body ?? {});
    options.headers["content-type"] = "application/json";
  }
  let response;
  try {
    response = await fetch(url, options);
  } catch {
    document.dispatchEvent(new CustomEvent("studio-gone"));
    throw new ApiError(0, { error: "The studio doesn't answer.", hint: "Is it still running? What you saved stands in your files." });
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    if (response.status === 401) document.dispatchEvent(new CustomEvent("studio-stranger"));
    throw new ApiError(response.status, answer);
  }
  return answer;
}

export const get = (path, query) => call("GET", path, { query });
export const post = (path, body) => call("POST", path, { body });
export const remove = (path) => call("DELETE", path);
export const send = (method, path, query, data) => call(method, path, { query, data });

// News from the server; after a break in the line all is asked for anew.
export function listen(handlers) {
  const source = new EventSource("/api/events");
  let broken = false;
  for (const [kind, handle] of Object.entries(handlers)) {
    source.addEventListener(kind, (event) => handle(JSON.parse(event.data)));
  }
  source.addEventListener("hello", () => {
    if (broken) handlers.again?.({});
    broken = false;
  });
  source.addEventListener("error", () => {
    if (!broken) handlers.broken?.({});
    broken = true;
    // Whoever was refused isn't tried again by the browser: another studio may answer here now.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => again(handlers), 1500);
  });
}

async function again(handlers) {
  try {
    await get("/api/books");
    handlers.again?.({});
    listen(handlers);
  } catch (error) {
    if (error.status !== 401) setTimeout(() => again(handlers), 1500);
  }
}
