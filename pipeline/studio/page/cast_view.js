// The cast: who speaks how much and where, in which voice; voices tried on one's own lines.

import { get, post } from "./api.js";
import { ask, askText, failed, fill, h, icon, later, plural, toast } from "./dom.js";
import { TEXT_KINDS } from "./model.js";
import { speakerColours } from "./strip.js";

const SLIDERS = [["rate", "Pace", 0.5, 2, 0.05, 1, (v) => `×${v.toFixed(2)}`], ["pitch", "Pitch", -8, 8, 0.5, 0, (v) => `${v > 0 ? "+" : ""}${v} st`], ["volume", "Volume", -12, 6, 0.5, 0, (v) => `${v > 0 ? "+" : ""}${v} dB`]];

export class CastView {
  constructor(app) {
    this.app = app;
    this.book = app.book;
    this.cast = null;
    this.who = "";
    this.order = "book";
    this.people = h("section", { class: "people", "aria-label": "Cast", tabindex: "0" });
    this.panel = h("aside", { class: "side", "aria-label": "Voice" });
    this.box = h("div", { class: "cast" }, this.people, this.panel);
    this.soon = later(300, () => this.load());
  }

  async show(who = "") {
    if (who) this.who = who;
    await this.load();
  }

  changed() { if (this.box.isConnected) this.soon(); }

  async load() {
    if (!this.cast) fill(this.people, h("p", { class: "soft" }, "Casting…"), h("div", { class: "bar moves" }, h("i")));
    try {
      this.cast = await get(`${this.book.base}/cast`);
      this.voices ??= (await get(`${this.book.base}/voices`)).voices;
    } catch (error) { fill(this.people, h("p", { class: "bad" }, `${error.message} ${error.hint}`)); return; }
    this.who = this.cast.roles.some((role) => role.name === this.who) ? this.who : (this.cast.roles[1] ?? this.cast.roles[0])?.name ?? "";
    this.draw();
    this.drawPanel();
  }

  role(name = this.who) { return this.cast.roles.find((role) => role.name === name); }

  chapterNow() { return this.book.rows[this.app.script?.cursor]?.chapter ?? 1; }

  // Lines of each in this chapter; speakers of the script under the names of the cast.
  here() {
    const chapter = this.chapterNow();
    const counts = new Map();
    for (const row of this.book.rows) if (row.chapter === chapter && TEXT_KINDS.has(row.kind)) { const name = this.roleOf(row.speaker || "Unknown"); counts.set(name, (counts.get(name) ?? 0) + 1); }
    return counts;
  }

  roleOf(speaker) {
    if (!this.names) {
      this.names = new Map();
      for (const role of this.cast.roles) for (const name of [role.name, ...role.aliases]) this.names.set(name.toLowerCase(), role.name);
    }
    return this.names.get(speaker.toLowerCase()) ?? speaker;
  }

  draw() {
    this.names = null;
    const here = this.here();
    const roles = [...this.cast.roles];
    if (this.order === "chapter") roles.sort((a, b) => (here.get(b.name) ?? 0) - (here.get(a.name) ?? 0));
    const chosen = document.activeElement?.dataset?.who;
    fill(this.people,
      h("div", { class: "spread" }, h("h2", {}, "Cast"), h("span", { class: "soft small" }, `engine ${this.cast.engine}`),
        h("label", { class: "spread small push soft" }, "Sorted by", h("select", { "aria-label": "Sorted by", onchange: (event) => { this.order = event.target.value; this.draw(); } },
          ["book", "chapter"].map((value) => h("option", { value, selected: value === this.order }, value === "book" ? "the book" : `chapter ${this.chapterNow()}`))))),
      this.cast.clashes.length > 0 && h("p", { class: "doubt small" }, "May be confused: ", this.cast.clashes.slice(0, 3).map((clash) => clash.names.join(" and ")).join("; ")),
      roles.map((role) => this.person(role, here.get(role.name) ?? 0)));
    if (chosen) this.people.querySelector(`[data-who="${CSS.escape(chosen)}"]`)?.focus({ preventScroll: true });
    requestAnimationFrame(() => this.drawWhere());
  }

  person(role, here) {
    const el = h("button", { class: "person", type: "button", "aria-pressed": String(role.name === this.who), "data-who": role.name, onclick: () => this.choose(role.name) },
      h("span", { class: `badge ${this.book.look(role.name)}`, "aria-hidden": "true" }, this.app.initials(role.name)),
      h("span", {}, h("span", { class: "name" }, role.name, role.aliases.length ? h("span", { class: "faint small" }, `  also ${role.aliases.slice(0, 3).join(", ")}`) : ""),
        h("span", { class: "voice small soft" }, role.voice, manner(role), role.uncast ? " · chosen for now" : ""), h("canvas", { class: "where", "data-where": role.name, "aria-hidden": "true" })),
      h("span", { class: "count" }, plural(role.lines, "line"), h("br"), h("span", { class: "faint" }, `${here} here`)));
    el.addEventListener("dragover", (event) => { if (event.dataTransfer.types.includes("text/x-voice")) { event.preventDefault(); el.classList.add("over"); } });
    el.addEventListener("dragleave", () => el.classList.remove("over"));
    el.addEventListener("drop", (event) => { event.preventDefault(); el.classList.remove("over"); const voice = event.dataTransfer.getData("text/x-voice"); if (voice) this.set([`${role.name}=${voice}`], role.name); });
    return el;
  }

  // Where in the book each speaks.
  drawWhere() {
    const colours = speakerColours(this.book);
    const { rows } = this.book;
    const places = new Map();
    rows.forEach((row, k) => { if (TEXT_KINDS.has(row.kind)) { const name = this.roleOf(row.speaker || "Unknown"); if (!places.has(name)) places.set(name, []); places.get(name).push(k); } });
    for (const canvas of this.people.querySelectorAll("canvas[data-where]")) {
      const name = canvas.dataset.where;
      canvas.width = canvas.clientWidth || 300;
      canvas.height = 8;
      const pen = canvas.getContext("2d");
      pen.fillStyle = colours.get(name) ?? "#8a8278";
      for (const k of places.get(name) ?? []) pen.fillRect((k / rows.length) * canvas.width, 0, Math.max(1, canvas.width / rows.length), 8);
    }
  }

  choose(name) {
    this.who = name;
    for (const el of this.people.querySelectorAll(".person")) el.setAttribute("aria-pressed", String(el.dataset.who === name));
    this.panel.classList.add("open");
    this.drawPanel();
  }

  // ---------------------------------------------------------------- one person

  async drawPanel() {
    const role = this.role();
    if (!role) { fill(this.panel, h("p", { class: "soft" }, "Nobody speaks yet.")); return; }
    const candidates = h("div", { class: "voices", "aria-label": "Voices to try" }, h("p", { class: "faint small" }, "Thinking of voices…"));
    fill(this.panel,
      h("div", { class: "spread" }, h("span", { class: `badge ${this.book.look(role.name)}`, "aria-hidden": "true" }, this.app.initials(role.name)), h("h2", {}, role.name),
        h("span", { class: "push" }, h("button", { class: "sheet-toggle icon plain", type: "button", "aria-label": "Close", onclick: () => this.panel.classList.remove("open") }, icon("close")))),
      h("p", { class: "small soft" }, [`${role.gender === "unknown" ? "" : `${role.gender}, `}${plural(role.lines, "line")}, ${plural(role.words, "word")}`, role.talks_with.length ? ` · talks with ${role.talks_with.slice(0, 3).join(", ")}` : ""].join("")),
      this.sliders(role),
      h("div", { class: "field" }, h("span", {}, "Voices, on lines of their own"), candidates),
      h("label", { class: "field" }, h("span", {}, "Another voice"), this.chooser(role)),
      this.together(role), this.naming(role));
    try {
      const { voices, indexes } = await get(`${this.book.base}/cast/candidates`, { who: role.name });
      if (this.who !== role.name) return;
      this.indexes = indexes;
      fill(candidates, [...new Set([role.voice, ...voices])].map((voice) => this.voice(role, voice)));
    } catch (error) { fill(candidates, h("p", { class: "small soft" }, error.message)); }
  }

  voice(role, voice) {
    const info = this.voices.find((one) => one.name === voice);
    const now = voice === role.voice;
    return h("div", { class: now ? "voice-row now" : "voice-row", draggable: "true", "data-voice": voice, ondragstart: (event) => event.dataTransfer.setData("text/x-voice", voice) },
      h("button", { type: "button", class: "icon", "aria-label": `Hear ${voice}`, onclick: () => this.tryVoice(role, voice) }, icon("play")),
      h("p", { title: info?.note || voice }, voice, h("span", { class: "small faint" }, info ? ` ${[info.gender, info.accent].filter((word) => word && word !== "unknown").join(", ")}` : "")),
      now ? h("span", { class: "chip" }, "has it") : h("button", { type: "button", "aria-label": `Take ${voice}`, onclick: () => this.set([`${role.name}=${voice}`], role.name) }, "Take"));
  }

  tryVoice(role, voice, more = []) {
    const index = this.indexes?.[0];
    if (index === undefined) return;
    this.app.player.made(this.book.hear([index], [`${role.name}=${voice}`, ...more]), this.book.rows[index].text, `${role.name}`);
  }

  chooser(role) {
    const select = h("select", { "aria-label": "Another voice", onchange: () => { if (select.value) this.set([`${role.name}=${select.value}`], role.name); } },
      h("option", { value: "" }, "Choose…"), this.voices.map((one) => h("option", { value: one.name }, [one.name, one.gender !== "unknown" && one.gender, one.age, one.accent].filter(Boolean).join(" · "))));
    return select;
  }

  sliders(role) {
    return h("div", { class: "stack" }, SLIDERS.map(([field, label, low, high, step, usual, shown]) => {
      const out = h("output", {}, shown(role[field]));
      const input = h("input", {
        type: "range", min: low, max: high, step, "aria-label": `${label} of ${role.name}`,
        oninput: () => { out.textContent = shown(Number(input.value)); },
        onchange: () => this.set([`${role.name}.${field}=${Number(input.value)}`], role.name),
        ondblclick: () => { input.value = usual; this.set([`${role.name}.${field}=${usual}`], role.name); },
      });
      input.value = role[field];
      return h("div", { class: "slider" }, h("span", { class: "small soft" }, label), input, out);
    }));
  }

  // A change is written, heard at once, and weighed.
  async set(settings, name) {
    try {
      const before = this.role(name)?.voice;
      const cast = post(`${this.book.base}/cast`, { settings });
      const heard = this.indexes?.[0];
      if (heard !== undefined && name === this.who) this.app.player.made(this.book.hear([heard], settings), this.book.rows[heard].text, name);
      this.cast = await cast;
      await this.book.refresh();
      this.draw();
      this.drawPanel();
      const now = this.role(name);
      this.app.weighSoon(true);
      toast(before !== now?.voice ? `${name} has the voice ${now?.voice} now.` : `${name} is changed.`, { action: () => this.app.undo(), label: "Undo", keys: "U", stays: 5000 });
    } catch (error) { failed(error); }
  }

  together(role) {
    const others = role.talks_with;
    if (!others.length) return null;
    return h("div", { class: "field" }, h("span", {}, "Side by side, in an exchange"), h("div", { class: "deliveries" }, others.map((other) =>
      h("button", { type: "button", class: "chip", onclick: () => this.hearTogether(role.name, other) }, icon("play"), `with ${other}`))));
  }

  async hearTogether(one, other) {
    try {
      const { indexes } = await get(`${this.book.base}/cast/candidates`, { who: one, other });
      this.app.player.made(this.book.hear(indexes), `${one} and ${other}`, one);
    } catch (error) { failed(error); }
  }

  naming(role) {
    if (role.name === "Narrator" || role.name === "Unknown") return null;
    const names = this.cast.roles.map((one) => one.name).filter((name) => !["Narrator", "Unknown", role.name].includes(name));
    const does = (label, way, question, options, hint) => h("button", { type: "button", onclick: async () => {
      const other = await askText(question, "", { options, hint, button: label.replace("…", "") });
      if (other) this.name(way, role.name, other);
    } }, label);
    return h("div", { class: "field" }, h("span", {}, "Name"), h("div", { class: "deliveries" },
      does("Rename…", "rename", `A new name for ${role.name}`, [], "Every line of theirs goes along."),
      does("Same person as…", "rename", `Who is ${role.name}?`, names, "The two become one; that one's voice stays."),
      does("Also called…", "alias", `Another name of ${role.name}`, [], "Lines of that name are theirs from now on."),
      does("Swap voices with…", "swap", `Whose voice should ${role.name} have?`, names, "Each gets the other's voice.")));
  }

  async name(way, name, other) {
    try {
      this.cast = await post(`${this.book.base}/cast/${way}`, { name, other });
      if (way === "rename") this.who = other;
      await this.book.refresh();
      await this.load();
      toast({ rename: `${name} is ${other} now.`, alias: `${name} is also called ${other}.`, swap: `${name} and ${other} swapped voices.` }[way], { action: () => this.app.undo(), label: "Undo", keys: "U" });
      this.app.weighSoon(true);
    } catch (error) { failed(error); }
  }
}

function manner(role) {
  return [role.rate !== 1 && ` ×${role.rate}`, role.pitch && ` ${role.pitch > 0 ? "+" : ""}${role.pitch} st`, role.volume && ` ${role.volume > 0 ? "+" : ""}${role.volume} dB`].filter(Boolean).join("");
}
