// Every action with its key; keys can be seen and given anew.

import { ask, h, kept } from "./dom.js";

export class Actions {
  constructor() {
    this.actions = new Map();
    this.own = kept.get("keys", {});
    document.addEventListener("keydown", (event) => this.pressed(event));
  }

  // An action: an id, what it says, its usual key, and when it can be done.
  set(id, label, key, run, { can = () => true, group = "" } = {}) {
    this.actions.set(id, { id, label, usual: key, run, can, group });
  }

  key(id) { return this.own[id] ?? this.actions.get(id)?.usual ?? ""; }

  rebind(id, key) {
    for (const other of this.actions.keys()) if (other !== id && this.key(other) === key) this.own[other] = "";
    this.own[id] = key;
    kept.set("keys", this.own);
  }

  reset() { this.own = {}; kept.set("keys", {}); }

  run(id) {
    const action = this.actions.get(id);
    if (action?.can()) action.run();
  }

  pressed(event) {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const key = keyOf(event);
    const inField = event.target.closest?.("input:not([type=range]), textarea, select, [contenteditable]");
    if (inField && !/^(Ctrl|Meta)\+/.test(key)) return;
    if (event.target.closest?.("button, a, summary") && (key === "Enter" || key === "Space") && !event.target.closest(".row")) return;
    for (const action of this.actions.values()) {
      if (this.key(action.id) === key && action.can()) {
        event.preventDefault();
        action.run(event);
        return;
      }
    }
  }

  list() { return [...this.actions.values()].filter((action) => action.can()); }

  // The palette: every action by its words.
  palette(extra = []) {
    ask("All actions", (done, dialog) => {
      dialog.classList.add("palette");
      const found = h("ul", { role: "listbox", id: "palette-list", "aria-label": "Actions" });
      let shown = [];
      let at = 0;
      const mark = () => {
        [...found.children].forEach((el, k) => el.setAttribute("aria-selected", String(k === at)));
        input.setAttribute("aria-activedescendant", shown.length ? `action-${at}` : "");
        found.children[at]?.scrollIntoView({ block: "nearest" });
      };
      const draw = () => {
        const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
        shown = [...this.list(), ...extra].filter((one) => words.every((word) => one.label.toLowerCase().includes(word))).slice(0, 60);
        at = 0;
        found.replaceChildren(...shown.map((one, k) => h("li", { role: "option", id: `action-${k}`, onclick: () => { done(); one.run(); } },
          h("span", {}, one.label), h("span", { class: "push" }, one.id && keyCaps(this.key(one.id))))));
        mark();
      };
      const input = h("input", {
        type: "text", placeholder: "What would you like to do?", "aria-label": "Search actions", role: "combobox",
        "aria-controls": "palette-list", "aria-expanded": "true", oninput: draw,
        onkeydown: (event) => {
          if (event.key === "ArrowDown") at = Math.min(shown.length - 1, at + 1);
          else if (event.key === "ArrowUp") at = Math.max(0, at - 1);
          else if (event.key === "Enter") { event.preventDefault(); const one = shown[at]; done(); one?.run(); return; }
          else return;
          event.preventDefault();
          mark();
        },
      });
      draw();
      queueMicrotask(() => input.focus());
      return h("div", {}, input, found);
    });
  }

  // The keys as they are, and how to change them.
  async show() {
    await ask("Keys", (done) => {
      const table = h("table", { class: "keys" });
      const draw = () => table.replaceChildren(h("tbody", {}, [...this.actions.values()].map((action) => h("tr", {},
        h("td", {}, action.label),
        h("td", {}, h("button", { type: "button", class: "plain", "aria-label": `Change the key of ${action.label}`, onclick: (event) => this.listen(event.currentTarget, action.id, draw) }, keyCaps(this.key(action.id)) || h("span", { class: "faint" }, "none")))))));
      draw();
      return h("div", { class: "inner" }, h("h2", {}, "Keys"),
        h("p", { class: "soft small" }, "Click a key, then press another. Number keys 1 to 9 give the line to a speaker."),
        table, h("div", { class: "spread" }, h("button", { type: "button", onclick: () => { this.reset(); draw(); } }, "Usual keys"),
          h("button", { class: "main push", type: "button", onclick: () => done() }, "Done")));
    });
  }

  listen(button, id, draw) {
    button.replaceChildren("press a key…");
    const take = (event) => {
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      button.removeEventListener("keydown", take);
      if (event.key !== "Escape") this.rebind(id, keyOf(event));
      draw();
    };
    button.addEventListener("keydown", take);
  }
}

export function keyOf(event) {
  const name = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const shifted = event.shiftKey && (event.key.length > 1 || /[A-Z]/.test(name));
  return [(event.ctrlKey || event.metaKey) && "Ctrl", event.altKey && "Alt", shifted && "Shift", name].filter(Boolean).join("+");
}

const SHOWN = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Enter: "⏎" };

export function keyCaps(key) {
  return key ? key.split("+").map((part) => h("kbd", {}, SHOWN[part] ?? part)) : null;
}
