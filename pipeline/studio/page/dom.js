// Small helpers: elements, icons, toasts, dialogs. Text is always text, never HTML.

export function h(tag, props = {}, ...children) {
  const el = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") el.className = value;
    else if (key.startsWith("on")) el.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked" || key === "disabled") el[key] = value;
    else el.setAttribute(key, value === true ? "" : String(value));
  }
  add(el, children);
  return el;
}

function add(el, children) {
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue;
    if (Array.isArray(child)) add(el, child);
    else el.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

export function fill(el, ...children) {
  el.replaceChildren();
  add(el, children);
  return el;
}

const PATHS = {
  play: "M8 5v14l11-7z", pause: "M8 5v14M16 5v14", stop: "M7 7h10v10H7z",
  next: "M5 5l9 7-9 7zM18 5v14", previous: "M19 5l-9 7 9 7zM6 5v14",
  undo: "M9 14L4 9l5-5M4 9h10a6 6 0 010 12h-3", redo: "M15 14l5-5-5-5M20 9H10a6 6 0 000 12h3",
  search: "M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5", half: "M12 3a9 9 0 100 18 9 9 0 000-18zM12 3v18",
  help: "M9 9a3 3 0 115 2c-1 1-2 1.500-2 3M12 18v.1", book: "M4 5a2 2 0 012-2h13v16H6a2 2 0 00-2 2zM4 19V5",
  ask: "M4 5h16v11H9l-5 4z", down: "M12 4v12M6 11l6 6 6-6M5 21h14", mic: "M12 3a3 3 0 00-3 3v6a3 3 0 006 0V6a3 3 0 00-3-3zM6 11a6 6 0 0012 0M12 17v4",
  close: "M6 6l12 12M18 6L6 18", person: "M12 4a4 4 0 100 8 4 4 0 000-8zM4 21c1-5 5-6 8-6s7 1 8 6",
  check: "M4 12l5 6L20 6", more: "M5 12h.1M12 12h.1M19 12h.1",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "glyph");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, props = {}) {
  return h("button", { class: "icon plain", type: "button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

export function toast(message, { action, label, wrong = false, keys = "", stays = 6000 } = {}) {
  const box = document.getElementById("toasts");
  const el = h("div", { class: wrong ? "toast wrong" : "toast" }, h("span", {}, message));
  if (action) {
    const act = () => { el.remove(); action(); };
    el.append(h("button", { type: "button", onclick: act }, label, keys && h("kbd", {}, keys)));
  }
  box.append(el);
  while (box.children.length > 3) box.firstChild.remove();
  setTimeout(() => el.remove(), wrong ? 9000 : stays);
  return el;
}

export function failed(error) {
  toast([error.message, error.hint].filter(Boolean).join(" "), { wrong: true });
}

// A dialog that is gone when it is closed; gives what `done` was called with, or null.
export function ask(label, build, props = {}) {
  return new Promise((resolve) => {
    let result = null;
    const before = document.activeElement;
    const dialog = h("dialog", { "aria-label": label, ...props });
    const done = (value = null) => { result = value; dialog.close(); };
    add(dialog, [build(done, dialog)]);
    dialog.addEventListener("click", (event) => { if (event.target === dialog) done(); });
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before?.isConnected) before.focus({ preventScroll: true });
      resolve(result);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export function askText(label, value = "", { hint = "", button = "Save", options = [] } = {}) {
  return ask(label, (done) => {
    const input = h("input", { type: "text", value, "aria-label": label, list: options.length ? "ask-options" : undefined, autofocus: true });
    const form = h("form", { class: "inner", onsubmit: (event) => { event.preventDefault(); done(input.value.trim()); } },
      h("h2", {}, label), hint && h("p", { class: "soft small" }, hint), input,
      options.length > 0 && h("datalist", { id: "ask-options" }, options.map((name) => h("option", { value: name }))),
      h("div", { class: "spread" }, h("span", { class: "push" }),
        h("button", { type: "button", onclick: () => done() }, "Cancel"), h("button", { class: "main" }, button)));
    queueMicrotask(() => { input.focus(); input.select(); });
    return form;
  });
}

export function plural(count, word) {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}

export function seconds(value) {
  if (value < 90) return `${Math.max(1, Math.round(value))} s`;
  if (value < 5400) return `${Math.round(value / 60)} min`;
  return `${(value / 3600).toFixed(1)} h`;
}

export function clock(value) {
  const whole = Math.max(0, Math.floor(value || 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export const later = (wait, work) => {
  let timer = 0;
  return (...args) => { clearTimeout(timer); timer = setTimeout(() => work(...args), wait); };
};

// A file may be dropped onto an element; while it is over it, the element has the class `over`.
export function takesFiles(el, take) {
  const over = (on) => el.classList.toggle("over", on);
  for (const kind of ["dragenter", "dragover"]) {
    el.addEventListener(kind, (event) => { if (event.dataTransfer.types.includes("Files")) { event.preventDefault(); over(true); } });
  }
  el.addEventListener("dragleave", (event) => { if (!el.contains(event.relatedTarget)) over(false); });
  el.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
  });
}

// A file that is let go beside an element that takes it opens nothing in the studio's place.
export function keepPage() {
  for (const kind of ["dragover", "drop"]) {
    addEventListener(kind, (event) => {
      if (event.defaultPrevented || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    });
  }
}

const PRESSABLE = "button, a, .row";

// A button that is drawn anew while it is pressed loses the click: whoever pressed it means the one
// that took its place.
export function keepPresses() {
  let pressed = null;
  let clicked = null;
  addEventListener("pointerdown", (event) => { pressed = event.target.closest?.(PRESSABLE); }, true);
  addEventListener("click", (event) => { clicked = event.target.closest?.(PRESSABLE); }, true);
  addEventListener("pointerup", ({ clientX, clientY, pointerType }) => {
    const [old, words] = [pressed, pressed?.textContent];
    pressed = clicked = null;
    if (!old || pointerType !== "mouse") return;
    setTimeout(() => {
      const now = document.elementFromPoint(clientX, clientY)?.closest(PRESSABLE);
      if (!clicked && now && (now === old || !old.isConnected) && now.tagName === old.tagName && now.textContent === words) now.click();
    });
  }, true);
}

export const kept = {
  get(key, fallback) {
    try { return JSON.parse(localStorage.getItem(`fullcast.${key}`)) ?? fallback; } catch { return fallback; }
  },
  set(key, value) {
    try { localStorage.setItem(`fullcast.${key}`, JSON.stringify(value)); } catch { /* private window */ }
  },
};
