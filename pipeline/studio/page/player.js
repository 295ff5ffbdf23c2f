// One player for the page: a line, lines behind one another, or any sound by its address.

import { clock, failed, fill, h, icon, iconButton } from "./dom.js";
import { isHeard } from "./model.js";

export class Player extends EventTarget {
  constructor(box) {
    super();
    this.box = box;
    this.audio = new Audio();
    this.audio.id = "audio";
    this.audio.preload = "auto";
    this.book = null;
    this.index = -1;
    this.goesOn = false;
    this.turn = 0;
    this.ahead = null;
    this.heard = h("span", { class: "heard" });
    this.audio.addEventListener("ended", () => this.ended());
    this.audio.addEventListener("timeupdate", () => {
      const total = Number.isFinite(this.audio.duration) ? this.audio.duration : 0;
      this.heard.textContent = `${clock(this.audio.currentTime)} / ${clock(total)}`;
      this.tell("time");
    });
    for (const kind of ["play", "pause"]) this.audio.addEventListener(kind, () => this.draw());
    this.audio.addEventListener("error", () => { if (this.audio.getAttribute("src")) this.halt(); });
    this.label = "";
    this.who = "";
  }

  tell(kind) { this.dispatchEvent(new CustomEvent(kind)); }

  get isPlaying() { return !this.audio.paused && !this.audio.ended; }

  // A line of the book, and those behind it where it goes on.
  async line(index, goesOn = false) {
    const turn = (this.turn += 1);
    this.audio.pause();
    this.goesOn = goesOn;
    this.index = index;
    this.tell("line");
    const row = this.book.rows[index];
    if (!row) return;
    if (!isHeard(row)) {
      if (goesOn) { this.step(); return; }
      this.halt();
      return;
    }
    this.label = row.text;
    this.who = row.kind === "chapter" ? "Narrator" : row.speaker || "Unknown";
    this.draw(true);
    try {
      const sound = await this.sound(index);
      if (turn !== this.turn) return;
      this.audio.src = sound.url;
      this.tell("heard");
      await this.audio.play().catch(() => {});
      if (goesOn) this.fetchNext(index);
    } catch (error) {
      if (turn !== this.turn) return;
      this.halt();
      failed(error);
    }
  }

  sound(index) {
    const { ahead } = this;
    this.ahead = null;
    if (ahead && ahead.index === index && ahead.revision === this.book.revision) return ahead.sound;
    return this.book.hear([index]);
  }

  fetchNext(index) {
    const next = this.book.nextIndex(index, 1, isHeard);
    if (next < 0) return;
    const sound = this.book.hear([next]);
    sound.catch(() => {});
    this.ahead = { index: next, revision: this.book.revision, sound };
  }

  // Any sound: a take, a candidate, a file.
  async sounds(url, label, who = "", from = 0) {
    this.turn += 1;
    this.goesOn = false;
    this.index = -1;
    this.label = label;
    this.who = who;
    this.tell("line");
    this.audio.src = url;
    if (from) this.audio.currentTime = from;
    this.draw();
    await this.audio.play().catch(() => {});
  }

  async made(promise, label, who = "") {
    const turn = (this.turn += 1);
    this.audio.pause();
    this.label = label;
    this.who = who;
    this.draw(true);
    try {
      const sound = await promise;
      if (turn === this.turn) await this.sounds(sound.url, label, who);
    } catch (error) {
      this.halt();
      failed(error);
    }
  }

  toggle(index) {
    if (this.isPlaying) { this.goesOn = false; this.turn += 1; this.audio.pause(); return; }
    if (this.audio.src && this.audio.paused && !this.audio.ended && this.audio.currentTime > 0 && (index === this.index || this.index < 0)) {
      this.goesOn = this.index >= 0;
      this.audio.play().catch(() => {});
      return;
    }
    if (index >= 0) this.line(index, true);
  }

  step() {
    const next = this.book.nextIndex(this.index, 1, isHeard);
    if (next >= 0) this.line(next, true); else this.halt();
  }

  ended() {
    this.tell("ended");
    if (this.goesOn && this.index >= 0) this.step(); else this.halt();
  }

  halt() {
    this.turn += 1;
    this.audio.pause();
    this.goesOn = false;
    this.index = -1;
    this.tell("line");
    this.draw();
  }

  draw(waits = false) {
    if (!this.label) return;
    const playing = this.isPlaying || waits;
    const look = this.book ? this.book.look(this.who) : "h-none";
    fill(this.box,
      iconButton(playing ? "pause" : "play", playing ? "Pause" : "Play", () => {
        if (this.audio.ended) { this.audio.currentTime = 0; this.audio.play().catch(() => {}); } else this.toggle(this.index);
      }),
      h("div", { class: "now" },
        this.who ? h("span", { class: `badge ${look}`, "aria-hidden": "true" }, initials(this.who)) : icon("book"),
        h("p", {}, this.who && h("b", {}, `${this.who} `), h("span", { class: "soft" }, this.label))),
      waits ? h("span", { class: "heard" }, "…") : this.heard);
  }
}

export function initials(name) {
  const words = name.replace(/[^\p{L}\p{N} ]/gu, "").split(/\s+/).filter((word) => !/^(the|a|an|mr|mrs|miss|dr)$/i.test(word));
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : (words[0] ?? name).slice(0, 2)).toUpperCase();
}
