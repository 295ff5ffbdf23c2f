// The script as the page of a play: rows to hear, choose and edit.

import { failed, h, plural, toast } from "./dom.js";
import { TEXT_KINDS } from "./model.js";
import { VirtualList } from "./virtual_list.js";

export class ScriptView extends EventTarget {
  constructor(app) {
    super();
    this.app = app;
    this.book = app.book;
    this.player = app.player;
    this.cursor = -1;
    this.selected = new Set();
    this.from = -1;
    this.followed = new Set();
    this.editing = null;
    this.scroller = h("section", { class: "lines", tabindex: "0", "aria-label": "Script", onclick: (event) => this.clicked(event), ondblclick: (event) => this.opened(event) });
    this.list = new VirtualList(this.scroller, { draw: (index) => this.draw(index), guess: (index) => this.guess(index) });
  }

  start() {
    this.list.reset(this.book.rows.length);
    if (this.cursor < 0 && this.book.rows.length) this.move(this.firstText(), { quiet: true });
  }

  firstText() {
    return Math.max(0, this.book.nextIndex(-1, 1, (row) => TEXT_KINDS.has(row.kind) && !row.silent));
  }

  guess(index) {
    const row = this.book.rows[index];
    const width = Math.max(240, Math.min(this.scroller.clientWidth || 800, 860) - 190);
    const lines = Math.ceil((row.text.length * 8.1) / width) || 1;
    return (row.kind === "chapter" ? 72 : 10) + lines * 26 + (row.end ? 9 : 0) + (row.unsure || row.delivery.length ? 28 : 0);
  }

  // ---------------------------------------------------------------- rows

  draw(index) {
    const row = this.book.rows[index];
    const text = TEXT_KINDS.has(row.kind);
    const classes = ["row", row.kind];
    if (text) classes.push(this.book.look(row.speaker));
    for (const [name, on] of Object.entries({
      end: row.end, unsure: row.unsure, silent: row.silent, cursor: index === this.cursor,
      selected: this.selected.has(index), playing: index === this.player.index,
      stale: this.book.marksStale && this.book.stale.has(index), followed: this.followed.has(row.n) && row.n,
    })) if (on) classes.push(name);
    if (this.editing?.index === index) this.hold();
    const el = h("div", { class: classes.join(" "), role: "listitem", tabindex: "-1", "data-i": index, "aria-label": this.spoken(row, index), "aria-current": index === this.cursor ? "true" : undefined });
    el.append(this.who(row, index, text), h("div", { class: "body" }, this.editing?.index === index ? this.editing.box : h("p", { class: "said" }, shownText(row)), this.marks(row, index)));
    return el;
  }

  who(row, index, text) {
    if (!text || row.kind === "narration") return h("span", { class: "who" }, row.kind === "narration" && row.speaker !== "Narrator" ? row.speaker : "");
    const before = this.book.rows[index - 1];
    const goesOn = before && !before.end && before.speaker === row.speaker && before.kind !== "chapter" && before.kind !== "scene";
    const name = row.speaker || "Unknown";
    return h("button", { class: "who", type: "button", tabindex: "-1", "data-act": "who", title: "Give it to somebody else" }, goesOn && !row.unsure ? h("span", { class: "sr" }, name) : name);
  }

  marks(row, index) {
    const chips = [];
    if (row.kind === "thought") chips.push(h("span", { class: "chip" }, "thought"));
    for (const word of row.delivery) chips.push(h("span", { class: "chip" }, word));
    if (row.take) chips.push(h("span", { class: "chip" }, "own take"));
    if (row.silent && TEXT_KINDS.has(row.kind)) chips.push(h("span", { class: "chip" }, "not spoken"));
    if (row.unsure) chips.push(h("span", { class: "doubt" }, doubt(row)));
    return h("div", { class: "marks" }, chips);
  }

  spoken(row) {
    const who = TEXT_KINDS.has(row.kind) ? `Line ${row.n}, ${row.speaker || "unknown speaker"}` : row.kind;
    const notes = [row.unsure && "unsure", row.silent && "not spoken", ...row.delivery].filter(Boolean).join(", ");
    return `${who}${notes ? `, ${notes}` : ""}: ${row.text}`;
  }

  // The row that is being edited is drawn anew: its box goes over, with the keyboard's focus.
  hold() {
    const { box } = this.editing;
    if (document.activeElement !== box) return;
    this.redrawing = true;
    const focus = () => { if (this.editing?.box === box) box.focus({ preventScroll: true }); };
    queueMicrotask(focus); // Before the next key: what is typed in the meantime would be lost.
    requestAnimationFrame(() => { this.redrawing = false; focus(); });
  }

  // ---------------------------------------------------------------- pointer

  indexOf(event) {
    const el = event.target.closest(".row");
    return el ? Number(el.dataset.i) : -1;
  }

  clicked(event) {
    const index = this.indexOf(event);
    if (index < 0 || event.target.closest("textarea")) return;
    if (event.shiftKey) { this.selectTo(index); return; }
    if (event.ctrlKey || event.metaKey) { this.toggle(index); return; }
    const who = event.target.closest("[data-act=who]");
    this.move(index, { focus: true });
    if (who) { this.app.reassign(); return; }
    if (!window.getSelection()?.isCollapsed) return;
    this.player.line(index);
  }

  opened(event) {
    const index = this.indexOf(event);
    if (index >= 0 && !event.target.closest("textarea, button")) this.edit(index);
  }

  // ---------------------------------------------------------------- cursor and selection

  move(index, { focus = false, quiet = false, middle = false, keep = false } = {}) {
    if (index < 0 || index >= this.book.rows.length) return;
    const old = this.cursor;
    this.cursor = index;
    this.from = index;
    if (!keep && this.selected.size) this.choose([]);
    if (old !== index) this.mark(old);
    this.mark(index);
    if (!quiet) this.list.show(index, { middle });
    if (focus) this.list.element(index)?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent("cursor"));
  }

  // Where the cursor and the choice are shows on the row that stands there: one that took its place
  // between two clicks would never be double-clicked.
  mark(index) {
    const el = this.list.element(index);
    if (!el) return;
    el.classList.toggle("cursor", index === this.cursor);
    el.classList.toggle("selected", this.selected.has(index));
    if (index === this.cursor) el.setAttribute("aria-current", "true"); else el.removeAttribute("aria-current");
  }

  step(way, extend = false) {
    const next = this.book.nextIndex(this.cursor, way, (row) => TEXT_KINDS.has(row.kind) || row.kind === "note" || row.kind === "pause" || row.kind === "sound");
    if (next < 0) return;
    if (extend) { const from = this.from; this.move(next, { focus: true, keep: true }); this.from = from; this.selectTo(next, false); } else this.move(next, { focus: true });
  }

  nextUnsure(way) {
    const next = this.book.nextIndex(this.cursor, way, (row) => row.unsure && !row.silent);
    if (next < 0) { toast(way > 0 ? "No unsure line below." : "No unsure line above."); return; }
    this.move(next, { focus: true, middle: true });
    this.player.line(next);
  }

  choose(indexes) {
    const old = this.selected;
    this.selected = new Set(indexes);
    for (const index of new Set([...old, ...this.selected])) this.mark(index);
    this.dispatchEvent(new CustomEvent("cursor"));
  }

  toggle(index) {
    const next = new Set(this.selected.size ? this.selected : [this.cursor]);
    if (next.has(index)) next.delete(index); else next.add(index);
    this.move(index, { keep: true });
    this.choose(next);
  }

  selectTo(index, moves = true) {
    const [low, high] = [Math.min(this.from, index), Math.max(this.from, index)];
    const { from } = this;
    if (moves) { this.move(index, { keep: true, focus: true }); this.from = from; }
    this.choose(Array.from({ length: high - low + 1 }, (_, k) => low + k));
  }

  // The lines that an action is about: those that are chosen, else the one at the cursor.
  subject(fits = (row) => TEXT_KINDS.has(row.kind)) {
    const indexes = this.selected.size ? [...this.selected].sort((a, b) => a - b) : [this.cursor];
    return indexes.filter((index) => this.book.rows[index] && fits(this.book.rows[index]));
  }

  // ---------------------------------------------------------------- edits

  async give(name) {
    const indexes = this.subject();
    if (!indexes.length || !name) return;
    await this.change("change", indexes, { speaker: name });
    if (indexes.length > 1) { toast(`${plural(indexes.length, "line")} given to ${name}.`); this.choose([]); }
  }

  async change(kind, indexes, fields) {
    try { return await this.book.edit(kind, indexes, fields); } catch (error) { failed(error); return false; }
  }

  edit(index = this.cursor) {
    const row = this.book.rows[index];
    if (!row || this.editing) return;
    this.player.halt();
    const box = h("textarea", { rows: Math.max(1, Math.ceil(row.text.length / 62)), "aria-label": `Words of line ${row.n || row.kind}`, value: row.text, spellcheck: "true", onkeydown: (event) => this.typed(event), onblur: () => { if (!this.redrawing) this.keep(); } });
    this.editing = { index, row, box };
    this.list.redraw(index);
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  }

  typed(event) {
    event.stopPropagation();
    if (event.key === "Escape") { event.preventDefault(); this.leave(); }
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.cut(); }
    else if (event.key === "Enter") { event.preventDefault(); this.keep(); }
  }

  leave() {
    const { editing } = this;
    this.editing = null;
    if (!editing) return null;
    this.list.redraw(editing.index);
    this.list.element(editing.index)?.focus({ preventScroll: true });
    return editing;
  }

  async keep() {
    const editing = this.leave();
    if (!editing || editing.box.value.trim() === editing.row.text) return;
    if (this.book.rows[editing.index] !== editing.row) {
      // The line was saved by somebody else while it was being edited here.
      const index = this.book.rows.findIndex((row) => row === editing.row);
      if (index < 0) {
        this.book.tell("conflict", { kind: "change", indexes: [editing.index], fields: { text: editing.box.value }, before: [editing.row], message: "" });
        return;
      }
      editing.index = index;
    }
    await this.change("change", [editing.index], { text: editing.box.value });
  }

  async cut() {
    if (!this.editing) return;
    const { box } = this.editing;
    // In characters as Python counts them, and without the spaces that a kept text doesn't begin with.
    const at = [...box.value.slice(0, box.selectionStart).trimStart()].length;
    const editing = this.leave();
    if (editing.box.value !== editing.row.text) {
      if (!(await this.change("change", [editing.index], { text: editing.box.value }))) return;
    }
    await this.change("split", [editing.index], { at });
  }

  // ---------------------------------------------------------------- news

  rowsChanged({ all, splices }) {
    if (all) { this.list.reset(this.book.rows.length); } else {
      for (const { start, removed, rows } of splices) {
        if (rows.length !== removed && this.cursor > start) this.cursor = Math.max(0, Math.min(this.book.rows.length - 1, this.cursor >= start + removed ? this.cursor + rows.length - removed : start));
        this.list.splice(start, removed, rows.length);
      }
    }
    if (this.cursor >= this.book.rows.length) this.cursor = this.book.rows.length - 1;
    this.selected = new Set([...this.selected].filter((index) => index < this.book.rows.length));
    this.dispatchEvent(new CustomEvent("cursor"));
  }

  flash(numbers) {
    this.followed = new Set(numbers);
    this.list.redrawAll();
    setTimeout(() => { this.followed = new Set(); }, 2600);
  }

  played() {
    for (const [index, el] of this.list.elements) el.classList.toggle("playing", index === this.player.index);
    if (this.player.index >= 0 && this.player.goesOn) {
      if (!this.editing) this.move(this.player.index, { keep: true });
    }
  }
}

function shownText(row) {
  if (row.kind === "pause") return `pause of ${row.text}`;
  if (row.kind === "sound") return `sound ${row.text}`;
  return row.text || (row.kind === "scene" ? "Scene" : " ");
}

export function doubt(row) {
  const sure = row.confidence === null ? "" : ` ${Math.round(row.confidence * 100)} %`;
  const other = row.guesses[0] ? ` · or ${row.guesses[0].name} ${Math.round(row.guesses[0].share * 100)} %` : "";
  return `unsure${sure}${row.reason ? `: ${row.reason}` : ""}${other}`;
}
