// The line at the cursor, or the lines that are chosen: everything that can be said of them.

import { get, post, send } from "./api.js";
import { ask, failed, fill, h, icon, later, plural, takesFiles, toast } from "./dom.js";
import { TEXT_KINDS } from "./model.js";
import { canRecord, record } from "./recorder.js";
import { doubt } from "./script_view.js";

export class LinePanel {
  constructor(app) {
    this.app = app;
    this.book = app.book;
    this.box = h("div", { class: "stack", "aria-label": "Line" });
    this.soon = later(60, () => this.draw());
    this.visible = false;
  }

  show() { this.visible = true; this.draw(); }

  changed() { if (this.visible) this.soon(); }

  get script() { return this.app.script; }

  draw() {
    const { script, book } = this;
    if (!script || !this.visible) return;
    if (this.box.contains(document.activeElement) && document.activeElement.matches("input, textarea")) return;
    if (script.selected.size > 1) { this.many(); return; }
    const row = book.rows[script.cursor];
    if (!row) { fill(this.box, h("p", { class: "soft" }, "Choose a line.")); return; }
    if (!TEXT_KINDS.has(row.kind)) { this.special(row); return; }
    fill(this.box, this.head(row), row.unsure && h("p", { class: "doubt small" }, doubt(row)), !row.unsure && row.reason && h("p", { class: "small faint" }, `Why: ${row.reason}`),
      this.speakers(), this.deliveries([script.cursor]), this.buttons(row), this.takes());
  }

  head(row) {
    const place = row.chapter ? `chapter ${row.chapter}, scene ${row.scene}` : "before the first chapter";
    return h("div", { class: "spread" }, h("span", { class: `badge ${this.book.look(row.speaker)}`, "aria-hidden": "true" }, this.app.initials(row.speaker || "Unknown")),
      h("div", {}, h("h2", {}, row.speaker || "Unknown"), h("p", { class: "small soft" }, `line ${row.n} · ${place}`)));
  }

  speakers() {
    const choices = this.book.choices(this.script.cursor);
    return h("div", { class: "field" }, h("span", {}, "Speaker"), h("div", { class: "deliveries" },
      choices.map((name, k) => h("button", { type: "button", class: "chip", onclick: () => this.script.give(name) }, h("b", { class: "faint" }, k + 1), name)),
      h("button", { type: "button", class: "chip", onclick: () => this.app.reassign() }, "Other…")));
  }

  deliveries(indexes) {
    const { deliveries = [], acoustics = [] } = this.book.info ?? {};
    const own = this.book.rows[indexes[0]].delivery.filter((word) => !deliveries.includes(word) && !acoustics.includes(word));
    return [this.words("How it is said", indexes, [...own, ...deliveries]), this.words("Where it is heard", indexes, acoustics, { one: true })];
  }

  // Words to press; with `one`, at most one of them holds.
  words(label, indexes, words, { one = false } = {}) {
    const rows = indexes.map((index) => this.book.rows[index]);
    return h("div", { class: "field" }, h("span", {}, label), h("div", { class: "deliveries" }, words.map((word) => {
      const on = rows.every((row) => row.delivery.includes(word));
      return h("button", { type: "button", class: "chip", "aria-pressed": String(on), onclick: () => this.deliver(indexes, word, on, one ? words : [word]) }, word);
    })));
  }

  async deliver(indexes, word, on, instead) {
    const kept = this.book.rows[indexes[0]].delivery.filter((one) => !instead.includes(one));
    const delivery = on ? kept : [...kept, word];
    if (await this.script.change("change", indexes, { delivery })) this.app.player.line(indexes[0]);
  }

  buttons(row) {
    const { cursor } = this.script;
    const act = (label, id, extra = {}) => h("button", { type: "button", onclick: () => this.app.actions.run(id), ...extra }, label);
    return h("div", { class: "field" }, h("span", {}, "Edit"), h("div", { class: "deliveries" },
      act("Words", "words"), act("Join with next", "join"), act(row.silent ? "Speak it" : "Don't speak it", "silent"),
      act(row.kind === "thought" ? "It is said" : "It is a thought", "thought"), act("Pause after", "pause"), act("Note", "note"),
      row.unsure && h("button", { type: "button", onclick: () => this.script.change("change", [cursor], { unsure: false }) }, "It is right")));
  }

  special(row) {
    const { cursor } = this.script;
    const own = ["note", "pause", "sound"].includes(row.kind);
    fill(this.box, h("h2", {}, { chapter: "Chapter", scene: "Scene", note: "Note", pause: "Pause", sound: "Sound" }[row.kind]), h("p", {}, row.text),
      ["chapter", "scene"].includes(row.kind) && this.words("The room that its people are heard in", [cursor], this.book.info?.rooms ?? [], { one: true }),
      h("div", { class: "spread" }, h("button", { type: "button", onclick: () => this.script.edit(cursor) }, "Edit"),
        row.kind === "chapter" && h("button", { type: "button", onclick: () => this.app.actions.run("silent") }, row.silent ? "Speak it" : "Don't speak it"),
        own && h("button", { type: "button", onclick: () => this.script.change("remove", [cursor]) }, "Take out")));
  }

  many() {
    const indexes = this.script.subject();
    fill(this.box, h("h2", {}, plural(indexes.length, "line")), h("p", { class: "small soft" }, "chosen. A number key, or a name, gives them all to one speaker."),
      h("div", { class: "choices" }, this.book.speakers().slice(0, 9).map((name, k) => h("button", { type: "button", onclick: () => this.script.give(name) },
        h("span", { class: `badge ${this.book.look(name)}`, "aria-hidden": "true" }, this.app.initials(name)), name, h("kbd", {}, k + 1)))),
      indexes.length > 0 && this.deliveries(indexes),
      h("div", { class: "spread" }, h("button", { type: "button", onclick: () => this.app.reassign() }, "Other…"), h("button", { type: "button", onclick: () => this.app.actions.run("silent") }, "Speak or not"),
        h("button", { type: "button", class: "push", onclick: () => this.script.choose([]) }, "Choose none")));
  }

  // ---------------------------------------------------------------- takes

  takes() {
    const { cursor } = this.script;
    // The line's list stays as it was until the new one is here: nothing moves under the pointer.
    if (this.list?.words !== this.book.rows[cursor].text) this.list = { words: this.book.rows[cursor].text, box: h("ul", { class: "takes" }) };
    const list = this.list.box;
    const zone = h("div", { class: "stack takes-zone" }, h("div", { class: "field" }, h("span", {}, "Takes")), list,
      h("div", { class: "spread" }, this.picker(cursor), canRecord() && h("button", { type: "button", onclick: () => this.record(cursor) }, icon("mic"), "Record"),
        h("button", { type: "button", title: "Speak it anew", onclick: () => this.app.startJob({ kind: "respeak", indexes: [cursor], revision: this.book.revision }) }, "Speak anew")));
    takesFiles(zone, (file) => this.keep(cursor, file, file.name));
    this.loadTakes(cursor, list);
    return zone;
  }

  async loadTakes(cursor, list) {
    const { revision } = this.book;
    try {
      const { takes, named } = await get(`${this.book.base}/takes`, { revision, index: cursor });
      if (this.script.cursor !== cursor) return;
      const rows = takes.map((take) => h("li", {},
        h("button", { type: "button", class: "icon", "aria-label": `Hear ${take.name}`, onclick: () => this.app.player.made(get(`${this.book.base}/takes/sound`, { revision: this.book.revision, index: cursor, take: take.id }), take.name) }, icon("play")),
        h("span", { class: "name", title: take.name }, take.recording ? "recording: " : "", take.name),
        take.chosen ? h("span", { class: "chip" }, "chosen") : h("button", { type: "button", "aria-label": `Choose ${take.name}`, onclick: () => this.chooseTake(cursor, take.id) }, "Choose")));
      if (named) rows.push(h("li", {}, h("button", { type: "button", onclick: () => this.chooseTake(cursor, "") }, "Speak it with its voice again")));
      fill(list, rows.length ? rows : h("li", { class: "faint small" }, "None yet. Hear the line, or drop a recording here."));
    } catch { /* the line moved: it is drawn anew */ }
  }

  async chooseTake(index, id) {
    const { revision } = this.book;
    try {
      this.book.take(await post(`${this.book.base}/takes`, { revision, index, id }), revision);
      this.app.player.line(index);
    } catch (error) { failed(error); }
  }

  picker(cursor) {
    const input = h("input", { type: "file", accept: ".wav,.flac,.ogg,.opus,.mp3,.aiff", class: "sr", id: "recording-file", tabindex: "-1", "aria-label": "A recording for this line", onchange: () => { if (input.files[0]) this.keep(cursor, input.files[0], input.files[0].name); } });
    return h("span", {}, input, h("button", { type: "button", onclick: () => input.click() }, "Own recording…"));
  }

  async keep(index, data, name) {
    const { revision } = this.book;
    try {
      this.book.take(await send("PUT", `${this.book.base}/recording`, { revision, index, name }, data), revision);
      toast("The recording is this line's now.");
      this.app.player.line(index);
      this.draw();
    } catch (error) { failed(error); }
  }

  async record(index) {
    const heard = h("span", { class: "heard" }, "…");
    const recording = record((total) => { heard.textContent = `${total.toFixed(1)} s`; });
    const kept = await ask("Record this line", (done) => {
      recording.catch(() => { done(); toast("The microphone can't be used.", { wrong: true }); });
      return h("div", { class: "inner" }, h("h2", {}, "Recording ", heard), h("p", { class: "passage" }, this.book.rows[index].text), h("div", { class: "spread" }, h("button", { type: "button", onclick: () => done() }, "Throw away"), h("span", { class: "push" }, h("button", { class: "main", type: "button", onclick: () => done(true) }, icon("stop"), "Done"))));
    });
    // However the dialog was closed, the microphone is let go.
    const wav = await recording.then((one) => one.stop(), () => null);
    if (kept && wav) this.keep(index, wav, "recording.wav");
  }
}
