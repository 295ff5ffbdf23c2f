// The whole book as a strip, coloured by speaker; a click goes there.

import { h, later } from "./dom.js";
import { TEXT_KINDS } from "./model.js";

export class Strip {
  constructor(book, { scroller, list, onchoose }) {
    this.book = book;
    this.scroller = scroller;
    this.list = list;
    this.width = 0;
    this.wide = 0;
    this.say = later(150, (first) => this.sayNow(first));
    this.canvas = h("canvas", { "aria-hidden": "true" });
    this.here = h("div", { class: "here" });
    this.box = h("div", { class: "strip", role: "slider", tabindex: "0", "aria-label": "Place in the book", "aria-valuemin": 1, "aria-valuemax": 1, "aria-valuenow": 1 }, this.canvas, this.here);
    const choose = (event) => { const box = this.box.getBoundingClientRect(); onchoose(this.indexAt((event.clientX - box.left) / box.width)); };
    this.box.addEventListener("pointerdown", (event) => { this.box.setPointerCapture(event.pointerId); choose(event); });
    this.box.addEventListener("pointermove", (event) => { if (event.buttons) choose(event); });
    this.box.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 20, PageUp: -20 }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      onchoose(this.indexAt(this.share(this.list.indexAt(scroller.scrollTop)) + step / 200));
    });
    new ResizeObserver(() => this.draw()).observe(this.box);
    scroller.addEventListener("scroll", () => this.where(), { passive: true });
  }

  weigh() {
    const { rows } = this.book;
    this.sums = new Float64Array(rows.length + 1);
    rows.forEach((row, k) => { this.sums[k + 1] = this.sums[k] + row.text.length + 12; });
  }

  share(index) { return this.sums ? this.sums[index] / (this.sums.at(-1) || 1) : 0; }

  indexAt(share) {
    const wanted = Math.max(0, Math.min(1, share)) * this.sums.at(-1);
    let low = 0;
    let high = this.book.rows.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (this.sums[middle] <= wanted) low = middle; else high = middle - 1; }
    return low;
  }

  draw() {
    const width = this.box.clientWidth;
    if (!width || !this.book.rows.length) return;
    this.width = width;
    this.weigh();
    const scale = window.devicePixelRatio || 1;
    const height = this.box.clientHeight;
    this.canvas.width = width * scale;
    this.canvas.height = height * scale;
    const pen = this.canvas.getContext("2d");
    pen.scale(scale, scale);
    const colours = speakerColours(this.book);
    const rest = getComputedStyle(document.documentElement).getPropertyValue("--line").trim();
    const total = this.sums.at(-1);
    const { rows } = this.book;
    for (let k = 0; k < rows.length; k += 1) {
      const row = rows[k];
      const x = (this.sums[k] / total) * width;
      const wide = Math.max(0.6, ((this.sums[k + 1] - this.sums[k]) / total) * width);
      const says = TEXT_KINDS.has(row.kind) && row.speaker !== "Narrator";
      pen.fillStyle = says ? colours.get(row.speaker || "Unknown") ?? rest : rest;
      pen.fillRect(x, says ? 5 : 11, wide + 0.3, says ? height - 10 : height - 22);
    }
    const ink = getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
    const warn = getComputedStyle(document.documentElement).getPropertyValue("--warn").trim();
    rows.forEach((row, k) => {
      const x = Math.round((this.sums[k] / total) * width);
      if (row.kind === "chapter") { pen.fillStyle = ink; pen.fillRect(x, 0, 1, height); }
      if (row.unsure) { pen.fillStyle = warn; pen.fillRect(x, 1, 2, 3); }
    });
    this.box.setAttribute("aria-valuemax", rows.length);
    this.where();
  }

  where() {
    if (!this.sums || this.sums.length !== this.book.rows.length + 1 || !this.book.rows.length) return;
    const first = this.list.indexAt(this.scroller.scrollTop);
    const last = this.list.indexAt(this.scroller.scrollTop + this.scroller.clientHeight);
    const from = this.share(first);
    const share = this.share(Math.min(last + 1, this.book.rows.length)) - from;
    const wide = Math.max(6, Math.round(share * this.width));
    if (wide !== this.wide) this.here.style.width = `${(this.wide = wide)}px`;
    this.here.style.transform = `translateX(${Math.round(from * this.width)}px)`;
    this.say(first);
  }

  // In words once it stands still: every frame of a scroll would cost too much.
  sayNow(first) {
    const row = this.book.rows[first];
    if (!row) return;
    this.box.setAttribute("aria-valuenow", first + 1);
    this.box.setAttribute("aria-valuetext", `chapter ${row.chapter}, scene ${row.scene}`);
  }
}

// The colour of every speaker, as the style sheet has it.
export function speakerColours(book) {
  const probe = document.createElement("i");
  document.body.append(probe);
  const colours = new Map();
  for (const name of book.counts.keys()) {
    probe.className = book.look(name);
    probe.style.color = "var(--own)";
    colours.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return colours;
}
